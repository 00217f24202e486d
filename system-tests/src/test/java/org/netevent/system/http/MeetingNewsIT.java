package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;

/** Every step between two people tells the other one, and no third: by the bell, by mail in their language, and live. */
class MeetingNewsIT extends ClientTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private PublishedEvent event;
    private Person anna;
    private Person bernd;
    private Person third;
    private final Map<Person, Long> attendees = new HashMap<>();

    @BeforeEach
    void threeAttend() {
        event = PublishedEvent.by(Person.organizer("Olga Owner"));
        anna = Person.attendee("Anna <b>Asker</b>");
        bernd = Person.attendee("Bernd Beispiel", "de");
        third = Person.attendee("Tom Third");
        for (Person person : List.of(anna, bernd, third))
            attendees.put(person, number(succeed(person.http().post("/api/events/" + event.id() + "/rsvp")), "id"));
    }

    @Test
    void aRequestIsToldToTheOneAskedAndItsAnswerToTheAsker() throws Exception {
        long connection = ask(anna, bernd);

        assertThat(kinds(bernd)).containsExactly("connection_asked");
        assertThat(titles(bernd, "de")).containsExactly(anna.name() + " möchte in Kontakt kommen");
        assertThat(kinds(anna)).isEmpty();
        MimeMessage asked = mail(bernd, anna.name() + " möchte in Kontakt kommen");
        assertThat(content(asked, "text/plain"))
                .contains("Guten Tag Bernd Beispiel,", "Nachricht: Coffee <script>?", event.name(), "/my/contacts")
                .doesNotContain(anna.email());
        assertThat(content(asked, "text/html"))
                .contains("Anna &lt;b&gt;Asker&lt;/b&gt;", "Coffee &lt;script&gt;?", "lang=\"de\"")
                .doesNotContain("<script", "<b>Asker");

        succeed(bernd.http().put("/api/connections/" + connection, Http.object("status", "accepted")));

        assertThat(kinds(anna)).containsExactly("connection_accepted");
        assertThat(unread(bernd))
                .as("who has answered needs not read that it waits")
                .isZero();
        assertThat(content(mail(anna, "Bernd Beispiel accepted your request"), "text/plain"))
                .contains("Hello " + anna.name())
                .doesNotContain(bernd.email());
        assertNobodyElseIsTold();
    }

    @Test
    void whatIsTakenBackOrRejectedIsToldToNobody() {
        try (LiveSocket bernds = LiveSocket.open(bernd.http().token());
                LiveSocket annas = LiveSocket.open(anna.http().token());
                LiveSocket thirds = LiveSocket.open(third.http().token())) {
            long connection = ask(anna, bernd);
            await().untilAsserted(
                            () -> assertThat(bernds.ofType("notification")).hasSize(1));
            assertThat(bernds.ofType("notification").get(0).getString("text"))
                    .as("in the account's language")
                    .isEqualTo(anna.name() + " möchte in Kontakt kommen");

            assertThat(anna.http().delete("/api/connections/" + connection).status())
                    .isEqualTo(204);

            assertThat(kinds(bernd)).as("taken back before it was read").isEmpty();
            await().untilAsserted(() -> assertThat(what(bernds)).contains("connections", "notifications"));
            await().untilAsserted(() -> assertThat(what(annas)).contains("connections"));

            succeed(bernd.http().put("/api/connections/" + ask(anna, bernd), Http.object("status", "rejected")));

            assertThat(kinds(anna)).isEmpty();
            assertThat(annas.ofType("notification")).isEmpty();
            assertThat(thirds.ofType("notification")).isEmpty();
            assertThat(thirds.ofType("changed")).isEmpty();
        }
    }

    @Test
    void eachStepOfAnAppointmentComesAsAnInvitationThatCalendarsFollow() throws Exception {
        Instant at = Instant.now()
                .plus(30, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.HOURS)
                .plus(1, ChronoUnit.HOURS);
        long appointment = number(
                succeed(anna.http()
                        .post(
                                "/api/appointments",
                                Http.object(
                                        "event_id",
                                        event.id(),
                                        "target_id",
                                        attendees.get(bernd),
                                        "appointment_time",
                                        at.toString(),
                                        "duration",
                                        30,
                                        "location",
                                        "Winter garden",
                                        "notes",
                                        "Bring <i>the plan</i>"))),
                "id");
        VEvent proposed = invitation(mail(bernd, anna.name() + " möchte Sie treffen"), "REQUEST");
        assertThat(instant(proposed)).isEqualTo(at);

        step(bernd, appointment, "status", "accepted");
        VEvent accepted = invitation(mail(anna, "Bernd Beispiel will meet you"), "REQUEST");

        step(anna, appointment, "appointment_time", at.plus(1, ChronoUnit.HOURS).toString());
        VEvent moved = invitation(mail(bernd, anna.name() + " schlägt eine Änderung Ihres Treffens vor"), "REQUEST");
        assertThat(instant(moved)).isEqualTo(at.plus(1, ChronoUnit.HOURS));
        assertThat(sequence(moved)).isGreaterThan(sequence(proposed));

        step(bernd, appointment, "status", "cancelled", "reason", "My train is late");
        MimeMessage last = mail(anna, "Your meeting with Bernd Beispiel is cancelled");
        assertThat(content(last, "text/plain")).contains("Reason: My train is late");
        VEvent cancelled = invitation(last, "CANCEL");
        assertThat(sequence(cancelled)).isGreaterThan(sequence(moved));

        for (VEvent each : List.of(accepted, moved, cancelled))
            assertThat(each.getUid()).isEqualTo(proposed.getUid());
        assertThat(kinds(bernd)).containsExactly("appointment_moved", "appointment_proposed");
        assertThat(kinds(anna)).containsExactly("appointment_cancelled", "appointment_accepted");
        assertThat(unread(bernd)).as("answered both").isZero();
        assertNobodyElseIsTold();
    }

    @Test
    void whatEndsWithTheEventIsToldToBoth() throws Exception {
        Instant at = Instant.now()
                .plus(30, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.HOURS)
                .plus(1, ChronoUnit.HOURS);
        long appointment = number(
                succeed(anna.http()
                        .post(
                                "/api/appointments",
                                Http.object(
                                        "event_id", event.id(),
                                        "target_id", attendees.get(bernd),
                                        "appointment_time", at.toString(),
                                        "duration", 30))),
                "id");
        step(bernd, appointment, "status", "accepted");

        succeed(event.owner().http().post("/api/events/" + event.id() + "/cancel"));

        assertThat(kinds(anna)).contains("appointment_cancelled", "event_cancelled");
        assertThat(kinds(bernd)).contains("appointment_cancelled", "event_cancelled");
        assertThat(content(mail(anna, "Your meeting with Bernd Beispiel is cancelled"), "text/plain"))
                .contains("Reason: ");
        invitation(mail(bernd, "Ihr Treffen mit " + anna.name() + " ist abgesagt"), "CANCEL");
    }

    /** The mail waits in the outbox, and arrives once. */
    @Test
    void aLostMailServerLosesNothing() throws Exception {
        Server.mail().stop();
        try {
            ask(anna, bernd);
        } finally {
            Server.mail().start();
        }
        mail(bernd, anna.name() + " möchte in Kontakt kommen");
        assertThat(Mails.subjects(bernd.email()).stream().filter(subject -> subject.contains("Kontakt")))
                .hasSize(1);
    }

    private void assertNobodyElseIsTold() throws Exception {
        assertThat(kinds(third)).isEmpty();
        assertThat(Mails.subjects(third.email())).allMatch(subject -> subject.contains(event.name()));
        for (Person person : List.of(anna, bernd))
            assertThat(Mails.subjects(person.email()))
                    .as("nobody is told by mail what they did themselves")
                    .noneMatch(subject -> subject.contains(person.name()));
    }

    /** The part that mail programs show as an invitation, and the same attached; read by somebody else's parser. */
    private static VEvent invitation(MimeMessage mail, String method) throws Exception {
        List<Part> calendars = Mails.leaves(mail).stream()
                .filter(part -> {
                    try {
                        return Mails.type(part).equals("text/calendar");
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
        assertThat(calendars).hasSize(2);
        assertThat(calendars.get(0).getDisposition()).isNull();
        assertThat(calendars.get(1).getFileName()).isEqualTo("invite.ics");
        assertThat(Mails.text(calendars.get(1))).isEqualTo(Mails.text(calendars.get(0)));
        for (Part each : calendars)
            assertThat(new ContentType(each.getContentType()).getParameter("method"))
                    .isEqualTo(method);
        Calendar calendar = parse(Mails.text(calendars.get(0)));
        calendar.validate();
        assertThat(calendar.getMethod().getValue()).isEqualTo(method);
        return calendar.<VEvent>getComponents(Component.VEVENT).get(0);
    }

    private static Calendar parse(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static Instant instant(VEvent entry) {
        return Instant.from(entry.getDateTimeStart().getDate());
    }

    private static int sequence(VEvent entry) {
        return entry.getSequence().getSequenceNo();
    }

    private long ask(Person from, Person whom) {
        return number(
                succeed(from.http()
                        .post(
                                "/api/connections",
                                Http.object(
                                        "connected_attendee_id", attendees.get(whom), "message", "Coffee <script>?"))),
                "id");
    }

    private static void step(Person by, long appointment, Object... change) {
        succeed(by.http().put("/api/appointments/" + appointment, Http.object(change)));
    }

    private static MimeMessage mail(Person to, String subject) throws Exception {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Mails.subjects(to.email())).contains(subject));
        for (MimeMessage mail : Mails.to(to.email())) if (mail.getSubject().equals(subject)) return mail;
        throw new AssertionError(subject);
    }

    private static String content(MimeMessage mail, String type) throws Exception {
        for (Part part : Mails.leaves(mail)) if (Mails.type(part).equals(type)) return Mails.text(part);
        throw new AssertionError(type);
    }

    private static List<String> what(LiveSocket socket) {
        return socket.ofType("changed").stream()
                .map(frame -> frame.getString("what"))
                .toList();
    }

    private static List<String> kinds(Person person) {
        return list(person.http()).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("kind"))
                .toList();
    }

    private static List<String> titles(Person person, String language) {
        return list(person.http().with("Accept-Language", language))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(item -> item.getString("title"))
                .toList();
    }

    private static int unread(Person person) {
        return list(person.http()).getInt("unread");
    }

    private static JsonObject list(Http caller) {
        return succeed(caller.get("/api/notifications"));
    }

    private static long number(JsonObject object, String name) {
        return object.getJsonNumber(name).longValue();
    }

    private static JsonObject succeed(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isIn(200, 201);
        return answer.json();
    }
}
