package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.netevent.system.http.Http.object;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;

/** Accounts and tokens over the API (SPEC §4, §8). */
class SignInIT extends ClientTest {

    private static final Http NOBODY = Http.anonymous();

    @Test
    void signUpSignInRefreshSignOut() {
        String email = address();
        Answer made = NOBODY.post(
                "/api/auth/register",
                object("first_name", "Zoë", "last_name", "Müller", "email", email, "password", Person.PASSWORD));
        assertThat(made.status()).as("%s", made).isEqualTo(201);
        assertThat(made.header("Location")).isNotNull();
        assertThat(made.json().getString("name")).isEqualTo("Zoë Müller");
        assertThat(made.json().getString("role")).isEqualTo("attendee");
        assertThat(made.text()).doesNotContain("password");

        JsonObject first = signIn(email.toUpperCase());
        assertThat(first.getString("token_type")).isEqualTo("bearer");
        assertThat(first.getInt("expires_in")).isBetween(60, 3600);
        assertThat(first.getJsonObject("user").getString("email")).isEqualTo(email);
        assertThat(me(first)).isEqualTo(200);

        Answer refreshed = NOBODY.post("/api/auth/refresh", object("refresh_token", first.getString("refresh_token")));
        assertThat(refreshed.status()).isEqualTo(200);
        JsonObject second = refreshed.json();
        assertThat(second.getString("refresh_token")).isNotEqualTo(first.getString("refresh_token"));
        assertThat(me(second)).isEqualTo(200);

        Answer out = Http.bearer(second.getString("access_token")).post("/api/auth/logout");
        assertThat(out.status()).isEqualTo(204);
        assertThat(me(second)).as("access token after signing out").isEqualTo(401);
        assertThat(me(first)).as("the session's older access token").isEqualTo(401);
        assertThat(refresh(second)).as("refresh token after signing out").isEqualTo(401);
    }

    @Test
    void aRefreshTokenThatComesTwiceEndsItsSession() {
        JsonObject first = signIn(newcomer());
        JsonObject second = NOBODY.post("/api/auth/refresh", object("refresh_token", first.getString("refresh_token")))
                .json();

        assertThat(refresh(first)).as("used before: somebody has a copy").isEqualTo(401);
        assertThat(refresh(second))
                .as("the thief's or the owner's: nobody knows")
                .isEqualTo(401);
        assertThat(me(second)).isEqualTo(401);
    }

    @Test
    void signingOutEndsOneSessionOnly() {
        String email = newcomer();
        JsonObject phone = signIn(email);
        JsonObject laptop = signIn(email);

        assertThat(Http.bearer(phone.getString("access_token"))
                        .get("/api/auth/logout")
                        .status())
                .isEqualTo(204);
        assertThat(me(phone)).isEqualTo(401);
        assertThat(me(laptop)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "attendee, /api/auth/login, 200",
        "attendee, /api/auth/attendee/login, 200",
        "attendee, /api/auth/organizer/login, 403",
        "attendee, /api/admin/login, 403",
        "organizer, /api/auth/organizer/login, 200",
        "organizer, /api/auth/attendee/login, 200",
        "organizer, /api/admin/login, 403",
        "organizer, /api/v1/admin/login, 403",
        "admin, /api/admin/login, 200",
        "admin, /api/v1/auth/login, 200"
    })
    void aDoorIsForItsRole(String who, String door, int status) {
        Answer answer = NOBODY.post(door, object("username", who + "@example.org", "password", Http.DEMO_PASSWORD));
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        if (status == 403) assertThat(answer.text()).doesNotContain("token\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/auth/register, admin, 403",
        "/api/auth/register, system, 422",
        "/api/auth/register, '', 422",
        "/api/auth/register, ADMIN, 422"
    })
    void nobodyMakesOneselfMoreThanAnOrganizer(String path, String role, int status) {
        String email = address();
        Answer answer =
                NOBODY.post(path, object("name", "Eve", "email", email, "password", Person.PASSWORD, "role", role));
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(door(email, Person.PASSWORD).status()).isEqualTo(401);
    }

    @Test
    void theDoorsOfSignUpGiveTheirRoleWhateverTheBodySays() {
        for (String role : new String[] {"attendee", "organizer"}) {
            Answer answer = NOBODY.post(
                    "/api/auth/" + role + "/register",
                    object("name", "Ada", "email", address(), "password", Person.PASSWORD, "role", "admin"));
            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.json().getString("role")).isEqualTo(role);
            assertThat(answer.json().getJsonArray("roles").toString()).doesNotContain("admin");
        }
    }

    @Test
    void anAddressHasOneAccount() throws Exception {
        String email = address();
        JsonObject body = object("name", "Twin", "email", email, "password", Person.PASSWORD);
        long made = IntStream.range(0, 4)
                .parallel()
                .filter(i -> NOBODY.post("/api/auth/register", body).status() == 201)
                .count();
        assertThat(made).isEqualTo(1);

        Answer again = NOBODY.post(
                "/api/auth/register",
                object("name", "Twin", "email", " " + email.toUpperCase() + " ", "password", Person.PASSWORD));
        assertThat(again.status()).as("%s", again).isEqualTo(409);
        assertThat(again.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("email");
    }

    @Test
    void anUnknownAddressAndAWrongPasswordSoundTheSame() {
        Answer unknown = door(address(), "some password");
        Answer wrong = door(newcomer(), "some password");
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.text()).isEqualTo(unknown.text());
        assertThat(wrong.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void tenFailuresLockTheAccountAlsoForTheRightPassword() throws SQLException {
        String email = newcomer();
        String other = newcomer();
        for (int i = 0; i < 10; i++)
            assertThat(door(email, "wrong password " + i).status()).isIn(401, 429);

        Answer locked = door(email, Person.PASSWORD);
        assertThat(locked.status()).isEqualTo(429);
        assertThat(locked.json().getString("type")).endsWith("sign_in_locked");
        assertThat(Integer.parseInt(locked.header("Retry-After"))).isBetween(600, 901);
        assertThat(door(other, Person.PASSWORD).status()).as("another account").isEqualTo(200);

        assertThat(logged(email, "account.sign_in_failed")).isEqualTo(10);
        assertThat(logged(email, "account.sign_in_locked")).isEqualTo(1);

        older(email, 16);
        assertThat(door(email, Person.PASSWORD).status())
                .as("a quarter of an hour later")
                .isEqualTo(200);
        assertThat(door(email, "wrong again").status())
                .as("success starts the count anew")
                .isEqualTo(401);
    }

    @Test
    void afterSomeFailuresEachOneIsSlower() {
        String email = newcomer();
        for (int i = 0; i < 4; i++) assertThat(door(email, "wrong").status()).isEqualTo(401);
        door(email, "wrong");
        Answer slow = door(email, Person.PASSWORD);
        assertThat(slow.status()).isEqualTo(429);
        assertThat(Integer.parseInt(slow.header("Retry-After"))).isBetween(1, 3);
    }

    @Test
    void tooManyFromOneAddress() {
        assumeThat(Http.LINUX).as("other addresses of this machine").isTrue();
        Http one = NOBODY.from("127.0.0.71");
        Answer limited = null;
        for (int i = 0; i <= 2 * Server.SIGN_INS_PER_MINUTE && limited == null; i++) {
            Answer answer = one.post("/api/auth/refresh", object("refresh_token", "none"));
            if (answer.status() == 429) limited = answer;
            else assertThat(answer.status()).isEqualTo(401);
        }
        assertThat(limited).isNotNull();
        assertThat(limited.header("Content-Type")).startsWith("application/problem+json");
        assertThat(Integer.parseInt(limited.header("Retry-After"))).isBetween(1, 60);
        assertThat(NOBODY.from("127.0.0.72")
                        .post("/api/auth/refresh", object("refresh_token", "none"))
                        .status())
                .as("from another address")
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "a.b.c",
                "eyJhbGciOiJub25lIn0.eyJpc3MiOiJuZXRldmVudCIsInN1YiI6IjEiLCJzaWQiOjEsImV4cCI6OTk5OTk5OTk5OX0.",
                "eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJuZXRldmVudCIsInN1YiI6IjEiLCJzaWQiOjEsImV4cCI6OTk5OTk5OTk5OX0.AAAA"
            })
    void aTokenThatIsNotOurs(String token) {
        Answer answer = Http.bearer(token).get("/api/auth/me");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(Http.bearer(token).get("/api/events").status())
                .as("a bad token is no visitor")
                .isEqualTo(401);
    }

    @Test
    void aTokenMakesNoSession() {
        JsonObject session = signIn(newcomer());
        Answer answer = Http.bearer(session.getString("access_token")).get("/api/auth/me");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    private static String newcomer() {
        String email = address();
        Answer made = NOBODY.post(
                "/api/auth/register", object("name", "Nora New", "email", email, "password", Person.PASSWORD));
        assertThat(made.status()).as("%s", made).isEqualTo(201);
        return email;
    }

    private static String address() {
        return "sign-in-" + UUID.randomUUID() + "@example.org";
    }

    private static JsonObject signIn(String email) {
        Answer answer = door(email, Person.PASSWORD);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.json();
    }

    private static Answer door(String email, String password) {
        return NOBODY.post("/api/auth/login", object("email", email, "password", password));
    }

    private static int me(JsonObject session) {
        return Http.bearer(session.getString("access_token"))
                .get("/api/auth/me")
                .status();
    }

    private static int refresh(JsonObject session) {
        return NOBODY.post("/api/auth/refresh", object("refresh_token", session.getString("refresh_token")))
                .status();
    }

    private static long logged(String email, String action) {
        return Http.demo("admin")
                .get("/api/admin/logs?action=" + action + "&target=" + email)
                .json()
                .getInt("total");
    }

    private static void older(String email, int minutes) throws SQLException {
        try (Connection connection = Server.dataSource().getConnection();
                PreparedStatement move = connection.prepareStatement(
                        "update failed_sign_in set at = at - interval ? minute where email = ?")) {
            move.setInt(1, minutes);
            move.setString(2, email);
            assertThat(move.executeUpdate()).isPositive();
        }
    }
}
