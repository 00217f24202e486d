package org.netevent.ticket.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netevent.ticket.boundary.PaperSize;
import org.netevent.ticket.boundary.ScannedCode;

/** Tickets as PDF, read back by PDFBox and by a scanner of codes. Set {@code ticket.pictures} to a folder to look at them. */
class TicketPdfTest {
    private static final double INCH = 25.4;
    private static final PrintedTicket.Occasion NIGHT = new PrintedTicket.Occasion(
            17,
            "Networking Night Berlin 2026: Architecture, Data & Friends",
            Instant.parse("2026-12-01T18:00:00Z"),
            Instant.parse("2026-12-01T21:00:00Z"),
            ZoneId.of("Europe/Berlin"),
            "Betahaus, Großer Saal",
            "Rudi-Dutschke-Straße 23\n10969 Berlin",
            new BigDecimal("52.5065"),
            new BigDecimal("13.3911"));
    private static final List<PrintedTicket> TICKETS = List.of(
            ticket(1, "Zoë Müller", "Contoso GmbH", "de", "Early Bird", 1, null),
            ticket(
                    2,
                    "Анна Сергеевна Каренина",
                    "Институт прикладной математики",
                    "en",
                    "Group",
                    5,
                    "Иван, Мария, Пётр, Ольга"),
            ticket(3, "محمد عبد الرحمن الخطيب", "جامعة القاهرة", "en", null, 1, null),
            ticket(4, "王小明", "上海交通大学", "de", "VIP 嘉宾", 100, "李雷, 韩梅梅"),
            ticket(5, "김민준", null, "en", "Regular", 1, null),
            ticket(
                    6,
                    "Maximilian Alexander Friedrich von Hohenstein-Waldburg zu Wolfegg und Waldsee",
                    "Bundesanstalt für Materialforschung und -prüfung, Abteilung 7 Bauwerkssicherheit, Unter den Eichen",
                    "de",
                    "Ermäßigt für Studierende, Auszubildende und alle, die gerade wenig haben",
                    1,
                    null));

    private final CodeSigner signer;

    TicketPdfTest() throws Exception {
        signer = new CodeSigner(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    }

    /** At the resolution of a cheap printer and of a phone's screen. */
    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void theCodeOnThePageIsTheSignedTicket(PaperSize size) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(pdf(size, TICKETS))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(TICKETS.size());
            for (int page = 0; page < TICKETS.size(); page++) {
                assertThat(pdf.getPage(page).getMediaBox().getWidth() / 72 * INCH)
                        .isCloseTo(size.width(), org.assertj.core.data.Offset.offset(0.1));
                BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(page, size == PaperSize.A4 ? 150 : 200);
                keep(image, size + "-" + page);
                ScannedCode read = signer.read(scan(image));
                assertThat(read.signed()).isTrue();
                assertThat(read.serial()).isEqualTo(TICKETS.get(page).serial());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void saysWhoWhenAndWhereInThePersonsLanguage(PaperSize size) throws Exception {
        assertThat(text(size, TICKETS.get(0)))
                .contains("Zoë Müller", "Contoso GmbH", "Early Bird", "EVT2026-000001", "K7QX2M9R")
                .contains("Dienstag, 1. Dezember 2026, 19:00–22:00 (Europe/Berlin)", "Großer Saal", "10969 Berlin")
                .doesNotContain("Gilt für");
        assertThat(text(size, TICKETS.get(1)))
                .contains("Каренина", "Admits 5", "Tuesday, 1 December 2026, 19:00–22:00");
        assertThat(text(size, TICKETS.get(3))).contains("王小明", "Gilt für 100 Personen");
    }

    @Test
    void nothingRunsOffThePageHoweverLongItIs() throws Exception {
        PrintedTicket.Occasion long1 = new PrintedTicket.Occasion(
                17,
                "Wort ".repeat(40),
                NIGHT.start(),
                NIGHT.end(),
                NIGHT.zone(),
                "Halle ".repeat(33),
                "Straße ".repeat(42),
                null,
                null);
        PrintedTicket worst = new PrintedTicket(
                "EVT2026-000009",
                new PrintedTicket.Holder(1, null, null, "Name ".repeat(40), "Firma ".repeat(33), "de"),
                "Art ".repeat(30),
                100,
                "Mitglied, ".repeat(200),
                "K7QX2M9R",
                long1);
        for (PaperSize size : PaperSize.values())
            try (PDDocument pdf = Loader.loadPDF(pdf(size, List.of(worst)))) {
                BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(0, 100);
                keep(image, size + "-worst");
                int white = 0xFFFFFF;
                for (int x = 0; x < image.getWidth(); x++)
                    for (int y = image.getHeight() - 6; y < image.getHeight(); y++)
                        assertThat(image.getRGB(x, y) & white).as("%s,%s", x, y).isEqualTo(white);
                assertThat(signer.read(scan(new PDFRenderer(pdf).renderImageWithDPI(0, 200)))
                                .signed())
                        .isTrue();
            }
    }

    @Test
    void theMapIsFoundByPositionElseByAddressElseThereIsNone() throws Exception {
        assertThat(NIGHT.map())
                .isEqualTo("https://www.openstreetmap.org/?mlat=52.5065&mlon=13.3911#map=17/52.5065/13.3911");
        assertThat(links(NIGHT)).containsExactly(NIGHT.map());
        assertThat(place("Hall 4", "Main St 5\nBerlin").map())
                .isEqualTo("https://www.openstreetmap.org/search?query=Hall+4%2C+Main+St+5+Berlin");
        assertThat(place("Hall 4", null).map()).isNull();
        assertThat(links(place("Hall 4", null))).isEmpty();
    }

    @Test
    void anOrderOfTwoHundredIsCompactAndItsFontsAreEmbedded() throws Exception {
        List<PrintedTicket> many = IntStream.rangeClosed(1, 200)
                .mapToObj(n -> ticket(n, "Guest Number " + n, "Contoso", "en", "Regular", 1, null))
                .toList();
        byte[] one = pdf(PaperSize.A4, many.subList(0, 1));
        byte[] all = pdf(PaperSize.A4, many);
        assertThat(one.length).isLessThan(60_000);
        assertThat(all.length).isLessThan(1_500_000);
        try (PDDocument pdf = Loader.loadPDF(all)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(200);
            assertThat(signer.read(scan(new PDFRenderer(pdf).renderImageWithDPI(199, 150)))
                            .serial())
                    .isEqualTo("EVT2026-000200");
            for (PDPage page : pdf.getPages())
                for (COSName name : page.getResources().getFontNames())
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(keys(Locale.GERMAN)).isEqualTo(keys(Locale.ENGLISH)).isNotEmpty();
    }

    private static java.util.Set<String> keys(Locale locale) {
        return ResourceBundle.getBundle(
                        "ticket.paper",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet();
    }

    private byte[] pdf(PaperSize size, List<PrintedTicket> tickets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TicketPdf(size, serial -> QrImage.shape(signer.sign(serial)))
                .write(tickets.iterator(), "Ticket", "en", out);
        return out.toByteArray();
    }

    private String text(PaperSize size, PrintedTicket ticket) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(size, List.of(ticket)))) {
            return Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFKC)
                    .replaceAll("\\s+", " ");
        }
    }

    private List<String> links(PrintedTicket.Occasion event) throws IOException {
        PrintedTicket ticket = TICKETS.get(0);
        PrintedTicket there = new PrintedTicket(ticket.serial(), ticket.holder(), null, 1, null, null, event);
        try (PDDocument pdf = Loader.loadPDF(pdf(PaperSize.PHONE, List.of(there)))) {
            return pdf.getPage(0).getAnnotations().stream()
                    .map(link -> ((PDActionURI) ((PDAnnotationLink) link).getAction()).getURI())
                    .toList();
        }
    }

    private static PrintedTicket.Occasion place(String location, String address) {
        return new PrintedTicket.Occasion(
                17, NIGHT.name(), NIGHT.start(), NIGHT.end(), NIGHT.zone(), location, address, null, null);
    }

    private static PrintedTicket ticket(
            int number, String name, String organisation, String language, String type, int places, String members) {
        return new PrintedTicket(
                "EVT2026-%06d".formatted(number),
                new PrintedTicket.Holder(number, null, null, name, organisation, language),
                type,
                places,
                members,
                "K7QX2M9R",
                NIGHT);
    }

    private static String scan(BufferedImage image) throws Exception {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    private static void keep(BufferedImage image, String name) throws IOException {
        String folder = System.getProperty("ticket.pictures");
        if (folder == null) return;
        Files.createDirectories(Path.of(folder));
        ImageIO.write(image, "png", Path.of(folder, "ticket-" + name + ".png").toFile());
    }
}
