package org.netevent.payment.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netevent.platform.money.Money;

class StripeAmountTest {
    @ParameterizedTest
    @CsvSource({
        "12.50, EUR, 1250",
        "0.01, USD, 1",
        "1200, JPY, 1200",
        "3.250, KWD, 3250",
        // Stripe writes these with other decimals than ISO 4217
        "1200, ISK, 120000",
        "500, UGX, 50000",
        "700.00, MGA, 700"
    })
    void sumsAreCountedAsStripeCountsThem(BigDecimal amount, String currency, long units) {
        Money sum = Money.of(amount, currency);

        assertThat(StripeAmount.of(sum)).isEqualTo(units);
        assertThat(StripeAmount.money(units, currency.toLowerCase())).isEqualTo(sum);
    }

    @Test
    void whatStripeCannotExpressIsRefused() {
        assertThatThrownBy(() -> StripeAmount.of(Money.of(new BigDecimal("700.20"), "MGA")))
                .isInstanceOf(ArithmeticException.class);
    }
}
