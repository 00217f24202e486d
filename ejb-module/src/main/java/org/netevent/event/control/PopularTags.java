package org.netevent.event.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Tags worth offering as filters. */
@ApplicationScoped
public class PopularTags {
    private static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    public List<String> ofComing(Instant now) {
        List<?> tags = em.createNativeQuery("select t.tag from event_tag t join event e on e.id = t.event_id"
                        + " where e.status = 'published' and e.visibility = 'public' and e.end_time > ?1"
                        + " group by t.tag order by count(*) desc, t.tag limit " + MOST)
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        return tags.stream().map(String.class::cast).toList();
    }
}
