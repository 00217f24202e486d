package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.netevent.system.ClientTest;

/** Whose files are whose: the person by account or secret link, the event's team to read, and nobody else (SPEC §4, §8). */
class RegistrationAccessIT extends ClientTest {

    private static final String LINK = "X-Registration-Token";

    private static PublishedEvent event;
    private static Map<String, Http> people;
    private static long registration;
    private static long file;

    @BeforeAll
    static void aRegistrationWithAFile() {
        Person owner = Person.organizer("Olga Owner");
        Person colleague = Person.organizer("Konrad Kollege");
        Person other = Person.organizer("Other Organizer");
        Person person = Person.attendee("Anna Attendee");
        Person neighbour = Person.attendee("Bert Beside");
        Person gate = Person.attendee("Gerd Gate");
        event = PublishedEvent.by(owner);
        event.member(colleague, "organizer");
        event.member(gate, "gate");
        JsonObject own =
                person.http().post("/api/events/" + event.id() + "/rsvp").json();
        JsonObject beside =
                neighbour.http().post("/api/events/" + event.id() + "/rsvp").json();
        registration = own.getInt("id");
        file = person.http()
                .upload(path(), "file", "slip.pdf", "application/pdf", Files.PDF)
                .json()
                .getInt("id");
        String token = token(own);
        people = Map.ofEntries(
                Map.entry("the person", person.http()),
                Map.entry("the secret link", Http.anonymous().with(LINK, token)),
                Map.entry("the secret link, signed in", neighbour.http().with(LINK, token)),
                Map.entry("the owner", owner.http()),
                Map.entry("a second organizer", colleague.http()),
                Map.entry("an administrator", Http.demo("admin")),
                Map.entry("gate staff", gate.http()),
                Map.entry("another attendee", neighbour.http()),
                Map.entry("another organizer", other.http()),
                Map.entry("another's link", Http.anonymous().with(LINK, token(beside))),
                Map.entry("a forged link", Http.anonymous().with(LINK, token.replaceAll("\\..{4}", ".0.AAAA"))),
                Map.entry("a link of another version", Http.anonymous().with(LINK, token.replace(".0.", ".1."))),
                Map.entry("nobody", Http.anonymous()));
    }

    static Stream<Arguments> matrix() {
        return Stream.of(
                Arguments.of("the person", 200, 201),
                Arguments.of("the secret link", 200, 201),
                Arguments.of("the secret link, signed in", 200, 201),
                Arguments.of("the owner", 200, 403),
                Arguments.of("a second organizer", 200, 403),
                Arguments.of("an administrator", 200, 403),
                Arguments.of("gate staff", 403, 403),
                Arguments.of("another attendee", 403, 403),
                Arguments.of("another organizer", 403, 403),
                Arguments.of("another's link", 401, 401),
                Arguments.of("a forged link", 401, 401),
                Arguments.of("a link of another version", 401, 401),
                Arguments.of("nobody", 401, 401));
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void filesAreReadByPersonAndTeam(String who, int reading, int adding) {
        Http http = people.get(who);
        assertThat(http.get(path()).status()).isEqualTo(reading);
        Answer one = http.get(path() + "/" + file);
        assertThat(one.status()).isEqualTo(reading);
        if (reading == 200) {
            assertThat(one.body()).isEqualTo(Files.PDF);
            assertThat(one.header("Content-Disposition")).isEqualTo("attachment; filename*=UTF-8''slip.pdf");
            assertThat(one.header("X-Content-Type-Options")).isEqualTo("nosniff");
        } else {
            assertThat(one.header("Content-Type")).startsWith("application/problem+json");
        }
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void filesAreAddedByThePersonOnly(String who, int reading, int adding) {
        Answer answer = people.get(who).upload(path(), "file", "more.pdf", "application/pdf", Files.PDF);
        assertThat(answer.status()).as("%s", answer).isEqualTo(adding);
        if (adding == 201) {
            assertThat(answer.header("Location"))
                    .endsWith(path() + "/" + answer.json().getInt("id"));
            assertThat(people.get(who)
                            .get(path() + "/" + answer.json().getInt("id"))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void theLinkMayAlsoStandInTheAddress() {
        JsonObject guest = event.register("Gwendolyn Guest");
        String own = "/api/registrations/" + guest.getInt("id") + "/attachments";
        assertThat(Http.anonymous().get(own + "?token=" + token(guest)).status())
                .isEqualTo(200);
        assertThat(Http.anonymous().get(path() + "?token=" + token(guest)).status())
                .isEqualTo(401);
        // a file of one registration is not found under another
        assertThat(Http.anonymous()
                        .get(own + "/" + file + "?token=" + token(guest))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theSecretLinksPageTellsNobodyElse() {
        String token = token(event.register("Gwendolyn Guest"));
        Answer page = Http.anonymous().get("/registration/" + token);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Gwendolyn Guest");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
        for (String wrong : new String[] {
            token + "x",
            token.substring(1),
            token.replace(".0.", ".1."),
            "1",
            "",
            "%00",
            "..%2F..%2Fadmin",
            "99999999999999999999." + token
        }) {
            Answer answer = Http.anonymous().get("/registration/" + wrong);
            assertThat(answer.status()).as("%s", wrong).isEqualTo(404);
            assertThat(answer.text()).doesNotContain("Gwendolyn Guest");
        }
    }

    @Test
    void nobodyHasNoListAndDoesNotJoin() {
        Answer list = Http.anonymous().get("/my/registrations");
        assertThat(list.status()).isEqualTo(302);
        assertThat(list.header("Location")).contains("/sign-in");
        String rsvp = "/api/events/" + event.id() + "/rsvp";
        assertThat(Http.anonymous().post(rsvp).status()).isEqualTo(401);
        assertThat(Http.anonymous().delete(rsvp).status()).isEqualTo(401);
        assertThat(people.get("another organizer").delete(rsvp).status()).isEqualTo(404);
    }

    private static String path() {
        return "/api/registrations/" + registration + "/attachments";
    }

    private static String token(JsonObject registered) {
        String url = registered.getString("manage_url");
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
