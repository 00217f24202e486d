package org.netevent.platform.persistence;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** The WHERE of a list, put together; values are only ever bound. */
public final class Conditions {
    private static final int MAX_WORDS = 5;

    private final List<String> parts = new ArrayList<>();
    private final List<Object> values;

    /** @param bound what the statement before the WHERE calls {@code ?1}, {@code ?2} and so on */
    public Conditions(Object... bound) {
        values = new ArrayList<>(Arrays.asList(bound));
    }

    /** @param sql with one {@code ?} for each value */
    public Conditions add(String sql, Object... bound) {
        parts.add("(" + Sql.numbered(sql, values.size() + 1) + ")");
        values.addAll(Arrays.asList(bound));
        return this;
    }

    /** The column has one of these values, of which there is at least one. */
    public Conditions among(String column, Collection<?> bound) {
        return add(column + " in (" + Sql.plainMarks(bound.size()) + ")", bound.toArray());
    }

    /** Each word of the text must be found in one of the columns; the collation ignores case and accents. */
    public Conditions words(String text, String... columns) {
        return words(text, word -> columns);
    }

    /**
     * The same with a column of numbers that is dear to read, such as another table's: only a word that has a digit can be in it
     * and tell anything.
     */
    public Conditions wordsOrNumber(String text, String number, String... columns) {
        String[] all = Arrays.copyOf(columns, columns.length + 1);
        all[columns.length] = number;
        return words(text, word -> word.chars().anyMatch(Character::isDigit) ? all : columns);
    }

    private Conditions words(String text, Function<String, String[]> columnsOf) {
        if (text == null || text.isBlank()) return this;
        for (String word : Arrays.asList(text.strip().split("\\s+", MAX_WORDS + 1)).stream()
                .limit(MAX_WORDS)
                .toList()) {
            String[] columns = columnsOf.apply(word);
            add(
                    String.join(" like ? escape '!' or ", columns) + " like ? escape '!'",
                    Collections.nCopies(columns.length, Like.containing(word)).toArray());
        }
        return this;
    }

    public String where() {
        return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
    }

    public <Q extends Query> Q bind(Q query) {
        return Sql.bind(query, values);
    }
}
