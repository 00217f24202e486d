package org.netevent.web.registration;

import java.math.BigDecimal;
import org.netevent.platform.error.DomainException;

/** Amounts of money as people type them: {@code 45}, {@code 45.00}, {@code 45,00}, {@code 1.234,50}. */
final class Amounts {
    private Amounts() {}

    /**
     * The last point or comma stands before the decimals when at most two digits follow it; all others part thousands.
     *
     * @return null for nothing typed
     * @throws DomainException INVALID_INPUT on the field amount
     */
    static BigDecimal parse(String typed) {
        if (typed == null || typed.isBlank()) return null;
        String text = typed.strip().replaceAll("[\\s'\\u00a0\\u202f]", "");
        if (!text.matches("[0-9]{1,3}([.,]?[0-9]{3}){0,6}([.,][0-9]{1,2})?|[0-9]{1,20}([.,][0-9]{1,2})?"))
            throw DomainException.invalid("amount", "amount");
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        boolean decimals = last >= 0 && text.length() - last <= 3;
        String whole = (decimals ? text.substring(0, last) : text).replaceAll("[.,]", "");
        return new BigDecimal(decimals ? whole + "." + text.substring(last + 1) : whole);
    }
}
