package org.netevent.insight.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.netevent.event.boundary.EventInfo;
import org.netevent.insight.boundary.EventStats;
import org.netevent.registration.boundary.RegistrationStatus;

/** Counts, grouped in the database. The session's time zone is UTC, so {@code unix_timestamp} is the epoch's second. */
@ApplicationScoped
public class StatsQueries {
    private static final int QUARTER = 900;
    private static final int FIVE_MINUTES = 300;

    @PersistenceContext
    EntityManager em;

    public EventStats of(EventInfo event, Instant now) {
        Map<RegistrationStatus, Long> byStatus = byStatus(event.id());
        long[] tickets = tickets(event.id());
        boolean over = !now.isBefore(event.endTime());
        return new EventStats(
                event.id(),
                event.name(),
                byStatus,
                byStatus.values().stream().mapToLong(Long::longValue).sum(),
                event.maxAttendees(),
                event.seatsTaken(),
                event.seatsLeft(),
                tickets[0],
                tickets[1],
                over ? tickets[0] - tickets[2] : 0,
                Series.days(buckets(event.id()), event.timeZone()),
                checkIns(event.id()));
    }

    private Map<RegistrationStatus, Long> byStatus(long eventId) {
        Map<RegistrationStatus, Long> byStatus = new EnumMap<>(RegistrationStatus.class);
        for (RegistrationStatus status : RegistrationStatus.values()) byStatus.put(status, 0L);
        for (Object[] row :
                rows("select status, count(*) from registration where event_id = ?1 group by status", eventId))
            byStatus.put(RegistrationStatus.of((String) row[0]), whole(row[1]));
        return byStatus;
    }

    /** Issued, in, and ever in (a ticket that was checked out is valid again). */
    private long[] tickets(long eventId) {
        Object[] row = rows(
                        "select count(*), coalesce(sum(t.status = 'used'), 0), coalesce(sum(t.status = 'used' or exists"
                                + " (select 1 from scan s where s.ticket_id = t.id and s.result = 'admitted')), 0)"
                                + " from ticket t where t.event_id = ?1 and t.status in ('valid', 'used')",
                        eventId)
                .get(0);
        return new long[] {whole(row[0]), whole(row[1]), whole(row[2])};
    }

    private List<Series.Bucket> buckets(long eventId) {
        String bucket = "floor(unix_timestamp(%s) / " + QUARTER + ") * " + QUARTER;
        return rows(
                        "select bucket, sum(registered), sum(approved) from (select " + bucket.formatted("created_at")
                                + " bucket, count(*) registered, 0 approved from registration where event_id = ?1"
                                + " group by 1 union all select " + bucket.formatted("approved_at")
                                + ", 0, count(*) from registration where event_id = ?1 and status = 'approved'"
                                + " and approved_at is not null group by 1) both_kinds group by bucket order by bucket",
                        eventId)
                .stream()
                .map(row -> new Series.Bucket(whole(row[0]), whole(row[1]), whole(row[2])))
                .toList();
    }

    private List<EventStats.Moment> checkIns(long eventId) {
        String bucket = "floor(unix_timestamp(scanned_at) / " + FIVE_MINUTES + ") * " + FIVE_MINUTES;
        return rows(
                        "select " + bucket + ", count(*) from scan where event_id = ?1 and result = 'admitted'"
                                + " group by 1 order by 1",
                        eventId)
                .stream()
                .map(row -> new EventStats.Moment(Instant.ofEpochSecond(whole(row[0])), whole(row[1])))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, long eventId) {
        return em.createNativeQuery(sql).setParameter(1, eventId).getResultList();
    }

    private static long whole(Object figure) {
        return ((Number) figure).longValue();
    }
}
