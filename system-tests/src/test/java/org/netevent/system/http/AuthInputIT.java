package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netevent.system.http.Http.object;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.netevent.system.ClientTest;

/** Bad input to sign-up and sign-in is told by the field, as problem+json, and makes nothing (SPEC §7). */
class AuthInputIT extends ClientTest {

    private static final List<String> SIGN_UPS =
            List.of("/api/auth/register", "/api/auth/organizer/register", "/api/auth/attendee/register");
    private static final List<String> SIGN_INS =
            List.of("/api/auth/login", "/api/auth/organizer/login", "/api/auth/attendee/login", "/api/admin/login");
    private static final String REFRESH = "/api/auth/refresh";
    /** An address of its own for each path: the limits for an address are for all other tests. */
    private static final List<String> PATHS = Stream.of(SIGN_UPS, SIGN_INS, List.of(REFRESH))
            .flatMap(List::stream)
            .toList();

    static Stream<Arguments> noJson() {
        return each(
                PATHS,
                List.of(
                        Arguments.of("", 400),
                        Arguments.of("{", 400),
                        Arguments.of("{\"email\": }", 400),
                        Arguments.of("email=a@example.org", 400),
                        Arguments.of("<a/>", 400),
                        Arguments.of("[]", 400),
                        Arguments.of("17", 400),
                        Arguments.of("\"text\"", 400),
                        Arguments.of("null", 400),
                        Arguments.of("[".repeat(5000), 400),
                        Arguments.of("{\"email\": \"" + "x".repeat(1_100_000) + "\"}", 413)));
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("noJson")
    void aBodyThatIsNone(String path, String body, int status) {
        // over a connection that stays, so that the server may refuse before all is sent
        Http caller = status == 413 ? Http.anonymous() : from(path);
        assertProblem(caller.json("POST", path, body), status);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void aBodyOfAnotherType(String path) {
        for (String type :
                List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"))
            assertProblem(
                    from(path)
                            .with("Content-Type", type)
                            .send("POST", path, BodyPublishers.ofString("email=a&password=b")),
                    415);
        assertThat(from(path)
                        .with("Content-Type", "nonsense")
                        .send("POST", path, BodyPublishers.ofString("{}"))
                        .status())
                .isIn(400, 415);
        assertProblem(from(path).send("POST", path, BodyPublishers.noBody()), 400, 415);
    }

    static Stream<Arguments> wrongSignUps() {
        return each(
                SIGN_UPS,
                List.of(
                        Arguments.of("{}", "email"),
                        Arguments.of(signUp("name", null), "name"),
                        Arguments.of(signUp("name", "  "), "name"),
                        Arguments.of(signUp("name", "n".repeat(201)), "name"),
                        Arguments.of(signUp("first_name", "f".repeat(101)), "first_name"),
                        Arguments.of(signUp("last_name", "l".repeat(101)), "last_name"),
                        Arguments.of(signUp("email", null), "email"),
                        Arguments.of(signUp("email", "nobody"), "email"),
                        Arguments.of(signUp("email", "a@b@c.example"), "email"),
                        Arguments.of(signUp("email", "x".repeat(60) + "@" + "y".repeat(250) + ".org"), "email"),
                        Arguments.of(signUp("email", "a\u0000b@example.org"), "email"),
                        Arguments.of(signUp("password", null), "password"),
                        Arguments.of(signUp("password", "nine char"), "password"),
                        Arguments.of(signUp("password", "ü".repeat(40)), "password"),
                        Arguments.of(signUp("password", "password123"), "password"),
                        Arguments.of(signUp("password", "1234567890"), "password"),
                        Arguments.of(signUp("password", "aaaaaaaaaaaa"), "password"),
                        Arguments.of(
                                "{\"name\": {\"first\": \"A\"}, \"email\": \"a@example.org\", \"password\": \"x\"}",
                                "name"),
                        Arguments.of("{\"name\": \"A\", \"email\": [\"a@example.org\"]}", "email"),
                        Arguments.of("{\"name\": \"A\", \"password\": {}}", "password")));
    }

    @ParameterizedTest(name = "{0} {index} {2}")
    @MethodSource("wrongSignUps")
    void aSignUpThatIsNone(String path, Object body, String field) {
        Answer answer = from(path).json("POST", path, body.toString());
        assertProblem(answer, 422);
        assertThat(answer.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"))
                .contains(field);
    }

    static Stream<Arguments> wrongSignIns() {
        return each(
                SIGN_INS,
                List.of(
                        Arguments.of("{}", 422),
                        Arguments.of(object("email", "a@example.org"), 422),
                        Arguments.of(object("email", null, "password", "x"), 422),
                        Arguments.of(object("email", "a@example.org", "password", ""), 422),
                        Arguments.of(object("email", "x".repeat(255), "password", "x"), 422),
                        Arguments.of(object("email", "a@example.org", "password", "x".repeat(201)), 422),
                        Arguments.of("{\"email\": \"a@example.org\", \"password\": {\"$ne\": 1}}", 422),
                        Arguments.of(object("email", "' or 1=1 --", "password", "' or 1=1 --"), 401),
                        Arguments.of(object("email", "%", "password", "netevent-demo-1"), 401),
                        Arguments.of(object("email", "a\u0000@example.org", "password", "x"), 422)));
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("wrongSignIns")
    void aSignInThatIsNone(String path, Object body, int status) {
        assertProblem(from(path).json("POST", path, body.toString()), status);
    }

    @Test
    void aRefreshThatIsNone() {
        for (String body : List.of("{}", "{\"refresh_token\": null}", "{\"refresh_token\": \"none\"}"))
            assertProblem(from(REFRESH).json("POST", REFRESH, body), 401);
        assertProblem(from(REFRESH).json("POST", REFRESH, "{\"refresh_token\": {}}"), 422);
        assertProblem(from(REFRESH).post(REFRESH, object("refresh_token", "x".repeat(100_000))), 401);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/auth/login, 405",
        "PUT, /api/auth/register, 405",
        "DELETE, /api/auth/refresh, 405",
        "PUT, /api/admin/login, 405",
        "POST, /api/auth/me, 405",
        "GET, /api/auth/nothing, 404",
        "POST, /api/auth/gate/login, 404",
        "POST, /api/auth/login/more, 404",
        "POST, /api/auth/logout, 401",
        "GET, /api/auth/logout, 401",
        "GET, /api/auth/me, 401"
    })
    void anAddressOrMethodThatIsNotThere(String method, String path, int status) {
        assertProblem(Http.anonymous().send(method, path, BodyPublishers.noBody()), status);
    }

    @Test
    void theTextsAreInTheCallersLanguage() {
        Answer german =
                Http.anonymous().with("Accept-Language", "de").post("/api/auth/register", signUp("password", "short"));
        assertProblem(german, 422);
        assertThat(german.json().getJsonArray("errors").getJsonObject(0).getString("message"))
                .isEqualTo("Mindestens 10 Zeichen.");
    }

    static Stream<String> paths() {
        return PATHS.stream();
    }

    private static Stream<Arguments> each(List<String> paths, List<Arguments> cases) {
        return paths.stream().flatMap(path -> cases.stream().map(each -> {
            List<Object> all = new ArrayList<>(List.of(path));
            all.addAll(List.of(each.get()));
            return Arguments.of(all.toArray());
        }));
    }

    private static Http from(String path) {
        return Http.anonymous().from("127.0.0." + (80 + PATHS.indexOf(path)));
    }

    /** A good one but for this field. */
    private static JsonObject signUp(String field, String value) {
        var body = jakarta.json.Json.createObjectBuilder(object(
                "name",
                "Ann Example",
                "email",
                "input-" + UUID.randomUUID() + "@example.org",
                "password",
                Person.PASSWORD));
        return (value == null ? body.addNull(field) : body.add(field, value)).build();
    }

    private static void assertProblem(Answer answer, Integer... status) {
        assertThat(answer.status()).as("%s", answer).isIn((Object[]) status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json()).containsKeys("type", "title", "status", "detail", "errors");
        assertThat(answer.text()).doesNotContain("Exception").doesNotContain("org.netevent");
    }
}
