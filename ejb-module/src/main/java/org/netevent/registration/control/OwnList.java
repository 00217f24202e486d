package org.netevent.registration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.registration.boundary.MyRegistration;
import org.netevent.registration.boundary.RegistrationStatus;

/** The registrations of one account with their events, paged in the database. */
@ApplicationScoped
public class OwnList {
    private static final String FROM = " from registration r join event e on e.id = r.event_id where r.account_id = ?1";

    @PersistenceContext
    EntityManager em;

    @Inject
    LinkSigner links;

    @Inject
    Clock clock;

    /** Upcoming ones from the next on, past ones from the last on. An event that runs is upcoming. */
    public Page<MyRegistration> of(long accountId, boolean past, PageRequest page) {
        String where = FROM + (past ? " and e.end_time <= ?2" : " and e.end_time > ?2");
        String order = past ? " order by e.start_time desc, r.id desc" : " order by e.start_time, r.id";
        Timestamp now = Timestamp.from(clock.instant());
        List<?> rows = em.createNativeQuery(
                        "select r.id, r.link_version, r.status, r.name, e.code, e.name as event_name,"
                                + " e.start_time, e.end_time, e.time_zone, e.location, r.transferred_at is not null as transferred, (select t.serial from ticket t where"
                                + " t.registration_id = r.id and t.status in ('valid', 'used')) as serial" + where
                                + order)
                .setParameter(1, accountId)
                .setParameter(2, now)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        Number total = (Number) em.createNativeQuery("select count(*)" + where)
                .setParameter(1, accountId)
                .setParameter(2, now)
                .getSingleResult();
        return Page.of(rows.stream().map(row -> line((Object[]) row)).toList(), page, total.longValue());
    }

    private MyRegistration line(Object[] row) {
        long id = ((Number) row[0]).longValue();
        return new MyRegistration(
                id,
                links.token(id, ((Number) row[1]).intValue()),
                RegistrationStatus.of((String) row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                instant(row[6]),
                instant(row[7]),
                ZoneId.of((String) row[8]),
                (String) row[9],
                ((Number) row[10]).intValue() == 1,
                (String) row[11]);
    }

    /** Which of the two the driver answers for DATETIME depends on its version and on the server. */
    private static Instant instant(Object column) {
        return column instanceof LocalDateTime local
                ? local.toInstant(ZoneOffset.UTC)
                : ((Timestamp) column).toInstant();
    }
}
