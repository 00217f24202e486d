package org.netevent.connection.control;

import jakarta.persistence.Query;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words of a search, each of which must be found in one of the columns; the collation ignores case and accents.
 *
 * @param sql begins with {@code and}, or is empty
 * @param first the number of the first parameter
 */
record Words(String sql, List<String> patterns, int first) {
    private static final int MOST = 5;

    static Words of(String text, List<String> columns, int first) {
        List<String> patterns = text == null || text.isBlank()
                ? List.of()
                : Stream.of(text.strip().split("\\s+", MOST + 1))
                        .limit(MOST)
                        .map(word -> "%" + word.replaceAll("[!%_]", "!$0") + "%")
                        .toList();
        StringBuilder sql = new StringBuilder();
        for (int i = 0; i < patterns.size(); i++) {
            String like = " like ?" + (first + i) + " escape '!'";
            sql.append(" and (")
                    .append(String.join(like + " or ", columns))
                    .append(like)
                    .append(')');
        }
        return new Words(sql.toString(), Collections.unmodifiableList(patterns), first);
    }

    Query bind(Query query) {
        for (int i = 0; i < patterns.size(); i++) query.setParameter(first + i, patterns.get(i));
        return query;
    }
}
