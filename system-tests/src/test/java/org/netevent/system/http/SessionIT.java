package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netevent.system.http.Http.object;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.system.ClientTest;

/** Signing in and out on the pages, and what other sites cannot do in the name of who is signed in (SPEC §8). */
class SessionIT extends ClientTest {

    private static final String NEW_PASSWORD = "another-sentence-8812";
    private static Person person;

    @BeforeAll
    static void somebody() {
        person = Person.organizer("Sesame Session");
    }

    @Test
    void theSessionsIdIsNewAfterSigningIn() {
        Browser browser = new Browser();
        Answer page = browser.get("/sign-in");
        assertCookie(page);
        String before = browser.session();
        Answer in = browser.signIn("/sign-in", person.email(), Person.PASSWORD);

        assertThat(in.status()).isEqualTo(302);
        assertCookie(in);
        assertThat(browser.session()).isNotEqualTo(before);
        assertThat(browser.get("/my/registrations").status()).isEqualTo(200);
        assertThat(new Browser().withSession(before).get("/my/registrations").status())
                .as("who knew the id before")
                .isEqualTo(302);
    }

    @Test
    void signingOutEndsTheSession() {
        Browser browser = Browser.of(person);
        Browser copy = new Browser().withSession(browser.session());
        assertThat(browser.post("/sign-out", Map.of("token", "guessed")).status())
                .isEqualTo(302);
        assertThat(browser.get("/sign-out").status()).isEqualTo(405);
        assertThat(copy.get("/my/registrations").status())
                .as("only the page's own button ends it")
                .isEqualTo(200);
        Answer out = browser.post("/sign-out", Browser.filled(browser.get("/").text(), "signOut", Map.of()));
        assertThat(out.status()).isEqualTo(302);
        assertThat(copy.get("/my/registrations").status()).isEqualTo(302);
        assertThat(copy.http().get("/api/auth/me").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "/my/password, /my/password",
        "/my/registrations?when=past, /my/registrations?when=past",
        "//evil.example/, /organizer/events",
        "https://evil.example/, /organizer/events",
        "'/\\evil.example', /organizer/events",
        "'/\t/evil.example', /organizer/events",
        "javascript:alert(1), /organizer/events",
        "/sign-in?back=/sign-in, /organizer/events",
        "'', /organizer/events"
    })
    void afterwardsItLeadsBackWithinThisServer(String back, String target) {
        Browser browser = new Browser();
        String path = "/sign-in?back=" + java.net.URLEncoder.encode(back, java.nio.charset.StandardCharsets.UTF_8);
        Answer in = browser.signIn(path, person.email(), Person.PASSWORD);
        assertThat(in.status()).isEqualTo(302);
        assertThat(Browser.target(in)).isEqualTo(target);
    }

    @Test
    void aWrongPasswordKeepsTheForm() {
        Answer answer = new Browser().signIn("/sign-in", person.email(), "wrong");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .contains("E-mail and password do not match.")
                .contains("value=\"" + person.email() + "\"")
                .doesNotContain("value=\"wrong\"");
    }

    @Test
    void visitorsAreSentToSignIn() {
        for (String path : List.of("/my/registrations", "/my/password", "/organizer/events", "/admin/accounts")) {
            Answer answer = new Browser().get(path);
            assertThat(answer.status()).as(path).isEqualTo(302);
            assertThat(Browser.target(answer)).startsWith("/sign-in?back=%2F");
        }
    }

    @Test
    void pagesOfAdministratorsAreTheirsOnly() {
        for (Person who : List.of(person, Person.attendee("Anna Attendee"))) {
            Browser browser = Browser.of(who);
            for (String path : List.of("/admin/accounts", "/admin/account?id=" + who.id(), "/admin/account?id=1"))
                assertThat(browser.get(path).status()).as(path).isEqualTo(403);
        }
        Browser admin = Browser.of("admin@example.org", Http.DEMO_PASSWORD);
        assertThat(admin.get("/admin/accounts?q=" + person.email()).text()).contains("Sesame Session");
        assertThat(admin.get("/admin/account?id=" + person.id()).text()).contains("Sesame Session");
        assertThat(admin.get("/admin/account?id=2147483647").status()).isEqualTo(404);
        assertThat(admin.get("/admin/account?id=x").status()).isIn(400, 404);
        assertThat(admin.get("/admin/account").status()).isIn(400, 404);
        assertThat(admin.get("/admin/accounts?page=-5&role=nonsense&state=%00").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/events",
        "PUT, /api/events/1",
        "DELETE, /api/events/1",
        "POST, /api/auth/logout",
        "GET, /api/auth/logout",
        "POST, /api/v1/events",
        "POST, /api/mark-used/X-1"
    })
    void theApiTakesNothingFromASessionWithoutItsToken(String method, String path) {
        Browser browser = Browser.of(person);
        Http session = browser.http();
        assertThat(session.get("/api/auth/me").status()).as("reading").isEqualTo(200);
        for (Http forged : List.of(
                session,
                session.with("X-CSRF-Token", ""),
                session.with("X-CSRF-Token", "guessed"),
                session.with("X-CSRF-Token", Browser.of(person).csrfToken()))) {
            Answer answer = forged.json(method, path, "{}");
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.json().getString("type")).endsWith("csrf_token_missing");
        }
        assertThat(session.get("/api/auth/me").status()).isEqualTo(200);
    }

    @Test
    void theApiTakesItWithTheToken() {
        Browser browser = Browser.of(person);
        Http session = browser.http().with("X-CSRF-Token", browser.csrfToken());
        JsonObject event = object(
                "name",
                "By session " + UUID.randomUUID(),
                "start_time",
                "2030-05-01T09:00:00Z",
                "end_time",
                "2030-05-01T10:00:00Z",
                "time_zone",
                "UTC");
        assertThat(session.post("/api/events", event).status()).isEqualTo(201);
        assertThat(session.post("/api/auth/logout").status()).isEqualTo(204);
        assertThat(browser.get("/my/registrations").status()).isEqualTo(302);
    }

    @Test
    void aFormIsOfOneSession() {
        Browser mine = Browser.of(person);
        Browser other = Browser.of(Person.attendee("Eve Elsewhere"));
        String page = other.get("/my/password").text();
        Map<String, String> form = Browser.filled(
                page, "form", Map.of("currentPassword", Person.PASSWORD, "newPassword", NEW_PASSWORD, "save", ""));
        assertThat(mine.post("/my/password", form).status())
                .as("a form that somebody else was given")
                .isEqualTo(410);
        form.remove("jakarta.faces.ViewState");
        Answer bare = mine.post("/my/password", form);
        assertThat(bare.text()).as("without the form's state it is only shown").doesNotContain("Password changed");
        assertThat(Http.anonymous()
                        .post("/api/auth/login", object("email", person.email(), "password", Person.PASSWORD))
                        .status())
                .as("the password is what it was")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/sign-up", "/my/password", "/preferences", "/e/XXXXXXXXXX/register"})
    void noPageTakesWhatAnotherSiteSends(String path) {
        Http session = Browser.of(person).http();
        for (Http forged : List.of(
                session.with("Sec-Fetch-Site", "cross-site"),
                session.with("Sec-Fetch-Site", "same-site"),
                session.with("Origin", "https://evil.example"),
                session.with("Origin", "null"))) {
            for (String type :
                    List.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"))
                assertThat(forged.with("Content-Type", type)
                                .send("POST", path, BodyPublishers.ofString("a=b"))
                                .status())
                        .as("%s as %s", path, type)
                        .isEqualTo(403);
        }
    }

    @Test
    void aFormWithoutItsScriptIsNoFault() {
        Browser browser = new Browser();
        Map<String, String> form = Browser.filled(
                browser.get("/sign-in").text(),
                "signIn",
                Map.of("email", person.email(), "password", "wrong", "send", ""));
        form.remove("primefaces.nonce");
        assertThat(browser.post("/sign-in", form).status()).isEqualTo(410);
    }

    @Test
    void aNewPasswordEndsEverythingElse() {
        Person changing = Person.attendee("Carla Change");
        Browser here = Browser.of(changing);
        Browser there = Browser.of(changing);
        JsonObject tokens = Http.anonymous()
                .post("/api/auth/login", object("email", changing.email(), "password", Person.PASSWORD))
                .json();
        String idBefore = here.session();

        Answer refused = here.submit(
                "/my/password",
                "form",
                Map.of("currentPassword", "not this one", "newPassword", NEW_PASSWORD, "save", ""));
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.text()).contains("This is not the current password.");
        assertThat(there.get("/my/registrations").status()).isEqualTo(200);

        Answer changed = here.submit(
                "/my/password",
                "form",
                Map.of("currentPassword", Person.PASSWORD, "newPassword", NEW_PASSWORD, "save", ""));
        assertThat(changed.status()).isEqualTo(302);
        assertThat(here.session()).isNotEqualTo(idBefore);
        assertThat(here.get("/my/registrations").status()).as("here").isEqualTo(200);
        assertThat(there.get("/my/registrations").status())
                .as("another browser")
                .isEqualTo(302);
        assertThat(Http.bearer(tokens.getString("access_token"))
                        .get("/api/auth/me")
                        .status())
                .as("an app's access token")
                .isEqualTo(401);
        assertThat(Http.anonymous()
                        .post("/api/auth/refresh", object("refresh_token", tokens.getString("refresh_token")))
                        .status())
                .isEqualTo(401);
        assertThat(new Browser()
                        .signIn("/sign-in", changing.email(), Person.PASSWORD)
                        .status())
                .as("the old password")
                .isEqualTo(200);
        assertThat(new Browser()
                        .signIn("/sign-in", changing.email(), NEW_PASSWORD)
                        .status())
                .isEqualTo(302);
    }

    @Test
    void whoSignsUpIsSignedIn() {
        String email = "page-" + UUID.randomUUID() + "@example.org";
        Browser browser = new Browser();
        Map<String, String> form = Browser.filled(
                browser.get("/sign-up?back=/my/password").text(),
                "signUp",
                Map.of("name", "Paula Page", "email", email, "password", "password", "send", ""));
        form.put("role", "organizer");
        Answer refused = browser.post("/sign-up?back=/my/password", form);
        assertThat(refused.text())
                .contains("At least 10 characters.")
                .contains("value=\"Paula Page\"")
                .containsPattern("value=\"organizer\" checked");
        form.put("signUp:password", Person.PASSWORD);
        form.put("role", "admin");
        assertThat(browser.post("/sign-up?back=/my/password", form).status())
                .as("the page refuses a role that it does not offer")
                .isEqualTo(200);
        form.put("role", "organizer");
        Answer made = browser.post("/sign-up?back=/my/password", form);
        assertThat(made.status()).isEqualTo(302);
        assertThat(Browser.target(made)).isEqualTo("/my/password");
        assertThat(browser.get("/organizer/events").status()).isEqualTo(200);
    }

    @Test
    void someoneElseInTheSameBrowserFindsNothingOfTheFirst() {
        Browser browser = Browser.of(person);
        String first = browser.session();
        Person second = Person.attendee("Nina Next");
        assertThat(browser.signIn("/sign-in", second.email(), Person.PASSWORD).status())
                .isEqualTo(302);
        assertThat(browser.session()).isNotEqualTo(first);
        assertThat(browser.get("/").text()).contains("Nina Next").doesNotContain("Sesame Session");
        assertThat(browser.get("/organizer/events").text()).doesNotContain("By session");
    }

    private static void assertCookie(Answer answer) {
        String cookie = answer.headers().allValues("Set-Cookie").stream()
                .filter(header -> header.startsWith("JSESSIONID="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax");
        assertThat(cookie).as("plain HTTP here").doesNotContainIgnoringCase("Secure");
    }
}
