package org.netevent.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderLineInfo;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.order.boundary.PaymentMethod;
import org.netevent.payment.boundary.PaymentInfo;
import org.netevent.payment.boundary.PaymentProvider;
import org.netevent.payment.boundary.PaymentStatus;
import org.netevent.payment.boundary.RefundInfo;
import org.netevent.payment.boundary.RefundStatus;
import org.netevent.platform.money.Money;

class OrderLetterTest {
    private static final String LINK = "http://localhost:8080/order/7.0.x";
    private static final String MARKUP = "<script>alert('x')</script> & \"Co\"";
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final OrderLetters letters = new OrderLetters();
    private final RefundLetters refunds = new RefundLetters();
    private final LetterHtml html = new LetterHtml();
    private final LetterText text = new LetterText();

    OrderLetterTest() {
        letters.texts = new MailTexts();
        refunds.texts = letters.texts;
    }

    @Test
    void theTicketsMailNamesWhatWasBoughtAndWhatItCost() {
        Letter letter = write(LetterKind.ORDER_PAID, "en", "Zoë Müller", "Jakarta Night", "32.50");

        assertThat(letter.subject()).isEqualTo("Your tickets for Jakarta Night");
        assertThat(text.of(letter))
                .contains("Hello Zoë Müller,", "K7QX2M9R", "2 × Regular\n  1 × VIP", "Total: €32.50", LINK)
                .contains("Tuesday, 1 December 2026, 19:00–22:00 (Europe/Berlin)");
        assertThat(text.of(write(LetterKind.ORDER_PAID, "en", "Zoë", "Gala", "0")))
                .doesNotContain("Total");
    }

    @Test
    void whoPaysOfflineReadsHowAndUntilWhenInTheEventsZone() {
        Letter letter = write(LetterKind.ORDER_PLACED_OFFLINE, "de", "Zoë Müller", "Jakarta Night", "32.50");

        assertThat(letter.subject()).isEqualTo("Bitte bezahlen Sie Ihre Bestellung K7QX2M9R für Jakarta Night");
        assertThat(text.of(letter))
                .contains("Guten Tag Zoë Müller,", "32,50", "Verwendungszweck: NE-K7QX2M9R", "IBAN DE02")
                .contains("Zahlbar bis: Samstag, 28. November 2026, 11:00 (Europe/Berlin)", LINK);
    }

    @Test
    void aRefundSaysHowMuchAndWhichWay() {
        for (PaymentProvider provider : List.of(PaymentProvider.STRIPE, PaymentProvider.OFFLINE)) {
            Letter letter = refund("en", provider, false, "Hall 2 is closed");
            assertThat(letter.subject()).isEqualTo("You get €12.50 back for Gala");
            assertThat(text.of(letter))
                    .contains("K7QX2M9R", "Reason: Hall 2 is closed")
                    .contains(provider == PaymentProvider.STRIPE ? "the way it came" : "The organizer pays");
        }
        assertThat(text.of(refund("en", PaymentProvider.STRIPE, true, null)))
                .contains("arrived when it was no longer needed")
                .doesNotContain("Reason");
    }

    @Test
    void aRefundMadeAtTheProviderGivesItsReasonInTheBuyersWords() {
        assertThat(text.of(refund("de", PaymentProvider.STRIPE, false, "duplicate", true)))
                .contains("Doppelt bezahlt")
                .doesNotContain("duplicate");
        for (String untold : List.of("fraudulent", "something_new"))
            assertThat(text.of(refund("en", PaymentProvider.STRIPE, false, untold, true)))
                    .doesNotContain("Reason", untold);
    }

    @ParameterizedTest
    @EnumSource(
            value = LetterKind.class,
            mode = EnumSource.Mode.MATCH_ANY,
            names = {"ORDER_.*"})
    void whatPeopleTypedIsNeverMarkup(LetterKind kind) {
        for (String language : new String[] {"en", "de"})
            assertThat(html.of(write(kind, language, MARKUP, MARKUP, "1")))
                    .doesNotContain("<script", "'x'", "\"Co\"", "{{")
                    .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Co&quot;");
    }

    private Letter write(LetterKind kind, String language, String name, String event, String total) {
        return letters.letter(
                kind,
                order(language, name, total),
                Evening.named(event),
                new OrderLetters.Due("Bank of Oz\nIBAN DE02", "NE-K7QX2M9R"),
                LINK);
    }

    private Letter refund(String language, PaymentProvider provider, boolean late, String reason) {
        return refund(language, provider, late, reason, false);
    }

    private Letter refund(String language, PaymentProvider provider, boolean late, String reason, boolean found) {
        Money amount = euro("12.50");
        return refunds.letter(
                order(language, "Zoë", "32.50"),
                Evening.named("Gala"),
                new RefundInfo(3, 5, 7, amount, reason, RefundStatus.PENDING, null, found, null, NOW, null),
                new PaymentInfo(
                        5, 7, provider, PaymentStatus.PAID, euro("32.50"), amount, "ref", null, null, late, NOW, NOW),
                LINK);
    }

    private static OrderInfo order(String language, String name, String total) {
        return new OrderInfo(
                7,
                "K7QX2M9R",
                17,
                null,
                OrderStatus.PENDING,
                name,
                "zoe@example.org",
                null,
                null,
                language,
                euro(total),
                euro("0"),
                euro(total),
                euro("0"),
                null,
                PaymentMethod.OFFLINE,
                Instant.parse("2026-11-28T10:00:00Z"),
                NOW,
                null,
                List.of(
                        new OrderLineInfo(1, 2, "Regular", 2, euro("10"), 1),
                        new OrderLineInfo(2, 3, "VIP", 1, euro("12.50"), 1)),
                List.of());
    }

    private static Money euro(String amount) {
        return Money.of(new BigDecimal(amount), "EUR");
    }
}
