package org.netevent.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netevent.platform.money.Money;
import org.netevent.tickettype.boundary.TicketKind;
import org.netevent.tickettype.boundary.TicketTypeInfo;
import org.netevent.waitlist.boundary.WaitlistEntryInfo;
import org.netevent.waitlist.boundary.WaitlistStatus;

/** Who waits reads for what, and until when an offer stands; and who confirms an address gets the link. */
class WaitlistLetterTest {
    private static final String LINK = "http://localhost:8080/waitlist/9.0.x";
    private static final String MARKUP = "<script>alert('x')</script> & \"Co\"";
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final WaitlistLetters letters = new WaitlistLetters();
    private final AccountLetters accounts = new AccountLetters();
    private final LetterHtml html = new LetterHtml();
    private final LetterText text = new LetterText();

    WaitlistLetterTest() {
        letters.texts = new MailTexts();
        accounts.texts = letters.texts;
    }

    @Test
    void anOfferNamesTheTicketsAndItsEndInTheEventsZone() {
        Letter letter = write(LetterKind.WAITLIST_OFFER, "en", "Zoë Müller", "Jakarta Night", "VIP");

        assertThat(letter.subject()).isEqualTo("Your tickets for Jakarta Night are free now");
        assertThat(text.of(letter))
                .contains("Hello Zoë Müller,", "Tickets: 2 × VIP", LINK)
                .contains("Yours until: Sunday, 22 November 2026, 11:00 (Europe/Berlin)")
                .contains("Tuesday, 1 December 2026, 19:00–22:00 (Europe/Berlin)");
        assertThat(letter.action().label()).isEqualTo("Take your tickets");
    }

    @Test
    void aGermanReadsGerman() {
        Letter offer = write(LetterKind.WAITLIST_OFFER, "de", "Zoë", "Gala", "VIP");
        assertThat(text.of(offer))
                .contains("Guten Tag Zoë,", "2 × VIP", "Sonntag, 22. November 2026, 11:00 (Europe/Berlin)");
        assertThat(html.of(offer)).contains("lang=\"de\"", LINK);
        Letter joined = write(LetterKind.WAITLIST_JOINED, "de", "Zoë", "Gala", "VIP");
        assertThat(joined.subject()).contains("Warteliste", "Gala");
        assertThat(text.of(joined)).contains("Guten Tag Zoë,", "2 × VIP", LINK);
    }

    @Test
    void whoJoinsReadsForWhatAndHowToLeaveButOfNoEnd() {
        Letter letter = write(LetterKind.WAITLIST_JOINED, "en", "Zoë", "Gala", "VIP");

        assertThat(letter.subject()).isEqualTo("You are on the waiting list for Gala");
        assertThat(text.of(letter))
                .contains("Tickets: 2 × VIP", "leave the list", LINK)
                .doesNotContain("Yours until");
        assertThat(letter.qr()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = LetterKind.class,
            mode = EnumSource.Mode.MATCH_ANY,
            names = {"WAITLIST_.*"})
    void whatPeopleTypedIsNeverMarkup(LetterKind kind) {
        for (String language : new String[] {"en", "de"})
            assertThat(html.of(write(kind, language, MARKUP, MARKUP, MARKUP)))
                    .doesNotContain("<script", "'x'", "\"Co\"", "{{")
                    .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Co&quot;");
    }

    @Test
    void theLinkThatConfirmsAnAddressNamesIt() {
        Letter letter = address("en", "Rita Reader");
        assertThat(letter.subject()).isEqualTo("Confirm your address");
        assertThat(text.of(letter))
                .contains("Hello Rita Reader,", "rita@example.org", LINK, "If you did not ask for this")
                .doesNotContain("{");
        assertThat(text.of(address("de", "Rita"))).contains("Guten Tag Rita,", "rita@example.org", LINK);
        assertThat(html.of(address("en", MARKUP))).doesNotContain("<script");
    }

    private Letter address(String language, String name) {
        return accounts.letter(
                LetterKind.ADDRESS_ASKED, new Recipients.Recipient(1, name, "rita@example.org", language), LINK);
    }

    private Letter write(LetterKind kind, String language, String name, String event, String type) {
        boolean offered = kind == LetterKind.WAITLIST_OFFER;
        WaitlistEntryInfo entry = new WaitlistEntryInfo(
                9,
                17,
                3,
                2,
                null,
                name,
                "zoe@example.org",
                language,
                offered ? WaitlistStatus.OFFERED : WaitlistStatus.WAITING,
                0,
                NOW,
                offered ? NOW : null,
                offered ? Instant.parse("2026-11-22T10:00:00Z") : null,
                null,
                NOW);
        return letters.letter(kind, entry, type(type), Evening.named(event), LINK);
    }

    private static TicketTypeInfo type(String name) {
        return new TicketTypeInfo(
                3,
                17,
                name,
                null,
                TicketKind.VIP,
                Money.of(new BigDecimal("99.95"), "EUR"),
                20,
                1,
                null,
                null,
                1,
                10,
                false,
                0,
                20,
                20,
                true);
    }
}
