package org.netevent.platform.persistence;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

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
        if (text == null || text.isBlank()) return this;
        String either = String.join(" like ? escape '!' or ", columns) + " like ? escape '!'";
        for (String word : Arrays.asList(text.strip().split("\\s+", MAX_WORDS + 1)).stream()
                .limit(MAX_WORDS)
                .toList())
            add(
                    either,
                    Collections.nCopies(columns.length, Like.containing(word)).toArray());
        return this;
    }

    public String where() {
        return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
    }

    public <Q extends Query> Q bind(Q query) {
        return Sql.bind(query, values);
    }
}
