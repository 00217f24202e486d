package org.netevent.profile.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pieces of native queries. */
final class Sql {
    private Sql() {}

    /** Numbers the plain {@code ?} from 1, and binds the values in their order. */
    static Query query(EntityManager em, String sql, List<Object> values) {
        StringBuilder numbered = new StringBuilder();
        int number = 0;
        for (char c : sql.toCharArray()) {
            numbered.append(c);
            if (c == '?') numbered.append(++number);
        }
        Query query = em.createNativeQuery(numbered.toString());
        for (int i = 0; i < values.size(); i++) query.setParameter(i + 1, values.get(i));
        return query;
    }

    /** {@code ?1, ?2, …} */
    static String marks(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> "?" + n).collect(Collectors.joining(", "));
    }
}
