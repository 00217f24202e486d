package org.netevent.insight.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.netevent.appointment.boundary.AppointmentStatus;
import org.netevent.connection.boundary.ConnectionStatus;
import org.netevent.event.boundary.EventInfo;
import org.netevent.insight.boundary.EventStats;
import org.netevent.registration.boundary.RegistrationStatus;
import org.netevent.waitlist.boundary.WaitlistStatus;

/** Counts, grouped in the database. The session's time zone is UTC, so {@code unix_timestamp} is the epoch's second. */
@ApplicationScoped
public class StatsQueries {
    private static final int QUARTER = 900;
    private static final int FIVE_MINUTES = 300;

    @PersistenceContext
    EntityManager em;

    @Inject
    SalesQueries sales;

    /** Five statements and those of the sales, whatever the event's size. */
    public EventStats of(EventInfo event, Instant now) {
        Map<String, Map<String, Long>> byStatus = byStatus(event.id());
        Map<RegistrationStatus, Long> registrations =
                counts(RegistrationStatus.class, RegistrationStatus::wire, byStatus.get("registration"));
        long[] tickets = tickets(event.id());
        boolean over = !now.isBefore(event.endTime());
        long neverCame = tickets[0] - tickets[2];
        List<EventStats.Moment> checkIns = checkIns(event.id());
        return new EventStats(
                event.id(),
                event.name(),
                registrations,
                registrations.values().stream().mapToLong(Long::longValue).sum(),
                event.maxAttendees(),
                event.seatsTaken(),
                event.seatsLeft(),
                tickets[0],
                tickets[1],
                over ? neverCame : 0,
                over ? 0 : neverCame,
                Series.registrations(buckets(event.id()), event.timeZone()),
                checkIns,
                Series.days(checkIns, event.timeZone()),
                organisations(event.id()),
                counts(ConnectionStatus.class, ConnectionStatus::wire, byStatus.get("connection")),
                counts(AppointmentStatus.class, AppointmentStatus::wire, byStatus.get("appointment")),
                counts(WaitlistStatus.class, WaitlistStatus::wire, byStatus.get("waitlist")),
                sales.of(event.id()));
    }

    /** By what is counted, then by status. */
    private Map<String, Map<String, Long>> byStatus(long eventId) {
        Map<String, Map<String, Long>> counted = new HashMap<>();
        rows(
                        "select 'registration' as what, status, count(*) as n from registration where event_id = ?1"
                                + " group by status union all select 'connection', status, count(*) from connection"
                                + " where event_id = ?1 group by status union all select 'appointment', status, count(*)"
                                + " from appointment where event_id = ?1 group by status union all select 'waitlist',"
                                + " status, count(*) from waitlist_entry where event_id = ?1 group by status",
                        eventId)
                .forEach(row -> counted.computeIfAbsent((String) row[0], what -> new HashMap<>())
                        .put((String) row[1], whole(row[2])));
        return counted;
    }

    private static <S extends Enum<S>> Map<S, Long> counts(
            Class<S> states, Function<S, String> wire, Map<String, Long> counted) {
        Map<S, Long> counts = new EnumMap<>(states);
        for (S state : states.getEnumConstants())
            counts.put(state, counted == null ? 0L : counted.getOrDefault(wire.apply(state), 0L));
        return counts;
    }

    /** One organisation however its name is written: upper case, accents and blanks around it do not matter. */
    private List<EventStats.Organisation> organisations(long eventId) {
        return rows(
                        "select min(trim(r.organisation)) as name, count(*) as registered,"
                                + " coalesce(sum(r.status = 'approved'), 0) as approved,"
                                + " coalesce(sum(t.status = 'used'), 0) as inside from registration r"
                                + " left join ticket t on t.registration_id = r.id where r.event_id = ?1"
                                + " and r.status in ('pending', 'approved', 'waitlisted') and trim(r.organisation) <> ''"
                                + " group by trim(r.organisation) order by registered desc, name limit "
                                + EventStats.MOST_ORGANISATIONS,
                        eventId)
                .stream()
                .map(row -> new EventStats.Organisation((String) row[0], whole(row[1]), whole(row[2]), whole(row[3])))
                .toList();
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
