package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netevent.system.ClientTest;

/** Registrations as CSV: for spreadsheets in the reader's language, for programs, and back into another event. */
class ExportIT extends ClientTest {

    private static final List<String> NAMES = List.of(
            "=HYPERLINK(\"http://evil.example\")",
            "+49 170 1234",
            "-2+3",
            "@SUM(A1:A9)",
            "Zoë \"Zo\" Müller; Söhne, Köln");

    private final DeskCast cast = DeskCast.get();

    @ParameterizedTest
    @CsvSource({"en, ',', Name, E-mail, Members", "de, ';', Name, E-Mail, Mitglieder"})
    void aSpreadsheetGetsTextInItsLanguageAndNoFormula(
            String language, char delimiter, String name, String email, String members) throws IOException {
        PublishedEvent event = filled();

        Answer answer = cast.owner
                .http()
                .with("Accept-Language", language)
                .get("/api/events/" + event.id() + "/registrations.csv");

        assertThat(answer.header("content-type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.header("content-disposition"))
                .isEqualTo("attachment; filename=\"registrations-" + event.id() + ".csv\"");
        assertThat(answer.text()).startsWith("\uFEFF");
        List<CSVRecord> table = read(answer, delimiter);
        assertThat(table.stream().map(row -> row.get(name)))
                .containsExactly(
                        "'=HYPERLINK(\"http://evil.example\")",
                        "'+49 170 1234",
                        "'-2+3",
                        "'@SUM(A1:A9)",
                        "Zoë \"Zo\" Müller; Söhne, Köln");
        assertThat(table.get(4).get(email)).isEqualTo("guest4@example.org");
        assertThat(table.get(4).get(members)).isEqualTo("Zoë\nBob; Ada");
    }

    @Test
    void aProgramGetsEnglishNamesAndTheFiltersHold() throws IOException {
        PublishedEvent event = filled();
        long declined = event.register("Nora Nein").getInt("id");
        cast.owner.http().post("/api/admin/decline/" + declined, Http.object("reason", "=1+1"));

        Http program = cast.owner.http().with("Accept", "text/csv").with("Accept-Language", "de");
        String path = "/api/admin/registrations?event_id=" + event.id();
        List<CSVRecord> all = read(program.get(path), ',');
        List<CSVRecord> one = read(program.get(path + "&status=declined"), ',');

        assertThat(all).hasSize(6);
        assertThat(one).hasSize(1);
        assertThat(one.get(0).toMap())
                .containsAllEntriesOf(Map.of(
                        "id", Long.toString(declined),
                        "name", "Nora Nein",
                        "status", "declined",
                        "decline_reason", "'=1+1",
                        "source", "api",
                        "serial", ""));
        assertThat(read(program.get(path + "&q=muller%20KOLN"), ',')).hasSize(1);
    }

    @Test
    void participantsComeAsCsvToo() throws IOException {
        PublishedEvent event = filled();
        long id = event.register("@Approved").getInt("id");
        cast.owner.http().post("/api/admin/approve/" + id);

        List<CSVRecord> table =
                read(cast.owner.http().with("Accept", "text/csv").get("/api/participants?event_id=" + event.id()), ',');

        assertThat(table).hasSize(1);
        assertThat(table.get(0).toMap())
                .containsEntry("name", "'@Approved")
                .containsEntry("status", "registered")
                .containsEntry("check_in_time", "");
        assertThat(table.get(0).get("serial_number")).matches("[A-Z0-9]+-[0-9]{6}");
    }

    @Test
    void whatWasExportedCanBeImportedElsewhere() {
        PublishedEvent event = filled();
        PublishedEvent other = PublishedEvent.by(cast.owner);
        byte[] export = cast.owner
                .http()
                .with("Accept-Language", "de")
                .get("/api/events/" + event.id() + "/registrations.csv")
                .body();

        Answer report = cast.owner
                .http()
                .upload(
                        "/api/events/" + other.id() + "/registrations/import",
                        "file",
                        "export.csv",
                        "text/csv",
                        export);

        assertThat(report.json().getInt("imported")).as("%s", report).isEqualTo(5);
        assertThat(names(other)).containsExactlyInAnyOrderElementsOf(NAMES);
    }

    /** Pending registrations with whatever a spreadsheet may take for something else. */
    private PublishedEvent filled() {
        PublishedEvent event = PublishedEvent.by(cast.owner, "approval", "manual");
        for (int i = 0; i < NAMES.size(); i++) {
            Answer answer = Http.anonymous()
                    .post(
                            "/api/register",
                            Http.object(
                                    "name",
                                    NAMES.get(i),
                                    "email",
                                    "guest" + i + "@example.org",
                                    "members",
                                    "Zoë\nBob; Ada",
                                    "event_id",
                                    event.id()));
            assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        }
        return event;
    }

    private Stream<String> names(PublishedEvent event) {
        return cast
                .owner
                .http()
                .get("/api/admin/registrations?event_id=" + event.id())
                .json()
                .getJsonArray("items")
                .stream()
                .map(item -> item.asJsonObject().getString("name"));
    }

    private static List<CSVRecord> read(Answer answer, char delimiter) throws IOException {
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        String text = new String(answer.body(), StandardCharsets.UTF_8).substring(1);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return parser.getRecords();
        }
    }
}
