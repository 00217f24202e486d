package org.netevent.insight.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.netevent.insight.boundary.JoinedEvent;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.persistence.InstantConverter;
import org.netevent.registration.boundary.RegistrationLookup;
import org.netevent.registration.boundary.RegistrationStatus;

/** What one account joined, and how it stands to events. */
@ApplicationScoped
public class JoinerQueries {
    /** Of several registrations with one address in one event, the last one counts. */
    private static final String JOINED = "select r.id as id, r.link_version as link_version, r.status as status,"
            + " r.name as name, r.email <=> a.email as own, e.id as event_id, e.code as code, e.name as event_name,"
            + " e.start_time as start_time, e.end_time as end_time, e.time_zone as time_zone, e.location as location,"
            + " e.status as event_status, t.serial as serial, t.status as ticket_status, count(*) over () as total"
            + " from registration r join event e on e.id = r.event_id join account a on a.id = r.account_id"
            + " left join ticket t on t.registration_id = r.id"
            + " where r.account_id = ?1 and e.end_time > ?2 and (r.status <> 'cancelled' or e.status = 'cancelled'"
            + " and r.transferred_at is null)"
            + " and not exists (select 1 from registration n where n.event_id = r.event_id and n.email = r.email"
            + " and n.account_id = r.account_id and n.id > r.id) order by e.start_time, r.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    RegistrationLookup registrations;

    /**
     * How an account stands to one event.
     *
     * @param own null without a live registration
     * @param queue whether somebody is on the waitlist
     */
    public record Standing(RegistrationStatus own, boolean queue) {
        public static final Standing NONE = new Standing(null, false);

        private Standing with(Standing other) {
            return new Standing(own == null ? other.own : own, queue || other.queue);
        }
    }

    public Page<JoinedEvent> joined(long accountId, Instant now, PageRequest page) {
        List<?> rows = em.createNativeQuery(JOINED + " limit " + page.size() + " offset " + page.offset())
                .setParameter(1, accountId)
                .setParameter(2, Timestamp.from(now))
                .getResultList();
        long total = rows.isEmpty() ? 0 : whole(((Object[]) rows.get(0))[15]);
        return Page.of(rows.stream().map(row -> joined((Object[]) row)).toList(), page, total);
    }

    private JoinedEvent joined(Object[] row) {
        return new JoinedEvent(
                whole(row[0]),
                registrations.token(whole(row[0]), (int) whole(row[1])),
                RegistrationStatus.of((String) row[2]),
                (String) row[3],
                whole(row[4]) == 1,
                whole(row[5]),
                (String) row[6],
                (String) row[7],
                InstantConverter.read(row[8]),
                InstantConverter.read(row[9]),
                ZoneId.of((String) row[10]),
                (String) row[11],
                "cancelled".equals(row[12]),
                (String) row[13],
                "used".equals(row[14]));
    }

    /** One statement for all events of a page. */
    public Map<Long, Standing> standings(long accountId, List<Long> eventIds) {
        Map<Long, Standing> standings = new HashMap<>();
        if (eventIds.isEmpty()) return standings;
        String ids = eventIds.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        List<?> rows = em.createNativeQuery("select r.event_id as event_id, r.status as status, 0 as queue"
                        + " from account a join registration r on r.live_email = a.email and r.account_id = a.id"
                        + " where a.id = ?1 and r.event_id in " + ids + " union all select event_id, null, 1"
                        + " from registration where status = 'waitlisted' and event_id in " + ids
                        + " group by event_id")
                .setParameter(1, accountId)
                .getResultList();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            RegistrationStatus own = row[1] == null ? null : RegistrationStatus.of((String) row[1]);
            standings.merge(whole(row[0]), new Standing(own, whole(row[2]) == 1), Standing::with);
        }
        return standings;
    }

    private static long whole(Object figure) {
        return figure instanceof Boolean yes ? (yes ? 1 : 0) : ((Number) figure).longValue();
    }
}
