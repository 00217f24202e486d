package org.netevent.insight.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.netevent.event.boundary.EventInfo;
import org.netevent.insight.boundary.EventOverview.Upcoming;
import org.netevent.insight.boundary.EventOverview.Waiting;
import org.netevent.platform.persistence.InstantConverter;

/** What a team should look at. */
@ApplicationScoped
public class WaitingQueries {
    @PersistenceContext
    EntityManager em;

    public Waiting of(EventInfo event, Instant now) {
        Object[] row = (Object[]) em.createNativeQuery("select (select count(*) from registration where event_id = ?1"
                        + " and status = 'pending'), (select count(*) from registration r where r.event_id = ?1 and"
                        + " r.status = 'pending' and exists (select 1 from registration_attachment a"
                        + " where a.registration_id = r.id)), (select min(created_at) from registration"
                        + " where event_id = ?1 and status = 'pending'), (select count(*) from registration where"
                        + " event_id = ?1 and status = 'approved' and approved_at > ?2), (select count(*)"
                        + " from registration where event_id = ?1 and status = 'waitlisted'), (select count(*) from scan"
                        + " where event_id = ?1 and recorded_at > ?3 and result not in ('admitted', 'checked_out'))")
                .setParameter(1, event.id())
                .setParameter(2, Timestamp.from(now.minus(Duration.ofDays(7))))
                .setParameter(3, Timestamp.from(now.minus(Duration.ofDays(1))))
                .getSingleResult();
        long waitlisted = whole(row[4]);
        return new Waiting(
                whole(row[0]),
                whole(row[1]),
                InstantConverter.read(row[2]),
                whole(row[3]),
                event.seatsLeft() == null ? waitlisted : Math.min(waitlisted, event.seatsLeft()),
                whole(row[5]));
    }

    /** Events that are not over, of the teams in which the account organizes. */
    public List<Upcoming> nextEvents(long accountId, Instant now, int count) {
        List<?> rows = em.createNativeQuery("select e.id, e.name, e.start_time, e.time_zone, e.seats_taken,"
                        + " e.max_attendees from event_team t join event e on e.id = t.event_id where t.account_id = ?1"
                        + " and t.role in ('owner', 'organizer') and e.status = 'published' and e.end_time > ?2"
                        + " order by e.start_time, e.id limit " + count)
                .setParameter(1, accountId)
                .setParameter(2, Timestamp.from(now))
                .getResultList();
        return rows.stream().map(row -> upcoming((Object[]) row)).toList();
    }

    private static Upcoming upcoming(Object[] row) {
        return new Upcoming(
                whole(row[0]),
                (String) row[1],
                InstantConverter.read(row[2]),
                ZoneId.of((String) row[3]),
                (int) whole(row[4]),
                row[5] == null ? null : (int) whole(row[5]));
    }

    private static long whole(Object figure) {
        return ((Number) figure).longValue();
    }
}
