package org.netevent.web.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.netevent.platform.error.FieldError;

/** Reads query parameters; what does not fit is collected as the error of its field. */
public final class QueryValues {
    private static final int MAX_TEXT = 200;

    private QueryValues() {}

    public static Long id(String name, String value, List<FieldError> errors) {
        if (value == null || value.isBlank()) return null;
        if (value.matches("[0-9]{1,18}")) return Long.valueOf(value);
        errors.add(new FieldError(name, "number"));
        return null;
    }

    public static <E extends Enum<E>> E one(String name, String value, Class<E> of, List<FieldError> errors) {
        if (value == null || value.isBlank()) return null;
        String wanted = value.strip().toUpperCase(Locale.ROOT);
        return Stream.of(of.getEnumConstants())
                .filter(constant -> constant.name().equals(wanted))
                .findFirst()
                .orElseGet(() -> {
                    errors.add(new FieldError(name, "unknown"));
                    return null;
                });
    }

    /** Cut to a length that a search may have. */
    public static String text(String value) {
        return value == null || value.length() <= MAX_TEXT ? value : value.substring(0, MAX_TEXT);
    }
}
