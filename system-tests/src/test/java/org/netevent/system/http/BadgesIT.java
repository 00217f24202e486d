package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;
import org.netevent.system.Statements;
import org.netevent.system.container.Rows;

/** The badges of an event: the right people, the right codes, read a few at a time however many there are. */
class BadgesIT extends ClientTest {
    private static final int DPI = 220;
    private static final int MANY = 2_000;

    private final PublishedEvent event = PublishedEvent.by(Person.organizer("Olga Owner"));

    @ParameterizedTest
    @CsvSource({"a4-8, 2", "a4-10, 1", "a6, 9", "card, 9", "label, 9"})
    void eachCodeOnThePdfIsTheOneOfItsTicket(String format, int pages) throws Exception {
        Map<String, String> serials = new TreeMap<>();
        for (int i = 1; i <= 9; i++) {
            JsonObject made = event.register("Guest Number" + i);
            serials.put(serial(made.getInt("id")), "Guest Number" + i);
        }

        Answer answer = event.owner().http().get(at("badges.pdf?format=" + format));

        assertThat(answer.header("content-type")).isEqualTo("application/pdf");
        Map<String, String> read = new TreeMap<>();
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(pages);
            // a name may stand on two lines
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(serials.values());
            for (String code : codes(pdf)) {
                JsonObject ticket =
                        event.owner().http().get("/api/verify-ticket/" + code).json();
                assertThat(ticket.getBoolean("signed")).isTrue();
                read.put(ticket.getString("serial"), ticket.getString("name"));
            }
        }
        assertThat(read).isEqualTo(serials);
    }

    @Test
    void thePageAndThePdfHoldWhomTheFilterNames() throws Exception {
        int anna = event.register("Anna Ahrens").getInt("id");
        int bob = event.register("Böb Brown").getInt("id");
        int cora = event.register("Cora Clark").getInt("id");
        event.owner().http().post("/api/mark-used/" + serial(bob));

        holds("", "Anna Ahrens", "Böb Brown", "Cora Clark");
        holds("?status=checked_in", "Böb Brown");
        holds("?status=registered", "Anna Ahrens", "Cora Clark");
        holds("?q=bob", "Böb Brown");
        holds("?ids=" + cora + "," + anna, "Anna Ahrens", "Cora Clark");
        holds("?serial=" + serial(anna), "Anna Ahrens");
    }

    /** However many there are, they are read two hundred at a time. */
    @Test
    void twoThousandAreReadInPagesAndWrittenAsTheyAreRead() throws Exception {
        Rows rows = new Rows(Server.dataSource());
        Instant now = Instant.now();
        rows.insertMany(
                "insert into registration (event_id, status, name, email, organisation, role, created_at, updated_at)"
                        + " values (?, 'approved', ?, ?, ?, ?, ?, ?)",
                IntStream.range(0, MANY)
                        .mapToObj(i -> new Object[] {
                            event.id(),
                            // some share a name
                            "Zoë Müller-" + i / 3,
                            "badge" + i + "@example.org",
                            "Firm " + i % 40,
                            "Role " + i % 12,
                            now,
                            now
                        })
                        .toList());
        rows.execute(
                "insert into ticket (registration_id, event_id, serial, status, issued_at) select id, event_id,"
                        + " concat('BADGE-', lpad(id, 8, '0')), 'valid', now(6) from registration where event_id = ?",
                event.id());

        Answer answer = event.owner().http().get(at("badges.pdf?format=a4-10"));

        assertThat(answer.header("content-length"))
                .as("written while it is read")
                .isNull();
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(MANY / 10);
            List<String> serials = Pattern.compile("BADGE-[0-9]{8}")
                    .matcher(new PDFTextStripper().getText(pdf))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            assertThat(serials).hasSize(MANY).doesNotHaveDuplicates();
        }
        long selects = Statements.fewest(2, run -> event.owner().http().get(at("badges?format=card")))
                .get("com_select");
        // a run takes seconds, in which timers look around and mails of other tests are written; reads for each person
        // are more
        assertThat(selects)
                .as("eleven pages, the event, the roles and the right")
                .isBetween(11L, MANY / 2L);
        rows.execute("delete from ticket where event_id = ?", event.id());
        rows.execute("delete from registration where event_id = ?", event.id());
    }

    private void holds(String query, String... names) throws IOException {
        String html = event.owner().http().get(at("badges" + query)).text();
        assertThat(Stream.of(names)).allMatch(html::contains);
        assertThat(html.split("<g data-id", -1)).hasSize(names.length + 1);
        byte[] body = event.owner().http().get(at("badges.pdf" + query)).body();
        try (PDDocument pdf = Loader.loadPDF(body)) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains(names);
            assertThat(Pattern.compile("EVT[0-9]{4}-[0-9]{6}").matcher(text).results())
                    .hasSize(names.length);
        }
    }

    private static TreeSet<String> codes(PDDocument pdf) throws IOException, NotFoundException {
        TreeSet<String> codes = new TreeSet<>();
        PDFRenderer renderer = new PDFRenderer(pdf);
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            BufferedImage image = renderer.renderImageWithDPI(page, DPI);
            BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
            codes.addAll(
                    Stream.of(new QRCodeMultiReader().decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)))
                            .map(Result::getText)
                            .collect(Collectors.toSet()));
        }
        return codes;
    }

    private String serial(int registration) {
        return new Rows(Server.dataSource()).text("select serial from ticket where registration_id = ?", registration);
    }

    private String at(String what) {
        return "/api/organizer/events/" + event.id() + "/" + what;
    }
}
