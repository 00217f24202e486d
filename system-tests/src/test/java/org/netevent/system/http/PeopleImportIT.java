package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;
import org.netevent.system.container.Rows;

/** People from a CSV file (SPEC §3, Bring in): as spreadsheets write it, first looked at, then all or nothing. */
class PeopleImportIT extends ClientTest {

    private final DeskCast cast = DeskCast.get();
    private final Rows rows = new Rows(Server.dataSource());
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ',', false",
        "UTF-8, ';', true",
        "windows-1252, ';', false",
        "windows-1252, ',', false",
        "UTF-8, '\t', true",
    })
    void filesAsSpreadsheetsWriteThem(String charset, String delimiter, boolean mark) {
        PublishedEvent event = PublishedEvent.by(cast.owner);
        String file = String.join(
                        "\r\n",
                        "Vorname|Nachname|E-Mail|Firma|Mitglieder|Betrag",
                        "Zoë|Müller-Lüdenscheidt|zoe@example.org|\"Straße & Söhne, \"\"Köln\"\"; Bonn\"|\"Zoë",
                        "Bob\"|\"1.234,50\"",
                        "Jürgen||JUERGEN@Example.org||| 7 €",
                        "")
                .replace("|", delimiter);
        byte[] bytes = ((mark ? "\uFEFF" : "") + file).getBytes(Charset.forName(charset));

        JsonObject report = imported(event, bytes, "");

        assertThat(report.getInt("imported")).as("%s", report).isEqualTo(2);
        assertThat(row(event, "zoe@example.org"))
                .isEqualTo("Zoë Müller-Lüdenscheidt|Straße & Söhne, \"Köln\"; Bonn|Zoë\r\nBob|1234.50|approved|import");
        assertThat(row(event, "juergen@example.org")).isEqualTo("Jürgen|||7.00|approved|import");
    }

    @Test
    void aDryRunTellsEveryLineAndWritesNothing() {
        PublishedEvent event = PublishedEvent.by(cast.owner, "max_attendees", 3);
        event.register("Already In", "in@example.org");
        byte[] file = String.join(
                        "\n",
                        "Name,Email,Amount,Shoe size",
                        "Anna,anna@example.org,12.50,38",
                        ",nobody@example.org,,",
                        "\"Berta",
                        "Long\",no address,,",
                        "Clara,clara@example.org,a lot,",
                        "Already,IN@example.org,,",
                        "",
                        "Dora,dora@example.org,,",
                        "Anna again,Anna@Example.org,,",
                        "Emma,emma@example.org,,")
                .getBytes(StandardCharsets.UTF_8);
        String before = traces(event);

        JsonObject dry = imported(event, file, "?dry_run=true");

        assertThat(dry.getBoolean("dry_run")).isTrue();
        assertThat(dry.getInt("imported")).isZero();
        assertThat(lines(dry))
                .containsExactly(
                        "2 approved",
                        "3 invalid name",
                        "4 invalid email",
                        "6 invalid amount",
                        "7 already_registered",
                        "9 approved",
                        "10 duplicate of 2",
                        "11 waitlisted");
        assertThat(dry.getJsonArray("unknown_columns").getString(0)).isEqualTo("Shoe size");
        assertThat(traces(event)).isEqualTo(before);

        JsonObject real = imported(event, file, "");

        assertThat(lines(real)).isEqualTo(lines(dry));
        assertThat(real.getInt("imported")).isEqualTo(3);
        assertThat(rows.count("select seats_taken from event where id = ?", event.id()))
                .isEqualTo(3);
        assertThat(rows.count("select count(*) from ticket where event_id = ?", event.id()))
                .isEqualTo(3);
        assertThat(rows.text(
                        "select after_values from audit_entry where action = 'registration.imported' and event_id = ?",
                        event.id()))
                .isEqualTo("{\"lines\":8,\"registrations\":3}");
        assertThat(lines(imported(event, file, "")))
                .as("the same file again")
                .contains("2 already_registered", "9 already_registered", "11 already_registered");
    }

    @Test
    void whereTheOrganizerDecidesPeopleWaitUnlessApprovedWithTheImport() {
        PublishedEvent event = PublishedEvent.by(cast.owner, "approval", "manual");

        assertThat(lines(imported(event, people("a", "b"), ""))).containsExactly("2 pending", "3 pending");
        assertThat(lines(imported(event, people("c", "d"), "?approve=true")))
                .containsExactly("2 approved", "3 approved");
        assertThat(rows.count("select count(*) from ticket where event_id = ?", event.id()))
                .isEqualTo(2);
    }

    /** The last line cannot be written; a trigger of the database stands for whatever may fail midway. */
    @Test
    void whatFailsMidwayLeavesNothing() {
        PublishedEvent event = PublishedEvent.by(cast.owner);
        String before = traces(event);
        rows.execute("create trigger import_fails before insert on registration for each row" + " if new.email = 'z-"
                + run + "@example.org' then signal sqlstate '45000'; end if");
        try {
            Answer answer = post(event, people("a", "b", "c", "z"), "");

            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.header("content-type")).startsWith("application/problem+json");
            assertThat(answer.text()).contains("incident").doesNotContain("45000", "Exception", "registration.");
        } finally {
            rows.execute("drop trigger import_fails");
        }
        assertThat(traces(event)).isEqualTo(before);
        assertThat(imported(event, people("a", "b", "c", "z"), "").getInt("imported"))
                .isEqualTo(4);
    }

    @Test
    void whatIsLongIsRefusedByItsLineAndMarkupStaysText() {
        PublishedEvent event = PublishedEvent.by(cast.owner);
        byte[] file = ("Name,Email\n" + "x".repeat(201) + ",long@example.org\n<b>Bold</b>,bold@example.org\n")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(lines(imported(event, file, ""))).containsExactly("2 invalid name", "3 approved");
        assertThat(row(event, "bold@example.org")).startsWith("<b>Bold</b>|");
    }

    @Test
    void anEventThatTakesNoRegistrationsTakesNoFile() {
        PublishedEvent event = PublishedEvent.by(cast.owner);
        rows.execute("update event set status = 'draft' where id = ?", event.id());

        assertThat(post(event, people("a"), "").status()).isEqualTo(409);
        assertThat(post(event, people("a"), "?dry_run=true").status()).isEqualTo(409);
    }

    private byte[] people(String... names) {
        StringBuilder file = new StringBuilder("Name,Email\n");
        for (String name : names) file.append("%s,%s-%s@example.org%n".formatted(name, name, run));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private JsonObject imported(PublishedEvent event, byte[] file, String query) {
        Answer answer = post(event, file, query);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.json();
    }

    private Answer post(PublishedEvent event, byte[] file, String query) {
        return cast.owner
                .http()
                .upload(
                        "/api/events/" + event.id() + "/registrations/import" + query,
                        "file",
                        "a.csv",
                        "text/csv",
                        file);
    }

    /** Line, result, and what is wrong. */
    private static List<String> lines(JsonObject report) {
        return report.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .map(line -> line.getInt("line") + " " + line.getString("result")
                        + (line.isNull("first_line") ? "" : " of " + line.getInt("first_line"))
                        + String.join(
                                "",
                                line.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                                        .map(error -> " " + error.getString("field"))
                                        .toList()))
                .toList();
    }

    private String row(PublishedEvent event, String email) {
        return rows.text(
                "select concat_ws('|', name, coalesce(organisation, ''), coalesce(members, ''), amount, status, source)"
                        + " from registration where event_id = ? and email = ?",
                event.id(),
                email);
    }

    /** All that an import could leave behind. */
    private String traces(PublishedEvent event) {
        return rows.text(
                "select concat_ws(' ', (select count(*) from registration where event_id = e.id), (select count(*)"
                        + " from ticket where event_id = e.id), (select count(*) from audit_entry where event_id = e.id),"
                        + " (select count(*) from outbox_message o join registration r on r.id ="
                        + " json_value(o.payload, '$.registration_id') where r.event_id = e.id), e.seats_taken)"
                        + " from event e where id = ?",
                event.id());
    }
}
