package org.netevent.tickettype.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netevent.platform.money.Money;

class DiscountTest {

    /** Counted by hand. */
    @ParameterizedTest
    @CsvSource({
        "percent, 10,    EUR, 74.90,  7.49",
        "percent, 12.5,  EUR, 10.20,  1.28",
        "percent, 33.33, EUR, 0.01,   0.00",
        "percent, 50,    EUR, 0.01,   0.01",
        "percent, 100,   EUR, 32.10,  32.10",
        "percent, 15,    JPY, 1250,   188",
        "amount,  5,     EUR, 32.00,  5.00",
        "amount,  5.505, KWD, 7.250,  5.505",
        "amount,  50,    EUR, 32.10,  32.10",
        "amount,  5.99,  JPY, 1200,   5"
    })
    void it_takes_off_what_it_says_and_never_more_than_there_is(
            String kind, BigDecimal value, String currency, BigDecimal sum, BigDecimal off) {
        Discount discount = new Discount(1, "CODE", DiscountKind.of(kind), value);

        assertThat(discount.off(Money.of(sum, currency))).isEqualTo(Money.of(off, currency));
    }

    @Test
    void what_costs_nothing_stays_so() {
        Money nothing = Money.of(BigDecimal.ZERO, "EUR");
        for (DiscountKind kind : DiscountKind.values())
            assertThat(new Discount(1, "CODE", kind, BigDecimal.TEN).off(nothing))
                    .isEqualTo(nothing);
    }
}
