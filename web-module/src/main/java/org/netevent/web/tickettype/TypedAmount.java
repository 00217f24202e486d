package org.netevent.web.tickettype;

import java.math.BigDecimal;
import org.netevent.platform.error.DomainException;

/**
 * An amount as people type it: {@code 45}, {@code 45.00}, {@code 45,00}, {@code 1.234,50}. The last point or comma stands
 * before the decimals; how many there may be is for the currency to say.
 */
final class TypedAmount {
    private static final int LONGEST = 20;

    private TypedAmount() {}

    /** @return null for nothing typed @throws DomainException INVALID_INPUT at the field */
    static BigDecimal read(String typed, String field) {
        if (typed == null || typed.isBlank()) return null;
        String text = typed.replaceAll("[\\s'\\u00a0\\u202f]", "");
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        String whole = last < 0 ? text : text.substring(0, last);
        String decimals = last < 0 ? "" : text.substring(last);
        String plain = whole.replaceAll("[.,]", "") + decimals.replace(',', '.');
        if (plain.length() > LONGEST || !plain.matches("-?[0-9]+(\\.[0-9]+)?"))
            throw DomainException.invalid(field, "price");
        return new BigDecimal(plain);
    }

    /** As it is typed in a language. */
    static String write(BigDecimal amount, String language) {
        String plain = amount == null ? "" : amount.toPlainString();
        return language.equals("de") ? plain.replace('.', ',') : plain;
    }
}
