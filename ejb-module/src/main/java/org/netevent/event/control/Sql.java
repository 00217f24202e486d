package org.netevent.event.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A WHERE clause that grows: conditions joined by "and", with positional parameters. */
final class Sql {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** @param condition with {@code ??} where the value belongs, as often as it wants */
    Sql and(String condition, Object value) {
        conditions.add(condition.replace("??", mark(value)));
        return this;
    }

    Sql and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Keeps a value and answers its mark, for use in a condition or in the rest of the statement. */
    String mark(Object value) {
        values.add(value);
        return "?" + values.size();
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    jakarta.persistence.Query bind(jakarta.persistence.Query query) {
        for (int i = 0; i < values.size(); i++) query.setParameter(i + 1, values.get(i));
        return query;
    }

    /** {@code ?3, ?4, ?5} for {@code marks(3, 3)}. */
    static String marks(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(i -> "?" + i).collect(Collectors.joining(", "));
    }
}
