package org.netevent.desk.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as statements write them: {@code 21.11.2026}, {@code 21.11.26}, {@code 2026-11-21}, {@code 21/11/2026}, {@code 21 Nov 2026}. */
final class BankDates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})([T ].*)?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})( .*)?");
    private static final List<DateTimeFormatter> WORDS = List.of(
            words("d MMM uuuu", Locale.ENGLISH),
            words("d MMMM uuuu", Locale.ENGLISH),
            words("d. MMMM uuuu", Locale.GERMAN),
            words("d. MMM uuuu", Locale.GERMAN),
            words("MMM d, uuuu", Locale.ENGLISH));

    /** Whether a day with slashes begins with the month. */
    private final boolean monthFirst;

    private BankDates(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /** Whether {@code 11/21/2026} is meant, is seen in all days of one statement. */
    static BankDates of(Collection<String> cells) {
        return new BankDates(cells.stream()
                .map(cell -> NUMBERS.matcher(cell.strip()))
                .anyMatch(day -> day.matches() && day.group(2).equals("/") && Integer.parseInt(day.group(3)) > 12));
    }

    /** Null when it is no day. */
    LocalDate read(String cell) {
        if (cell == null) return null;
        String text = cell.strip();
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) return LocalDate.parse(text.substring(0, 10));
            Matcher numbers = NUMBERS.matcher(text);
            if (numbers.matches()) return numbers(numbers);
        } catch (DateTimeException e) {
            return null;
        }
        for (DateTimeFormatter format : WORDS) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException e) {
                // the next one may fit
            }
        }
        return null;
    }

    private LocalDate numbers(Matcher numbers) {
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(3));
        int year = Integer.parseInt(numbers.group(4));
        boolean american = monthFirst && numbers.group(2).equals("/");
        return LocalDate.of(year < 100 ? 2000 + year : year, american ? first : second, american ? second : first);
    }

    private static DateTimeFormatter words(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale);
    }
}
