package org.netevent.insight.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netevent.platform.money.Money;

class SpreadTest {
    @Test
    void thePartsAreTheWholeToTheCent() {
        Map<Long, BigDecimal> parts = nothing(1, 2, 3);
        Spread.add(parts, new BigDecimal("100.00"), weights(1, 1, 1));
        // 33.333… each: one cent is left, and goes to the first of those that lost the same
        assertThat(Spread.round(euros("100.00"), parts).values())
                .containsExactly(euros("33.34"), euros("33.33"), euros("33.33"));
    }

    @Test
    void whoLostMostGetsTheCent() {
        Map<Long, BigDecimal> parts = nothing(1, 2, 3);
        // 10.00 by 1 : 2 : 3 = 1.666… + 3.333… + 5.000
        Spread.add(parts, new BigDecimal("10.00"), weights(1, 2, 3));
        assertThat(Spread.round(euros("10.00"), parts).values())
                .containsExactly(euros("1.67"), euros("3.33"), euros("5.00"));
    }

    @Test
    void manySumsAreRoundedOnce() {
        Map<Long, BigDecimal> parts = nothing(1, 2);
        for (int i = 0; i < 3; i++) Spread.add(parts, new BigDecimal("0.01"), weights(1, 2));
        assertThat(Spread.round(euros("0.03"), parts).values()).containsExactly(euros("0.01"), euros("0.02"));
    }

    @Test
    void currenciesWithoutDecimals() {
        Map<Long, BigDecimal> parts = nothing(1, 2);
        Spread.add(parts, new BigDecimal("1001"), weights(1, 1));
        Money yen = Money.of(new BigDecimal("1001"), "JPY");
        assertThat(Spread.round(yen, parts).values())
                .containsExactly(Money.of(new BigDecimal("501"), "JPY"), Money.of(new BigDecimal("500"), "JPY"));
    }

    @Test
    void nothingIsNothing() {
        Map<Long, BigDecimal> parts = nothing(1, 2);
        Spread.add(parts, new BigDecimal("5"), weights(0, 0));
        assertThat(Spread.round(euros("0"), parts).values()).containsExactly(euros("0"), euros("0"));
    }

    private static Map<Long, BigDecimal> nothing(long... types) {
        Map<Long, BigDecimal> parts = new LinkedHashMap<>();
        for (long type : types) parts.put(type, BigDecimal.ZERO);
        return parts;
    }

    private static Map<Long, BigDecimal> weights(int... weights) {
        Map<Long, BigDecimal> byType = new LinkedHashMap<>();
        for (int i = 0; i < weights.length; i++) byType.put(i + 1L, BigDecimal.valueOf(weights[i]));
        return byType;
    }

    private static Money euros(String amount) {
        return Money.of(new BigDecimal(amount), "EUR");
    }
}
