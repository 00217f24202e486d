package org.netevent.web.registration;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.netevent.platform.error.FieldError;

/** Amounts of money as people type them: {@code 45}, {@code 45.00}, {@code 45,00}, {@code 1.234,50}. */
public final class Amounts {
    private static final Pattern AMOUNT =
            Pattern.compile("[0-9]{1,3}([.,]?[0-9]{3}){0,6}([.,][0-9]{1,2})?|[0-9]{1,20}([.,][0-9]{1,2})?");

    private Amounts() {}

    /**
     * The last point or comma stands before the decimals when at most two digits follow it; all others part thousands.
     *
     * @return null for nothing typed, and for what is no amount: that is for {@link #error} to say
     */
    public static BigDecimal parse(String typed) {
        if (typed == null || typed.isBlank() || error(typed).isPresent()) return null;
        String text = bare(typed);
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        boolean decimals = last >= 0 && text.length() - last <= 3;
        String whole = (decimals ? text.substring(0, last) : text).replaceAll("[.,]", "");
        return new BigDecimal(decimals ? whole + "." + text.substring(last + 1) : whole);
    }

    /** What the person is told about it, in one go with all other fields. */
    public static Optional<FieldError> error(String typed) {
        return typed == null || typed.isBlank() || AMOUNT.matcher(bare(typed)).matches()
                ? Optional.empty()
                : Optional.of(new FieldError("amount", "amount"));
    }

    private static String bare(String typed) {
        return typed.strip().replaceAll("[\\s'\\u00a0\\u202f]", "");
    }
}
