package org.netevent.platform.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pieces of native queries. */
public final class Sql {
    private Sql() {}

    /** Numbers the plain {@code ?} from 1, and binds the values in their order. */
    public static Query query(EntityManager em, String sql, List<?> values) {
        return bind(em.createNativeQuery(numbered(sql, 1)), values);
    }

    /** Binds the values to {@code ?1}, {@code ?2} and so on. */
    public static <Q extends Query> Q bind(Q query, List<?> values) {
        for (int i = 0; i < values.size(); i++) query.setParameter(i + 1, values.get(i));
        return query;
    }

    /** Each plain {@code ?} with its number. */
    static String numbered(String sql, int first) {
        StringBuilder numbered = new StringBuilder();
        int number = first;
        for (char c : sql.toCharArray()) {
            numbered.append(c);
            if (c == '?') numbered.append(number++);
        }
        return numbered.toString();
    }

    /** {@code ?1, ?2, …} */
    public static String marks(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> "?" + n).collect(Collectors.joining(", "));
    }

    /** {@code ?, ?, …} to be numbered. */
    public static String plainMarks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
