package org.netevent.desk.control;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts as people and banks write them in lists: {@code 25}, {@code 1,234.50}, {@code 1.234,50}, {@code 25,00 €}. */
final class Amounts {
    private static final Pattern PLAIN = Pattern.compile("\\d{1,10}([.,]\\d{1,2})?");
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(,\\d{3}){1,3}(\\.\\d{1,2})?|\\d{1,3}(\\.\\d{3}){1,3}(,\\d{1,2})?");

    private Amounts() {}

    /**
     * What a bank booked: {@code +25,00}, {@code -1.234,50 EUR}, {@code 25,00-}, {@code (25.00)}; less than 0 for what went
     * out. Empty when the text is no amount.
     */
    static Optional<BigDecimal> booked(String text) {
        String figures = text.strip().replace('\u2212', '-').replaceAll("(?i)\\s*(€|eur|usd|chf|gbp)\\s*$", "");
        boolean out = figures.startsWith("-") || figures.endsWith("-") || figures.matches("\\(.*\\)");
        Optional<BigDecimal> amount = read(figures.replaceAll("^[-+(]|[-+)]$", ""));
        return out ? amount.map(BigDecimal::negate) : amount;
    }

    /** Empty when the text is no amount of at most two decimals; never negative. */
    static Optional<BigDecimal> read(String text) {
        String figures = text.replaceAll("(?i)[\\s\\u00a0\\u202f'’€$£]|\\b(eur|usd|chf|gbp)\\b", "");
        if (PLAIN.matcher(figures).matches()) return Optional.of(new BigDecimal(figures.replace(',', '.')));
        if (!GROUPED.matcher(figures).matches()) return Optional.empty();
        int decimals = figures.length() - 1 - Math.max(figures.lastIndexOf(','), figures.lastIndexOf('.'));
        String digits = figures.replaceAll("[.,]", "");
        return Optional.of(new BigDecimal(digits).movePointLeft(decimals < 3 ? decimals : 0));
    }
}
