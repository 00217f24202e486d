package org.netevent.badge.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netevent.badge.boundary.Badge;
import org.netevent.badge.boundary.BadgeColour;
import org.netevent.badge.boundary.BadgeFormat;
import org.netevent.badge.boundary.BadgeFormat.Paper;
import org.netevent.badge.boundary.BadgeLook;
import org.netevent.badge.boundary.BadgeSheet;
import org.netevent.badge.boundary.Box;
import org.netevent.ticket.control.QrImage;

/** Badges as PDF, read back by PDFBox and by a scanner of codes. Set {@code badge.pictures} to a folder to look at them. */
class BadgePdfTest {
    private static final int DPI = 250;
    private static final double INCH = 25.4;
    private static final String EVENT = "Networking Night Berlin 2026: Architecture, Data & Friends";
    private static final List<Person> PEOPLE = List.of(
            person(1, "Zoë Müller", "Contoso GmbH", "Speaker"),
            person(2, "Анна Сергеевна Каренина", "Институт прикладной математики", "Разработчик"),
            person(3, "محمد عبد الرحمن الخطيب", "جامعة القاهرة", "مهندس"),
            person(4, "王小明", "上海交通大学", "工程师"),
            person(5, "김민준", "서울대학교 (Seoul)", "Organizer"),
            person(
                    6,
                    "Maximilian Alexander Friedrich von Hohenstein-Waldburg",
                    "Bundesanstalt für Materialforschung und -prüfung, Abteilung 7 Bauwerkssicherheit",
                    "Head of Cross-Functional Platform Engineering and Operations"),
            person(7, "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft", null, null),
            person(8, "Nguyễn Thị Minh Khai 🎉", "Đại học Bách khoa Hà Nội", "Attendee"),
            person(9, "Αλεξάνδρα Παπαδοπούλου", "Εθνικό Μετσόβιο Πολυτεχνείο", "Press"),
            person(10, "שרה כהן", "הטכניון", "Speaker"));

    private static Person person(long id, String name, String organisation, String role) {
        return new Person(id, name, organisation, role, "EVT2026-%06d".formatted(id), null, 1);
    }

    @ParameterizedTest
    @EnumSource(BadgeFormat.class)
    void everyCodeOnEveryBadgeIsRead(BadgeFormat format) throws Exception {
        Paper paper = format.paper();
        try (PDDocument pdf = Loader.loadPDF(pdf(format, BadgeColour.ROLE, PEOPLE))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo((PEOPLE.size() + paper.badges() - 1) / paper.badges());
            PDFRenderer renderer = new PDFRenderer(pdf);
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                assertThat(pdf.getPage(page).getMediaBox().getWidth() / 72 * INCH)
                        .isCloseTo(paper.width(), within());
                BufferedImage image = renderer.renderImageWithDPI(page, DPI);
                keep(image, format.wire() + "-" + page);
                for (int i = 0; i < paper.badges() && page * paper.badges() + i < PEOPLE.size(); i++)
                    assertThat(scan(image, format.position(i))).isEqualTo(code(PEOPLE.get(page * paper.badges() + i)));
            }
        }
    }

    @Test
    void fontsAreEmbeddedWithTheLettersThatAreUsed() throws Exception {
        byte[] pdf = pdf(BadgeFormat.A4_10, BadgeColour.ROLE, PEOPLE);
        List<String> names = new ArrayList<>();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            for (PDPage page : read.getPages())
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    names.add(font.getName());
                }
        }
        assertThat(names).anyMatch(name -> name.contains("NotoSansArabic")).anyMatch(name -> name.contains("Droid"));
        // the fonts are five million bytes
        assertThat(pdf.length).isLessThan(400_000);
    }

    @Test
    void namesCanBeSearchedFor() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(pdf(BadgeFormat.CARD, BadgeColour.NONE, PEOPLE))) {
            String text = Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFKC)
                    .replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Zoë Müller", "Каренина", "王小明", "김민준", "Nguyễn", "EVT2026-000008", "Παπαδοπούλου")
                    .contains("שרה כהן", "محمد");
        }
    }

    static byte[] pdf(BadgeFormat format, BadgeColour colour, List<Person> people) {
        BadgeLayout layout = new BadgeLayout(format, EVENT);
        RoleColours colours = new RoleColours(List.of("Speaker", "Organizer", "Press", "Attendee"));
        List<BadgeSheet> sheets = new ArrayList<>();
        int size = format.paper().badges();
        for (int from = 0; from < people.size(); from += size) {
            List<Badge> badges = people.subList(from, Math.min(people.size(), from + size)).stream()
                    .map(person -> layout.draw(
                            person,
                            colour == BadgeColour.NONE || person.role() == null ? null : colours.of(person.role()),
                            QrImage.shape(code(person))))
                    .toList();
            sheets.add(new BadgeSheet(sheets.size() + 1, badges));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BadgePdf.write(sheets.iterator(), EVENT, new BadgeLook(format, colour, "en"), out);
        return out.toByteArray();
    }

    /** As long as a signed one is. */
    private static String code(Person person) {
        return "NE1." + person.serial() + "." + "Ab3_xY9-".repeat(11).substring(0, 86);
    }

    private static String scan(BufferedImage page, Box badge) throws NotFoundException {
        double dots = DPI / INCH;
        BufferedImage image = page.getSubimage(
                (int) (badge.x() * dots),
                (int) (badge.y() * dots),
                Math.min((int) (badge.width() * dots), page.getWidth() - (int) (badge.x() * dots)),
                Math.min((int) (badge.height() * dots), page.getHeight() - (int) (badge.y() * dots)));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new MultiFormatReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(source)),
                        Map.of(
                                DecodeHintType.POSSIBLE_FORMATS,
                                List.of(BarcodeFormat.QR_CODE),
                                DecodeHintType.TRY_HARDER,
                                true))
                .getText();
    }

    private static void keep(BufferedImage image, String name) throws IOException {
        String folder = System.getProperty("badge.pictures");
        if (folder == null) return;
        Files.createDirectories(Path.of(folder));
        ImageIO.write(image, "png", Path.of(folder, name + ".png").toFile());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.05);
    }
}
