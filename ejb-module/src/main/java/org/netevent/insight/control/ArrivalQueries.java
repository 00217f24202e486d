package org.netevent.insight.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many are inside, for many events at once. */
@ApplicationScoped
public class ArrivalQueries {
    @PersistenceContext
    EntityManager em;

    /** By event; an event in which nobody is, is left out. */
    public Map<Long, Long> inside(Collection<Long> eventIds) {
        if (eventIds.isEmpty()) return Map.of();
        String ids = eventIds.stream().map(String::valueOf).collect(Collectors.joining(", "));
        List<?> rows = em.createNativeQuery("select event_id, count(*) from ticket where status = 'used'"
                        + " and event_id in (" + ids + ") group by event_id")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).longValue()));
    }
}
