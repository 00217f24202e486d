package org.netevent.appointment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.netevent.appointment.boundary.AppointmentInfo;
import org.netevent.appointment.boundary.Propose;
import org.netevent.platform.persistence.Row;

/**
 * When people are in accepted appointments, whatever the event. The bound on the length lets the database look at a few
 * hours of one person's index only.
 */
@ApplicationScoped
public class Agenda {
    private static final Duration LONGEST = Duration.ofMinutes(Propose.MAX_MINUTES);
    private static final String ONE_SIDE =
            " = ?1 and status = 'accepted' and start_time > ?2 and start_time < ?3 and end_time > ?4" + " and id <> ?5";
    private static final String IDS = "(select id from appointment where proposer_id" + ONE_SIDE
            + " union all select id from appointment where" + " invitee_id" + ONE_SIDE + ")";

    @PersistenceContext
    EntityManager em;

    /** The first accepted appointment of the account that overlaps the time. @param except one that does not count */
    public Optional<AppointmentInfo> clash(long account, Instant start, Instant end, Long except) {
        List<?> rows = em.createNativeQuery("select " + Columns.LIST + Columns.FROM + "join " + IDS
                        + " mine on mine.id = a.id order by a.start_time limit 1")
                .setParameter(1, account)
                .setParameter(2, Timestamp.from(start.minus(LONGEST)))
                .setParameter(3, Timestamp.from(end))
                .setParameter(4, Timestamp.from(start))
                .setParameter(5, except == null ? 0L : except)
                .getResultList();
        return rows.stream().findFirst().map(row -> Columns.info(new Row(row)));
    }

    /** When the account is in accepted appointments between the two instants. @param except one that does not count */
    public List<Busy> busy(long account, Instant from, Instant to, Long except) {
        List<?> rows = em.createNativeQuery("select a.start_time, a.end_time from appointment a join " + IDS
                        + " mine on mine.id = a.id order by a.start_time")
                .setParameter(1, account)
                .setParameter(2, Timestamp.from(from.minus(LONGEST)))
                .setParameter(3, Timestamp.from(to))
                .setParameter(4, Timestamp.from(from))
                .setParameter(5, except == null ? 0L : except)
                .getResultList();
        return rows.stream().map(row -> busy(new Row(row))).toList();
    }

    private static Busy busy(Row row) {
        return new Busy(row.instant(), row.instant());
    }
}
