package org.netevent.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "12.5, EUR, 12.50 EUR, 1250",
        "1200, JPY, 1200 JPY, 1200",
        "3.25, KWD, 3.250 KWD, 3250",
        "12.500, EUR, 12.50 EUR, 1250"
    })
    void hasTheDecimalsOfItsCurrency(BigDecimal amount, String currency, String text, long minor) {
        Money money = Money.of(amount, currency);
        assertThat(money).hasToString(text);
        assertThat(money.minor()).isEqualTo(minor);
        assertThat(Money.ofMinor(minor, money.currency())).isEqualTo(money);
    }

    @ParameterizedTest
    @CsvSource({"99.99, 10, 10.00", "0.05, 10, 0.01", "0.04, 10, 0.00", "33.33, 33.333, 11.11", "19.90, 100, 19.90"})
    void aPartIsRoundedHalfUp(BigDecimal amount, BigDecimal percent, BigDecimal part) {
        assertThat(Money.of(amount, "EUR").percent(percent)).isEqualTo(Money.of(part, "EUR"));
    }

    @Test
    void sums() {
        Money price = Money.of(new BigDecimal("19.90"), "EUR");
        assertThat(price.times(3).minus(price).plus(price)).hasToString("59.70 EUR");
        assertThat(price.times(3).atMost(price)).isEqualTo(price);
    }

    @Test
    void differentCurrenciesHaveNoSum() {
        Money euro = Money.of(BigDecimal.ONE, "EUR");
        Money yen = Money.of(BigDecimal.ONE, "JPY");
        assertThatThrownBy(() -> euro.plus(yen)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> euro.compareTo(yen)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void halfACentIsNoAmount() {
        assertThatThrownBy(() -> Money.of(new BigDecimal("0.005"), "EUR")).isInstanceOf(ArithmeticException.class);
    }
}
