package org.netevent.insight.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.netevent.platform.persistence.Row;

/** How many are inside, and how many wait for tickets, for many events at once. */
@ApplicationScoped
public class ArrivalQueries {
    /** @param queued who has an offer too */
    public record Crowd(long inside, long queued) {
        public static final Crowd NOBODY = new Crowd(0, 0);

        Crowd and(Crowd more) {
            return new Crowd(inside + more.inside, queued + more.queued);
        }
    }

    @PersistenceContext
    EntityManager em;

    /** By event; an event with nobody is left out. */
    public Map<Long, Crowd> of(Collection<Long> eventIds) {
        Map<Long, Crowd> crowds = new HashMap<>();
        if (eventIds.isEmpty()) return crowds;
        String ids = eventIds.stream().map(String::valueOf).collect(Collectors.joining(", "));
        List<?> rows = em.createNativeQuery("select event_id, count(*), 0 from ticket where status = 'used'"
                        + " and event_id in (" + ids + ") group by event_id union all select event_id, 0, count(*)"
                        + " from waitlist_entry where status in ('waiting', 'offered') and event_id in (" + ids
                        + ") group by event_id")
                .getResultList();
        for (Object row : rows) {
            Row columns = new Row(row);
            crowds.merge(columns.whole(), new Crowd(columns.whole(), columns.whole()), Crowd::and);
        }
        return crowds;
    }
}
