package org.netevent.order.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netevent.order.entity.Sums;
import org.netevent.platform.money.Money;
import org.netevent.tickettype.boundary.Discount;
import org.netevent.tickettype.boundary.DiscountKind;

class PricingTest {
    /** Reckoned on paper: items as price×quantity, then what they cost, what is off, what is left. */
    @ParameterizedTest
    @CsvSource({
        "EUR, 12.50x2,               ,          25.00, 0.00, 25.00",
        "EUR, 12.50x2 49.90x1,       ,          74.90, 0.00, 74.90",
        // 10 % of 74.90 is 7.49
        "EUR, 12.50x2 49.90x1,       10 percent, 74.90, 7.49, 67.41",
        // 15 % of 33.33 is 4.9995: half a cent and more goes up
        "EUR, 11.11x3,               15 percent, 33.33, 5.00, 28.33",
        // 12.5 % of 0.20 is 0.025: exactly half a cent goes up
        "EUR, 0.20x1,              12.5 percent, 0.20, 0.03, 0.17",
        // once over the whole sum, not for each ticket: 3 × 3.33 × 5 % = 0.4995, but 3 × 0.17 would be 0.51
        "EUR, 3.33x3,                 5 percent, 9.99, 0.50, 9.49",
        "EUR, 25.00x4,              100 percent, 100.00, 100.00, 0.00",
        "EUR, 25.00x4,               20 amount,  100.00, 20.00, 80.00",
        "EUR, 25.00x4,              0.01 amount, 100.00, 0.01, 99.99",
        // never below nothing
        "EUR, 8.00x1,                20 amount,  8.00, 8.00, 0.00",
        "EUR, 0x3,                   20 percent, 0.00, 0.00, 0.00",
        "EUR, 0x1 9.99x1,            50 percent, 9.99, 5.00, 4.99",
        // no decimals: 10 % of 1,235 is 123.5
        "JPY, 1235x1,                10 percent, 1235, 124, 1111",
        // three decimals: 10 % of 9.753 is 0.9753
        "KWD, 3.251x3,               10 percent, 9.753, 0.975, 8.778",
        "EUR, 999999.99x1000,         1 percent, 999999990.00, 9999999.90, 989999990.10",
    })
    void agreesWithPaper(String currency, String items, String discount, String subtotal, String off, String total) {
        Sums sums = Pricing.sums(items(items, currency), discount(discount));

        assertThat(sums.subtotal()).isEqualTo(money(subtotal, currency));
        assertThat(sums.discount()).isEqualTo(money(off, currency));
        assertThat(sums.total()).isEqualTo(money(total, currency));
    }

    @Test
    void countsFreeTicketsInTheCurrencyOfThePricedOnes() {
        List<Pricing.Item> items =
                List.of(new Pricing.Item(money("0", "EUR"), 2), new Pricing.Item(money("20", "CHF"), 1));
        assertThat(Pricing.sums(items, Optional.empty()).total()).isEqualTo(money("20", "CHF"));
    }

    private static List<Pricing.Item> items(String text, String currency) {
        return Arrays.stream(text.split(" "))
                .map(item -> item.split("x"))
                .map(item -> new Pricing.Item(money(item[0], currency), Integer.parseInt(item[1])))
                .toList();
    }

    private static Optional<Discount> discount(String text) {
        if (text == null) return Optional.empty();
        String[] parts = text.split(" ");
        return Optional.of(new Discount(1, "CODE", DiscountKind.of(parts[1]), new BigDecimal(parts[0])));
    }

    private static Money money(String amount, String currency) {
        return Money.of(new BigDecimal(amount), currency);
    }
}
