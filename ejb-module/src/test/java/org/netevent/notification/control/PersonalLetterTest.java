package org.netevent.notification.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netevent.appointment.boundary.AppointmentInfo;
import org.netevent.appointment.boundary.AppointmentStatus;
import org.netevent.appointment.boundary.Cause;
import org.netevent.platform.config.Settings;
import org.netevent.profile.boundary.PersonInfo;

/** Letters between two people say who, when and where, and give away no address. */
class PersonalLetterTest {
    private static final String MARKUP = "<script>alert('x')</script> & \"Co\"";

    private final ConnectionLetters connections = new ConnectionLetters();
    private final AppointmentLetters appointments = new AppointmentLetters();
    private final LetterHtml html = new LetterHtml();
    private final LetterText text = new LetterText();

    PersonalLetterTest() {
        Settings settings = new Settings(name -> name.equals("NETEVENT_URL") ? "https://meet.example" : null);
        connections.texts = new MailTexts();
        connections.settings = settings;
        appointments.texts = new MailTexts();
        appointments.settings = settings;
    }

    @Test
    void aRequestSaysWhoAndWhatWasSaid() {
        Letter letter = asked("de", person("Zoë Müller"), "Gala", "Sprechen wir über Netze?");

        assertThat(letter.subject()).isEqualTo("Zoë Müller möchte in Kontakt kommen");
        assertThat(text.of(letter))
                .contains("Guten Tag Rita Reader,", "Wer: Zoë Müller", "Ingenieurin", "Nordnetz")
                .contains("Nachricht: Sprechen wir über Netze?", "https://meet.example/my/contacts")
                .doesNotContain("zoe@example.org", "+358");
    }

    @ParameterizedTest
    @EnumSource(value = LetterKind.class, mode = EnumSource.Mode.MATCH_ANY, names = "APPOINTMENT_.*")
    void anAppointmentsLetterSaysWhenInTheEventsZoneAndWhere(LetterKind kind) {
        Letter letter = meeting(kind, null, "en", person("Zoë Müller"), "Gala", "Bring the plan");

        assertThat(letter.subject())
                .contains(kind == LetterKind.APPOINTMENT_CANCELLED ? "Your meeting with Zoë Müller" : "Zoë Müller");
        assertThat(text.of(letter))
                .contains("Tuesday, 1 December 2026, 19:30–19:45 (Europe/Berlin)", "Table 7", "Winter garden", "Hall 4")
                .contains("Notes: Bring the plan", "https://meet.example/my/appointments")
                .doesNotContain("zoe@example.org", "+358");
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void whatEndedByItselfSaysWhy(Cause cause) {
        for (String language : new String[] {"en", "de"})
            assertThat(text.of(meeting(LetterKind.APPOINTMENT_CANCELLED, cause, language, person("Zoë"), "Gala", null)))
                    .containsPattern("(Reason|Grund): \\p{Lu}.+");
    }

    @ParameterizedTest
    @EnumSource(value = LetterKind.class, mode = EnumSource.Mode.MATCH_ANY, names = "APPOINTMENT_.*")
    void whatPeopleTypedIsNeverMarkup(LetterKind kind) {
        for (String language : new String[] {"en", "de"})
            for (Letter letter : new Letter[] {
                asked(language, person(MARKUP), MARKUP, MARKUP),
                meeting(kind, null, language, person(MARKUP), MARKUP, MARKUP)
            })
                assertThat(html.of(letter))
                        .doesNotContain("<script", "'x'", "\"Co\"", "{{")
                        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Co&quot;");
    }

    @Test
    void aLineBreakInANameNeverReachesTheSubject() {
        assertThat(asked("en", person("Zoë\r\nBcc: all@example.org"), "Gala", null)
                        .subject())
                .isEqualTo("Zoë Bcc: all@example.org would like to connect");
    }

    @Test
    void theMethodIsTheCalendarsOwn() {
        assertThat(CalendarFile.invitation("BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n"))
                .satisfies(file -> assertThat(file.method()).isEqualTo("CANCEL"))
                .satisfies(file -> assertThat(file.invites()).isTrue());
        assertThat(CalendarFile.entry("METHOD:PUBLISH\r\n").invites()).isFalse();
        assertThatThrownBy(() -> CalendarFile.invitation("BEGIN:VCALENDAR\r\nSUMMARY:METHOD:REQUEST\r\n"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Letter asked(String language, PersonInfo by, String event, String said) {
        return connections.letter(LetterKind.CONNECTION_ASKED, to(language), by, event, said);
    }

    private Letter meeting(LetterKind kind, Cause cause, String language, PersonInfo with, String event, String notes) {
        return appointments.letter(kind, to(language), with, Evening.named(event), appointment(cause, notes));
    }

    private static Recipients.Recipient to(String language) {
        return new Recipients.Recipient(1, "Rita Reader", "rita@example.org", language);
    }

    private static PersonInfo person(String name) {
        return new PersonInfo(2, name, "Nordnetz", "Ingenieurin", null, null, "zoe@example.org", "+358 1234");
    }

    private static AppointmentInfo appointment(Cause cause, String notes) {
        Instant start = Instant.parse("2026-12-01T18:30:00Z");
        return new AppointmentInfo(
                5,
                "uid",
                0,
                17,
                2,
                1,
                start,
                start.plusSeconds(900),
                "Winter garden",
                "Table 7",
                notes,
                cause == null ? AppointmentStatus.PENDING : AppointmentStatus.CANCELLED,
                cause == null ? 1L : null,
                null,
                cause,
                2L,
                start,
                start);
    }
}
