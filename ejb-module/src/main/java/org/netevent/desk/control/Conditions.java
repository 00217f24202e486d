package org.netevent.desk.control;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The WHERE of a list, put together; values are only ever bound. */
final class Conditions {
    private static final int MAX_WORDS = 5;

    private final List<String> parts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** @param sql with one {@code ?} for each value */
    Conditions add(String sql, Object... bound) {
        StringBuilder numbered = new StringBuilder("(");
        int number = values.size();
        for (char c : sql.toCharArray()) {
            numbered.append(c);
            if (c == '?') numbered.append(++number);
        }
        parts.add(numbered.append(')').toString());
        values.addAll(Arrays.asList(bound));
        return this;
    }

    /** Each word of the text must be found in one of the columns; the collation ignores case and accents. */
    Conditions words(String text, String... columns) {
        if (text == null || text.isBlank()) return this;
        String either = String.join(" like ? escape '!' or ", columns) + " like ? escape '!'";
        for (String word : Arrays.asList(text.strip().split("\\s+", MAX_WORDS + 1)).stream()
                .limit(MAX_WORDS)
                .toList()) {
            String pattern = "%" + word.replaceAll("[!%_]", "!$0") + "%";
            add(either, Collections.nCopies(columns.length, pattern).toArray());
        }
        return this;
    }

    String where() {
        return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
    }

    <Q extends Query> Q bind(Q query) {
        for (int i = 0; i < values.size(); i++) query.setParameter(i + 1, values.get(i));
        return query;
    }
}
