package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netevent.system.http.Http.object;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.system.ClientTest;

/** What scanners and programs send wrongly at a gate gets an answer that says so, and changes nothing (SPEC §7). */
class GateInputIT extends ClientTest {

    private static Http team;
    private static PublishedEvent event;
    private static String serial;

    @BeforeAll
    static void anEventWithATicket() {
        event = PublishedEvent.by(Person.organizer("Olga Owner"));
        team = event.owner().http();
        serial = ticket("Zoë Müller");
    }

    static Stream<Arguments> wrongCodes() {
        Map<String, Integer> codes = Map.ofEntries(
                Map.entry("EVT2026-999999999", 404),
                Map.entry("no ticket at all", 404),
                Map.entry("' or 1=1 --", 404),
                Map.entry("<script>alert(1)</script>", 404),
                Map.entry("https://example.org/?a=1&b=2", 404),
                Map.entry("😀", 404),
                Map.entry("x".repeat(1900), 404),
                Map.entry("x".repeat(3000), 422),
                Map.entry("\u0000", 422),
                Map.entry("NE1." + serial + ".AAAA", 422),
                Map.entry("NE1." + serial + "." + "A".repeat(86), 422),
                Map.entry("NE1.", 422));
        List<String> paths = List.of(
                "GET /api/verify-ticket/%s",
                "GET /api/verify/ticket/%s",
                "POST /api/mark-used/%s",
                "POST /api/verify/mark-used/%s",
                "POST /api/tickets/%s/checkin",
                "PUT /api/checkin/%s",
                "POST /api/checkout/%s",
                "GET /api/participants/%s",
                "GET /api/tickets/%s/qr.png");
        return paths.stream().flatMap(path -> codes.entrySet().stream()
                .map(code -> Arguments.of(path, code.getKey(), code.getValue())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("wrongCodes")
    void aCodeThatIsNone(String call, String code, int status) {
        String[] parts = call.split(" ");
        String path = parts[1].formatted(
                URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20"));
        Answer answer = team.send(parts[0], path, BodyPublishers.noBody());
        // these look a serial up and do not judge a code
        boolean bySerial = path.contains("/participants/") || path.contains("qr.png");
        // whatever begins like a path is one
        boolean otherPath = code.contains("/");
        if (otherPath) assertThat(answer.status()).isIn(400, 404);
        else if (bySerial || call.startsWith("GET") && !code.startsWith("NE1.")) assertProblem(answer, 404);
        else assertProblem(answer, status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/mark-used/%zz", "/api/verify-ticket/%", "/api/mark-used/", "/api/tickets//qr.png"})
    void anAddressThatIsNone(String path) {
        // java.net.URI would refuse it before it is sent
        assertThat(RawHttp.get(path)).isIn(400, 401, 404, 405);
    }

    static Stream<Arguments> wrongBodies() {
        return Stream.of(
                Arguments.of("{", 400, null),
                Arguments.of("[]", 400, null),
                Arguments.of("\"North\"", 400, null),
                Arguments.of("{\"gate\": {\"name\": \"North\"}}", 422, "gate"),
                Arguments.of("{\"scanned_at\": \"yesterday\"}", 422, "scanned_at"),
                Arguments.of("{\"event_id\": \"all\"}", 422, "event_id"),
                Arguments.of(object("gate", "N".repeat(61)).toString(), 422, "gate"),
                Arguments.of(object("nonce", "n".repeat(65)).toString(), 422, "nonce"),
                Arguments.of(object("device", "d".repeat(121)).toString(), 422, "device"),
                Arguments.of(object("event_id", Integer.MAX_VALUE).toString(), 404, null),
                Arguments.of(object("event_id", -1).toString(), 404, null));
    }

    @ParameterizedTest
    @MethodSource("wrongBodies")
    void aBodyThatIsNone(String body, int status, String field) {
        String valid = ticket("Berta Body");
        for (String call : List.of(
                "POST /api/mark-used/", "POST /api/verify/mark-used/", "PUT /api/checkin/", "POST /api/checkout/")) {
            Answer answer = team.json(call.split(" ")[0], call.split(" ")[1] + valid, body);
            assertProblem(answer, status);
            if (field != null)
                assertThat(answer.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                        .extracting(error -> error.getString("field"))
                        .containsExactly(field);
        }
        assertThat(team.json("POST", "/api/tickets/" + valid + "/checkin", body).status())
                .isEqualTo(status);
        assertThat(team.get("/api/verify-ticket/" + valid).json().getString("status"))
                .isEqualTo("valid");
    }

    @Test
    void aBodyOfAnotherType() {
        for (String type : List.of("text/plain", "application/xml", "multipart/form-data; boundary=x", "nonsense"))
            assertThat(team.with("Content-Type", type)
                            .send("POST", "/api/mark-used/" + serial, BodyPublishers.ofString("gate=North"))
                            .status())
                    .as(type)
                    .isIn(400, 415);
        assertProblem(
                team.with("Content-Type", "text/plain")
                        .send("POST", "/api/events/" + event.id() + "/gate/scans", BodyPublishers.ofString("x")),
                415);
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /api/mark-used/X-000001",
        "GET, /api/mark-used/X-000001",
        "POST, /api/checkin/X-000001",
        "PUT, /api/checkout/X-000001",
        "POST, /api/verify-ticket/X-000001",
        "POST, /api/participants"
    })
    void aMethodThatIsNotThere(String method, String path) {
        assertProblem(team.send(method, path, BodyPublishers.noBody()), 405);
    }

    static Stream<Arguments> wrongQueries() {
        String gate = "/api/events/" + event.id();
        return Stream.of(
                Arguments.of("/api/participants?event_id=all", 422, "event_id"),
                Arguments.of("/api/participants?status=away", 422, "status"),
                Arguments.of("/api/participants?page=-1", 422, "page"),
                Arguments.of("/api/participants?size=many", 422, "size"),
                Arguments.of("/api/participants?size=100000", 422, "size"),
                Arguments.of("/api/participants?event_id=2147483647", 404, null),
                Arguments.of(gate + "/scans?result=lost", 422, "result"),
                Arguments.of(gate + "/scans?refused=perhaps", 422, "refused"),
                Arguments.of("/api/events/2147483647/gate", 404, null),
                Arguments.of("/api/events/99999999999999999999/gate", 404, null),
                Arguments.of("/api/events/x/gate/people?q=abc", 404, null),
                Arguments.of("/api/organizer/events/2147483647/scan", 404, null),
                Arguments.of("/api/tickets/" + serial + "/qr.png?size=big", 422, "size"));
    }

    @ParameterizedTest
    @MethodSource("wrongQueries")
    void aQueryThatIsNone(String path, int status, String field) {
        Answer answer = team.get(path);
        assertProblem(answer, status);
        if (field != null)
            assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                    .isEqualTo(field);
    }

    @Test
    void whatIsTooMuchIsCutOrRefused() {
        assertThat(team.get("/api/events/" + event.id() + "/gate/people?q=" + "x".repeat(4000))
                        .jsonArray())
                .isEmpty();
        assertThat(team.get("/api/tickets/" + serial + "/qr.png?size=-5").status())
                .isEqualTo(200);
        assertThat(team.get("/api/tickets/" + serial + "/qr.png?size=999999").status())
                .isEqualTo(200);
    }

    @Test
    void aScanOfTheScannerPageWithoutACode() {
        String scans = "/api/events/" + event.id() + "/gate/scans";
        Answer none = team.post(scans, object("gate", "North"));
        assertProblem(none, 422);
        assertThat(none.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("code");
        assertProblem(team.json("POST", scans, ""), 422);
        assertProblem(team.json("POST", scans, "{\"direction\": \"up\", \"code\": \"x\"}"), 422);
    }

    @Test
    void theTextsAreInTheCallersLanguage() {
        String used = ticket("Zoë Zweimal");
        team.post("/api/mark-used/" + used, object("gate", "Nord"));
        Answer german = team.with("Accept-Language", "de").post("/api/mark-used/" + used);
        assertProblem(german, 409);
        assertThat(german.json().getString("title")).isEqualTo("Schon benutzt");
        assertThat(german.json().getString("gate")).isEqualTo("Nord");
        assertThat(team.post("/api/mark-used/" + used).json().getString("title"))
                .isEqualTo("Already used");
    }

    @Test
    void anEventWithoutReentryHasNoCheckOut() {
        String inside = ticket("Ina Inside");
        team.post("/api/mark-used/" + inside);
        assertProblem(team.post("/api/checkout/" + inside), 409);
        assertThat(team.get("/api/verify-ticket/" + inside).json().getString("status"))
                .isEqualTo("used");
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json()).containsKeys("type", "title", "status", "detail", "errors");
        assertThat(answer.text()).doesNotContain("Exception").doesNotContain("org.netevent");
    }

    private static String ticket(String name) {
        int id = event.register(name).getInt("id");
        return team.post("/api/admin/approve/" + id).json().getString("serial");
    }
}
