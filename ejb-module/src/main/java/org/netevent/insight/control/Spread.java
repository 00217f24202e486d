package org.netevent.insight.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netevent.platform.money.Money;

/** Divides sums so that nothing is lost or made: the parts in whole smallest units are the whole again. */
public final class Spread {
    private static final int EXACT = 12;

    private Spread() {}

    /**
     * Adds each type's exact part of a sum.
     *
     * @param weights by type, of which at least one is more than 0, or nothing is added
     */
    static void add(Map<Long, BigDecimal> parts, BigDecimal sum, Map<Long, BigDecimal> weights) {
        BigDecimal all = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.signum() == 0) return;
        weights.forEach((type, weight) ->
                parts.merge(type, sum.multiply(weight).divide(all, EXACT, RoundingMode.HALF_UP), BigDecimal::add));
    }

    /** Rounds exact parts to the currency's decimals: down, then what is missing goes to those that lost most. */
    static Map<Long, Money> round(Money whole, Map<Long, BigDecimal> parts) {
        int decimals = whole.currency().getDefaultFractionDigits();
        Map<Long, BigDecimal> lost = new HashMap<>();
        Map<Long, Money> rounded = new LinkedHashMap<>();
        Money missing = whole;
        for (Map.Entry<Long, BigDecimal> part : parts.entrySet()) {
            BigDecimal down = part.getValue().setScale(decimals, RoundingMode.FLOOR);
            lost.put(part.getKey(), part.getValue().subtract(down));
            Money money = new Money(down, whole.currency());
            rounded.put(part.getKey(), money);
            missing = missing.minus(money);
        }
        Money unit = Money.ofMinor(1, whole.currency());
        List<Long> most = lost.entrySet().stream()
                .sorted(Map.Entry.<Long, BigDecimal>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        for (int i = 0; i < most.size() && missing.isPositive(); i++) {
            rounded.merge(most.get(i), unit, Money::plus);
            missing = missing.minus(unit);
        }
        return rounded;
    }
}
