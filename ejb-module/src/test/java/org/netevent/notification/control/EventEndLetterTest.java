package org.netevent.notification.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.order.boundary.PaymentMethod;
import org.netevent.platform.money.Money;
import org.netevent.waitlist.boundary.WaitlistEntryInfo;
import org.netevent.waitlist.boundary.WaitlistStatus;

class EventEndLetterTest {
    private static final String LINK = "http://localhost:8080/order/7.0.x";
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final EventEndLetters letters = new EventEndLetters();
    private final LetterText text = new LetterText();

    EventEndLetterTest() {
        letters.texts = new MailTexts();
    }

    @Test
    void aBuyerReadsWhetherThereIsStillSomethingToPay() {
        assertThat(text.of(buyers(OrderStatus.CANCELLED, "en")))
                .contains("K7QX2M9R has ended", "do not pay", "Reason: Flooded", LINK);
        assertThat(text.of(buyers(OrderStatus.PAID, "en")))
                .contains("no longer valid", "paid back")
                .doesNotContain("do not pay");
        assertThat(buyers(OrderStatus.PAID, "de").subject()).isEqualTo("Gala ist abgesagt");
        assertThat(text.of(buyers(OrderStatus.CANCELLED, "de"))).contains("bezahlen Sie sie nicht mehr");
    }

    @Test
    void whoWaitsReadsThatItIsOver() {
        assertThat(waiting("en").subject()).isEqualTo("Gala is cancelled");
        assertThat(text.of(waiting("en"))).contains("Hello Wanda,", "no longer wait", "Reason: Flooded");
        assertThat(text.of(waiting("de"))).contains("Sie warten deshalb nicht mehr", "Flooded");
    }

    private Letter waiting(String language) {
        WaitlistEntryInfo entry = new WaitlistEntryInfo(
                1,
                17,
                2,
                1,
                null,
                "Wanda",
                "w@example.org",
                language,
                WaitlistStatus.WITHDRAWN,
                0,
                NOW,
                null,
                null,
                null,
                NOW);
        return letters.waiting(entry, Evening.named("Gala"), "Flooded");
    }

    private Letter buyers(OrderStatus status, String language) {
        Money sum = Money.of(new BigDecimal("20"), "EUR");
        Money none = Money.of(BigDecimal.ZERO, "EUR");
        OrderInfo order = new OrderInfo(
                7,
                "K7QX2M9R",
                17,
                null,
                status,
                "Zoë",
                "z@example.org",
                null,
                null,
                language,
                sum,
                none,
                sum,
                none,
                null,
                PaymentMethod.OFFLINE,
                NOW,
                NOW,
                null,
                List.of(),
                List.of());
        return letters.buyers(order, Evening.named("Gala"), "Flooded", LINK);
    }
}
