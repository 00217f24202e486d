package org.netevent.platform.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * An amount of one currency (ISO 4217), with exactly the decimals that the currency has: 12.50 EUR, 1200 JPY, 3.250 KWD. Sums of
 * different currencies do not exist.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    /** @throws ArithmeticException when the amount has more decimals than the currency */
    public Money {
        amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.UNNECESSARY);
    }

    /**
     * @param currency the ISO 4217 code
     * @throws IllegalArgumentException when there is no such currency
     * @throws ArithmeticException when the amount has more decimals than the currency
     */
    public static Money of(BigDecimal amount, String currency) {
        return new Money(amount, Currency.getInstance(currency));
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** From the smallest unit, as payment providers count: 1250 of EUR is 12.50 EUR, 1200 of JPY is 1200 JPY. */
    public static Money ofMinor(long units, Currency currency) {
        return new Money(BigDecimal.valueOf(units, currency.getDefaultFractionDigits()), currency);
    }

    /** In the smallest unit. */
    public long minor() {
        return amount.unscaledValue().longValueExact();
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    public Money times(int n) {
        return new Money(amount.multiply(BigDecimal.valueOf(n)), currency);
    }

    /** So many percent of it, half a smallest unit rounded up. */
    public Money percent(BigDecimal percent) {
        BigDecimal part = amount.multiply(percent).movePointLeft(2);
        return new Money(part.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
    }

    public Money atMost(Money limit) {
        return compareTo(limit) <= 0 ? this : limit;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public String currencyCode() {
        return currency.getCurrencyCode();
    }

    /** @throws IllegalArgumentException when it is of another currency */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    /** As people write it, with the sign of the currency: €12.50, 12,50 €. */
    public String text(Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(amount.scale());
        format.setMaximumFractionDigits(amount.scale());
        return format.format(amount);
    }

    /** For logs and files: {@code 12.50 EUR}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency))
            throw new IllegalArgumentException(this + " and " + other + " have no common currency");
        return other;
    }
}
