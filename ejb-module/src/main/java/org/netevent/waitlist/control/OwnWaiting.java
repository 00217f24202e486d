package org.netevent.waitlist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.netevent.platform.persistence.Row;
import org.netevent.waitlist.boundary.MyWaiting;
import org.netevent.waitlist.boundary.WaitlistStatus;

/** What one account waits for, of events that are not over. */
@ApplicationScoped
public class OwnWaiting {
    private static final int MOST = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    WaitlistLinks links;

    @Inject
    Clock clock;

    public List<MyWaiting> of(long accountId) {
        List<?> rows = em.createNativeQuery(
                        "select w.id, w.link_version, w.status, t.name, w.quantity, w.offer_ends, e.code, e.name as event_name,"
                                + " e.start_time, e.end_time, e.time_zone, e.location from waitlist_entry w join ticket_type t"
                                + " on t.id = w.ticket_type_id join event e on e.id = w.event_id where w.account_id = ?1 and"
                                + " w.status in ('waiting', 'offered') and e.end_time > ?2 order by e.start_time, w.id limit "
                                + MOST)
                .setParameter(1, accountId)
                .setParameter(2, Timestamp.from(clock.instant()))
                .getResultList();
        return rows.stream().map(row -> line(new Row(row))).toList();
    }

    private MyWaiting line(Row row) {
        long id = row.whole();
        return new MyWaiting(
                id,
                links.token(id, (int) row.whole()),
                WaitlistStatus.of(row.text()),
                row.text(),
                (int) row.whole(),
                row.instant(),
                row.text(),
                row.text(),
                row.instant(),
                row.instant(),
                ZoneId.of(row.text()),
                row.text());
    }
}
