package org.netevent.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netevent.registration.boundary.RegistrationInfo;
import org.netevent.registration.boundary.RegistrationStatus;

class LetterTest {
    private static final String LINK = "http://localhost:8080/registration/40.0.x";
    private static final String MARKUP = "<script>alert('x')</script> & \"Co\"";

    private final RegistrationLetters letters = new RegistrationLetters();
    private final LetterHtml html = new LetterHtml();
    private final LetterText text = new LetterText();

    LetterTest() {
        letters.texts = new MailTexts();
    }

    @Test
    void theTicketsMailSaysWhenInTheEventsZoneAndShowsTheCode() {
        Letter letter = write(LetterKind.REGISTRATION_APPROVED, "en", "Zoë Müller", "Jakarta Night", null);

        assertThat(letter.subject()).isEqualTo("Your ticket for Jakarta Night");
        assertThat(text.of(letter))
                .contains("Hello Zoë Müller,", "Tuesday, 1 December 2026, 19:00–22:00 (Europe/Berlin)")
                .contains("Hall 4", "EVT2026-000123", LINK);
        assertThat(html.of(letter)).contains("cid:qr@netevent", "lang=\"en\"", LINK);
    }

    @Test
    void aGermanReadsGerman() {
        Letter letter = write(LetterKind.REGISTRATION_APPROVED, "de", "Zoë Müller", "Jakarta Night", null);

        assertThat(letter.subject()).isEqualTo("Ihr Ticket für Jakarta Night");
        assertThat(text.of(letter)).contains("Guten Tag Zoë Müller,", "Dienstag, 1. Dezember 2026, 19:00–22:00");
        assertThat(html.of(letter)).contains("lang=\"de\"");
    }

    @Test
    void anUnknownLanguageIsEnglish() {
        assertThat(write(LetterKind.REGISTRATION_RECEIVED, "tlh", "Worf", "Gala", null)
                        .subject())
                .isEqualTo("We have your registration for Gala");
    }

    @Test
    void whoseTicketWentOnReadsThatTheCodeIsVoidAndNotWhoHasItNow() {
        Letter letter = write(LetterKind.TICKET_TRANSFERRED, "en", "Zoë", "Gala", null);
        assertThat(letter.subject()).isEqualTo("Your ticket for Gala belongs to somebody else now");
        assertThat(text.of(letter)).contains("Hello Zoë,", "no longer valid").doesNotContain(LINK);
        assertThat(letter.qr()).isFalse();

        Letter german = write(LetterKind.TICKET_TRANSFERRED, "de", "Zoë", "Gala", null);
        assertThat(german.subject()).isEqualTo("Ihr Ticket für Gala gehört jetzt jemand anderem");
        assertThat(text.of(german)).contains("Guten Tag Zoë,", "QR-Code");
    }

    @ParameterizedTest
    @EnumSource(
            value = LetterKind.class,
            mode = EnumSource.Mode.MATCH_ANY,
            names = {"REGISTRATION_.*", "EVENT_.*", "TICKET_.*"})
    void whatPeopleTypedIsNeverMarkup(LetterKind kind) {
        for (String language : new String[] {"en", "de"}) {
            String page = html.of(write(kind, language, MARKUP, MARKUP, MARKUP));

            assertThat(page)
                    .doesNotContain("<script", "'x'", "\"Co\"", "{{")
                    .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Co&quot;");
        }
    }

    @Test
    void aSlotInANameIsText() {
        assertThat(html.of(write(LetterKind.REGISTRATION_DECLINED, "en", "{{url}} $1 {event}", "Gala", "{{qr}}")))
                .contains("{{url}} $1 {event}", "{{qr}}");
    }

    @Test
    void theRefusalSaysWhyAndLeadsNowhere() {
        Letter letter = write(LetterKind.REGISTRATION_DECLINED, "en", "Zoë", "Gala", "The slip\ncannot be read.");

        assertThat(letter.action()).isNull();
        assertThat(text.of(letter))
                .contains("Reason: The slip\n  cannot be read.")
                .doesNotContain(LINK);
        assertThat(html.of(letter)).contains("The slip<br/>cannot be read.");
    }

    @Test
    void aLineBreakNeverReachesTheSubject() {
        assertThat(write(LetterKind.EVENT_CANCELLED, "en", "Zoë", "Gala\r\nBcc: all@example.org", null)
                        .subject())
                .isEqualTo("Gala Bcc: all@example.org is cancelled");
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(keys(Locale.GERMAN)).isEqualTo(keys(Locale.ENGLISH));
        MailTexts texts = new MailTexts();
        for (LetterKind kind : LetterKind.values())
            for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN})
                assertThat(texts.get(locale, kind.key("text"), Map.of())).isNotBlank();
    }

    private static java.util.Set<String> keys(Locale locale) {
        return ResourceBundle.getBundle(
                        "mail.letter",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet();
    }

    private Letter write(LetterKind kind, String language, String name, String event, String reason) {
        String serial = kind == LetterKind.REGISTRATION_APPROVED ? "EVT2026-000123" : null;
        return letters.letter(kind, registration(language, name), Evening.named(event), reason, serial, LINK);
    }

    private static RegistrationInfo registration(String language, String name) {
        return new RegistrationInfo(
                40,
                17,
                null,
                RegistrationStatus.APPROVED,
                name,
                "zoe@example.org",
                null,
                null,
                null,
                "Team X",
                null,
                BigDecimal.TEN,
                language,
                true,
                Instant.parse("2026-11-21T10:00:00Z"),
                null,
                null,
                1,
                null,
                null);
    }
}
