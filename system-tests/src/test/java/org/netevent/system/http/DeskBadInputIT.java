package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.system.ClientTest;

/** What is wrong is refused with its reason, and never with a 500 (SPEC §7): the desk's, the figures' and the log's API. */
class DeskBadInputIT extends ClientTest {

    private final DeskCast cast = DeskCast.get();
    private final Http owner = cast.owner.http();

    @ParameterizedTest
    @CsvSource({
        "/api/admin/registrations?event_id=x, 422, event_id",
        "/api/admin/registrations?event_id=-1, 422, event_id",
        "/api/admin/registrations?event_id=99999999999999999999, 422, event_id",
        "/api/admin/registrations?status=maybe, 422, status",
        "/api/admin/registrations?page=-1, 422, page",
        "/api/admin/registrations?size=many, 422, size",
        "/api/admin/registrations?size=0, 422, size",
        "/api/admin/registrations?size=201, 422, size",
        "/api/admin/registrations?sort=password_hash, 422, sort",
        "/api/admin/registrations?sort=name%20desc%3B%20drop%20table%20registration, 422, sort",
        "/api/participants?event_id=x, 422, event_id",
        "/api/participants?sort=email, 422, sort",
        "/api/participants?status=approved, 422, status",
        "/api/participants?page=x, 422, page",
        "/api/participants/NOSUCH-000001, 404,",
        "/api/participants/%20, 404,",
        "/api/participants/%3Cscript%3E, 404,",
        "/api/attendees?event_id=x, 422, event_id",
        "/api/attendees?size=x, 422, size",
        "/api/attendees?sort=email, 422, sort",
        "/api/events/x/attendees, 404,",
        "/api/events/x/stats, 404,",
        "/api/organizer/events/x/stats, 404,",
        "/api/analytics/events/x, 404,",
        "/api/events/x/registrations.csv, 404,",
        "/api/events/{event}/registrations.csv?status=maybe, 422, status",
        "/api/admin/logs?event_id=x, 422, event_id",
        "/api/admin/logs?from=yesterday, 422, from",
        "/api/admin/logs?to=2026-13-40, 422, to",
        "/api/admin/logs?page=x, 422, page",
        "/api/admin/logs?sort=actor, 422, sort",
    })
    void readingWrongly(String path, int status, String field) {
        refused(status, field, owner.get(path.replace("{event}", Long.toString(cast.event.id()))));
    }

    /** Odd, but nothing that one could refuse. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/admin/registrations?q=%25_!'%22%5C%00",
                "/api/admin/registrations?q=%F0%9F%8E%9F",
                "/api/admin/registrations?page=999999999&size=200",
                "/api/admin/registrations?attachment=perhaps",
                "/api/participants?q=%25'%22%5C&sort=-serial_number&page=999999999&size=200",
                "/api/attendees?q=%25'%22%5C&page=999999999&size=200",
                "/api/admin/logs?action=%25&actor=%5C&target=:&sort=-at",
                "/api/admin/logs?actor=99999999999999999999&target=event:99999999999999999999",
                "/api/admin/logs?page=999999999&size=200",
                "/api/admin/logs?from=2026-11-21T00:00:00%2B01:00&to=2026-11-21",
            })
    void oddQuestionsGetAnAnswer(String path) {
        Answer answer = owner.get(path);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    }

    @Test
    void aLongSearchIsCut() {
        assertThat(owner.get("/api/admin/registrations?q=" + "x".repeat(3_000)).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/admin/approve/", "/api/admin/decline/"})
    void decidingWhatIsNone(String path) {
        for (String id : new String[] {"0", "-1", "x", "1.5", "99999999999999999999", "%27"})
            refused(404, null, owner.json("POST", path + id, "{}"));
    }

    @Test
    void decliningWithAWrongBody() {
        String path =
                "/api/admin/decline/" + cast.event.register("Doris Decline").getInt("id");
        refused(400, null, owner.json("POST", path, "{\"reason\": "));
        refused(400, null, owner.json("POST", path, "[]"));
        refused(422, "reason", owner.json("POST", path, "{\"reason\": {\"a\": 1}}"));
        refused(422, "reason", owner.post(path, Http.object("reason", "x".repeat(501))));
        refused(413, null, owner.post(path, Http.object("reason", "x".repeat(1_100_000))));
        refused(
                415,
                null,
                owner.with("Content-Type", "text/plain").send("POST", path, BodyPublishers.ofString("because")));
        refused(405, null, owner.get(path));

        Answer declined = owner.post(path, Http.object("reason", "<b>No</b> payment"));
        assertThat(declined.status()).isEqualTo(200);
        assertThat(declined.json().getString("status")).isEqualTo("declined");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/admin/registrations/approve", "/api/admin/registrations/decline"})
    void decidingManyWrongly(String path) {
        refused(400, null, owner.json("POST", path, "{\"ids\": [1,"));
        refused(422, "ids", owner.json("POST", path, ""));
        refused(422, "ids", owner.post(path));
        refused(422, "ids", owner.json("POST", path, "{}"));
        refused(422, "ids", owner.json("POST", path, "{\"ids\": []}"));
        refused(422, "ids", owner.json("POST", path, "{\"ids\": [null]}"));
        refused(422, "ids", owner.json("POST", path, "{\"ids\": [\"one\"]}"));
        refused(422, "ids", owner.json("POST", path, "{\"ids\": 5}"));
        refused(422, null, owner.post(path, Http.object("ids", Collections.nCopies(201, 1L))));

        Answer unknown = owner.json("POST", path, "{\"ids\": [999999999, 0, -1]}");
        assertThat(unknown.status()).isEqualTo(200);
        assertThat(unknown.json().getJsonArray("items").getValuesAs(JsonObject.class))
                .hasSize(3)
                .allMatch(item -> item.getString("code").equals("not_found"));
    }

    @Test
    void importingWhatIsNoFileOfPeople() {
        refused(422, null, upload("people.csv", ""));
        refused(422, null, upload("people.csv", "Name,Email\n\n\n"));
        refused(422, null, upload("people.csv", "Colour;Size\nred;4\n"));
        refused(422, null, upload("people.csv", "Name,Email,E-Mail\nZoë,zoe@example.org,zoe@example.org\n"));
        refused(422, null, upload("people.csv", "Name,Email\n\"Zoë,zoe@example.org\n"));
        refused(415, null, upload("people.xlsx", "PK\u0003\u0004\u0000\u0000sheet"));
        refused(413, null, upload("people.csv", "Name,Email\n" + "x".repeat(9 * 1024 * 1024)));
        refused(413, null, upload("people.csv", "Name,Email\n" + "Zoë,zoe@example.org\n".repeat(20_001)));
        String path = "/api/events/" + cast.event.id() + "/registrations/import";
        refused(415, null, owner.json("POST", path, "{}"));
        refused(
                400,
                null,
                owner.with("Content-Type", "multipart/form-data").send("POST", path, BodyPublishers.ofString("x")));
        refused(
                422,
                "file",
                owner.with("Content-Type", "multipart/form-data; boundary=b")
                        .send(
                                "POST",
                                path,
                                BodyPublishers.ofString(
                                        "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx\r\n--b--\r\n")));
        refused(404, null, upload("x", "people.csv", "Name,Email\nZoë,zoe@example.org\n"));
    }

    @Test
    void theReasonIsInTheCallersLanguage() {
        Answer german = owner.with("Accept-Language", "de").get("/api/admin/registrations?status=maybe");
        Answer english = owner.with("Accept-Language", "en").get("/api/admin/registrations?status=maybe");
        assertThat(german.json().getJsonArray("errors").getJsonObject(0).getString("message"))
                .isNotBlank()
                .isNotEqualTo(
                        english.json().getJsonArray("errors").getJsonObject(0).getString("message"));
    }

    private Answer upload(String name, String content) {
        return upload(Long.toString(cast.event.id()), name, content);
    }

    private Answer upload(String event, String name, String content) {
        return owner.upload(
                "/api/events/" + event + "/registrations/import?dry_run=true",
                "file",
                name,
                "text/csv",
                content.getBytes(StandardCharsets.UTF_8));
    }

    /** @param field that the answer must name, or null for any */
    private static void refused(int status, String field, Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.json().getInt("status")).isEqualTo(status);
        assertThat(answer.json().getString("title")).isNotBlank();
        assertThat(answer.text()).doesNotContain("Exception", "org.netevent", "jakarta.", "\tat ");
        if (field != null)
            assertThat(answer.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                    .as("%s", answer)
                    .anyMatch(error -> error.getString("field").equals(field)
                            && !error.getString("message").isBlank());
    }
}
