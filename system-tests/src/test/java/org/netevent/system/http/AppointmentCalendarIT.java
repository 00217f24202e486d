package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netevent.system.http.AppointmentCast.APPOINTMENTS;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;
import org.netevent.system.http.AppointmentCast.Member;

/** Invitations and the personal feed, read back by a parser that is not the one that writes them. */
class AppointmentCalendarIT extends ClientTest {
    private static final String NOTES =
            "Grüße, Köln; ein \\ und ein sehr langer Text, der über die Grenze von 75 Oktetten einer Zeile läuft\nZweite Zeile: ✓";
    /** 02:30 on the day on which the clocks go back, for the second time: 02:30 CET. */
    private static final Instant SECOND_HALF_PAST_TWO = Instant.parse("2027-10-31T01:30:00Z");

    private AppointmentCast cast;
    private Member anna;
    private Member bert;
    private long id;

    @BeforeEach
    void anAppointment() {
        cast = new AppointmentCast();
        anna = cast.member("Anna Äsker, Dr.");
        bert = cast.member("Bert \"B\" Größ");
        id = anna.proposed(bert, SECOND_HALF_PAST_TWO, "location", "Foyer; links, oben", "notes", NOTES);
    }

    @Test
    void anInvitationSaysWhatWhenWhereAndWhoHasAnswered() {
        Calendar calendar = read(bert.http().get(ics()));
        Component entry = entry(calendar);

        assertThat(value(calendar, "METHOD")).isEqualTo("REQUEST");
        assertThat(value(entry, "UID")).isEqualTo(bert.get(id).getString("uid"));
        assertThat(value(entry, "SEQUENCE")).isEqualTo("0");
        assertThat(value(entry, "STATUS")).isEqualTo("TENTATIVE");
        assertThat(value(entry, "DTSTART")).isEqualTo("20271031T013000Z");
        assertThat(value(entry, "DTEND")).isEqualTo("20271031T020000Z");
        assertThat(value(entry, "DTSTAMP")).matches("\\d{8}T\\d{6}Z");
        assertThat(value(entry, "DESCRIPTION")).isEqualTo(NOTES);
        assertThat(value(entry, "LOCATION")).isEqualTo("Foyer; links, oben, Halle 4");
        assertThat(value(entry, "SUMMARY"))
                .contains("Anna Äsker, Dr.", "Bert \"B\" Größ", "Wiedersehen, München; Teil 1");
        assertThat(value(entry, "ORGANIZER")).startsWith("mailto:");
        assertThat(answerOf(entry, bert.person().email())).isEqualTo("NEEDS-ACTION");
        assertThat(answers(entry)).containsExactlyInAnyOrder("NEEDS-ACTION", "ACCEPTED");
        assertThat(answerOf(entry(read(anna.http().get(ics()))), anna.person().email()))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void everyStepCountsAndKeepsTheUid() {
        String uid = bert.get(id).getString("uid");
        bert.put(id, "appointment_time", AppointmentCast.at(60).toString());
        Component moved = entry(read(anna.http().get(ics())));
        assertThat(value(moved, "SEQUENCE")).isEqualTo("1");
        assertThat(value(moved, "DTSTART")).isEqualTo("20271030T080000Z");
        assertThat(answerOf(moved, anna.person().email())).isEqualTo("NEEDS-ACTION");

        anna.put(id, "status", "accepted");
        Component accepted = entry(read(anna.http().get(ics())));
        assertThat(value(accepted, "SEQUENCE")).isEqualTo("2");
        assertThat(value(accepted, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(answers(accepted)).containsOnly("ACCEPTED");

        bert.put(id, "status", "cancelled");
        Calendar cancelled = read(anna.http().get(ics()));
        assertThat(value(cancelled, "METHOD")).isEqualTo("CANCEL");
        assertThat(value(entry(cancelled), "SEQUENCE")).isEqualTo("3");
        assertThat(value(entry(cancelled), "STATUS")).isEqualTo("CANCELLED");
        for (Component each : List.of(moved, accepted, entry(cancelled)))
            assertThat(value(each, "UID")).isEqualTo(uid);
    }

    @Test
    void whoRejectsIsDeclined() {
        bert.put(id, "status", "rejected");

        Calendar calendar = read(bert.http().get(ics()));
        assertThat(value(calendar, "METHOD")).isEqualTo("CANCEL");
        assertThat(answerOf(entry(calendar), bert.person().email())).isEqualTo("DECLINED");
    }

    @Test
    void theTableStandsInThePlace() {
        cast.tables("Tisch 1, Fenster");
        bert.put(id, "status", "accepted");

        assertThat(value(entry(read(bert.http().get(ics()))), "LOCATION"))
                .startsWith("Tisch 1, Fenster, Foyer; links, oben");
    }

    @Test
    void theFeedHasWhatIsAcceptedAndTheEventsThatOneAttends() {
        long pending = anna.proposed(bert, AppointmentCast.at(120));
        bert.put(id, "status", "accepted");
        Calendar feed = read(Http.anonymous().get(feedOf(anna)));

        assertThat(value(feed, "METHOD")).isEqualTo("PUBLISH");
        List<CalendarComponent> entries = feed.getComponents("VEVENT");
        assertThat(entries.stream().map(entry -> value(entry, "UID")))
                .containsExactlyInAnyOrder(
                        cast.event.code() + "@netevent", anna.get(id).getString("uid"))
                .doesNotContain(anna.get(pending).getString("uid"));
        Component own = entries.stream()
                .filter(entry -> value(entry, "UID").equals(anna.get(id).getString("uid")))
                .findFirst()
                .orElseThrow();
        assertThat(own.getProperties("ATTENDEE")).isEmpty();
        assertThat(value(own, "DTSTART")).isEqualTo("20271031T013000Z");

        bert.put(id, "status", "cancelled");
        anna.http().delete("/api/events/" + cast.event.id() + "/rsvp");
        // the standard knows no calendar without an entry, so the parser takes none
        assertThat(Http.anonymous().get(feedOf(anna)).text())
                .startsWith("BEGIN:VCALENDAR")
                .doesNotContain("VEVENT");
    }

    @Test
    void aRevokedOrRenewedOrForgedAddressIsNone() {
        String first = feedOf(anna);
        assertThat(Http.anonymous().get(first).status()).isEqualTo(200);
        String second = path(anna.http().post(APPOINTMENTS + "/feed").json().getString("url"));

        assertThat(second).isNotEqualTo(first);
        assertThat(Http.anonymous().get(first).status()).isEqualTo(404);
        assertThat(Http.anonymous().get(second).status()).isEqualTo(200);
        // another account's number in front of one's own signature
        String forged = second.replaceFirst("/(\\d+)\\.", "/" + bert.person().id() + ".");
        assertThat(Http.anonymous().get(forged).status()).isEqualTo(404);
        assertThat(Http.anonymous().get("/api/calendar/x.ics").status()).isEqualTo(404);

        assertThat(anna.http().delete(APPOINTMENTS + "/feed").status()).isEqualTo(204);
        assertThat(Http.anonymous().get(second).status()).isEqualTo(404);
        assertThat(anna.http().get(APPOINTMENTS + "/feed").json().isNull("url")).isTrue();
        // what was revoked does not come back by a new one
        feedOf(anna);
        assertThat(Http.anonymous().get(second).status()).isEqualTo(404);
        for (String verb : List.of("GET", "POST", "DELETE"))
            assertThat(Http.anonymous().json(verb, APPOINTMENTS + "/feed", "").status())
                    .isEqualTo(401);
    }

    /** Whoever is suspended is so in every way. */
    @Test
    void aSuspendedAccountHasNoFeed() {
        String feed = feedOf(anna);
        AppointmentCast.ROWS.execute(
                "update account set status = 'suspended' where id = ?",
                anna.person().id());
        assertThat(Http.anonymous().get(feed).status()).isEqualTo(404);
    }

    private String feedOf(Member member) {
        Answer answer = member.http().post(APPOINTMENTS + "/feed");
        assertThat(answer.status()).isEqualTo(201);
        return path(answer.json().getString("url"));
    }

    private static String path(String url) {
        return URI.create(url).getPath();
    }

    private String ics() {
        return APPOINTMENTS + "/" + id + ".ics";
    }

    /** Also by the letter: lines of at most 75 octets that end with CR and LF. */
    private static Calendar read(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        assertThat(answer.text().replace("\r\n", "")).doesNotContain("\r", "\n");
        for (String line : answer.text().split("\r\n"))
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(answer.text()));
            assertThat(calendar.validate().hasErrors())
                    .as("%s", calendar.validate())
                    .isFalse();
            return calendar;
        } catch (IOException | ParserException e) {
            throw new AssertionError(answer.text(), e);
        }
    }

    private static Component entry(Calendar calendar) {
        assertThat(calendar.<CalendarComponent>getComponents("VEVENT")).hasSize(1);
        return calendar.<CalendarComponent>getComponents("VEVENT").get(0);
    }

    private static String value(Component entry, String name) {
        return entry.getProperty(name).map(Property::getValue).orElse(null);
    }

    private static String value(Calendar calendar, String name) {
        return calendar.getProperty(name).map(Property::getValue).orElse(null);
    }

    private static List<String> answers(Component entry) {
        return entry.getProperties("ATTENDEE").stream()
                .map(attendee -> parameter(attendee, "PARTSTAT"))
                .toList();
    }

    private static String answerOf(Component entry, String email) {
        return entry.getProperties("ATTENDEE").stream()
                .filter(attendee -> attendee.getValue().equalsIgnoreCase("mailto:" + email))
                .map(attendee -> parameter(attendee, "PARTSTAT"))
                .findFirst()
                .orElse(null);
    }

    private static String parameter(Property property, String name) {
        return property.getParameter(name).map(Parameter::getValue).orElse(null);
    }
}
