package org.netevent.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.netevent.notification.boundary.Inbox;
import org.netevent.notification.boundary.NotificationKind;
import org.netevent.notification.boundary.NotificationView;
import org.netevent.notification.boundary.Ring;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.persistence.InstantConverter;
import org.netevent.registration.boundary.RegistrationLookup;
import org.netevent.waitlist.boundary.WaitlistLookup;

/** Notifications with all that their texts name, in one query for any number of them. */
@ApplicationScoped
public class NotificationQuery {
    /** A limit tempts the optimizer to walk back through everybody's until enough of the account turn up. */
    private static final String MINE =
            " from notification n force index (notification_account, notification_unread)" + " where n.account_id = ?1";

    private static final String UNREAD = " and n.read_at is null";
    private static final String ROW = "select n.id, n.kind, n.target_id, n.event_id, n.created_at, n.read_at,"
            + " actor.name, e.name, e.code, e.time_zone, coalesce(a.start_time, e.start_time), coalesce(a.end_time,"
            + " e.end_time), coalesce(a.location, e.location), case n.kind when 'registration_declined' then r.decline_reason"
            + " when 'event_cancelled' then e.cancel_reason when 'appointment_rejected' then a.reason"
            + " when 'appointment_cancelled' then a.reason end, coalesce(r.link_version, w.link_version),"
            + " case when n.kind = 'event_pending' then (select count(*) from registration p where p.event_id = n.event_id"
            + " and p.status = 'pending') else 0 end";
    private static final String JOINS = " left join event e on e.id = n.event_id"
            + " left join waitlist_entry w on n.kind like 'waitlist%' and w.id = n.target_id"
            + " left join account actor on actor.id = n.actor_id"
            + " left join registration r on n.kind like 'registration%' and r.id = n.target_id"
            + " left join appointment a on n.kind like 'appointment%' and a.id = n.target_id";

    @PersistenceContext
    EntityManager em;

    @Inject
    RegistrationLookup registrations;

    @Inject
    WaitlistLookup waitlist;

    public Inbox inbox(long account, boolean unreadOnly, PageRequest request) {
        Object[] unread = (Object[]) em.createNativeQuery("select count(*), max(n.id)" + MINE + UNREAD)
                .setParameter(1, account)
                .getSingleResult();
        Long latest = unread[1] == null ? null : whole(unread[1]);
        return new Inbox(page(account, unreadOnly, request), whole(unread[0]), latest);
    }

    private Page<NotificationView> page(long account, boolean unreadOnly, PageRequest request) {
        String mine = MINE + (unreadOnly ? UNREAD : "");
        List<?> rows = em.createNativeQuery(ROW + " from (select n.*" + mine + " order by n.id desc limit "
                        + request.size() + " offset " + request.offset() + ") n" + JOINS + " order by n.id desc")
                .setParameter(1, account)
                .getResultList();
        return Page.of(
                rows.stream().map(row -> view((Object[]) row)).toList(),
                request,
                count("select count(*)" + mine, account));
    }

    public long unread(long account) {
        return count("select count(*)" + MINE + UNREAD, account);
    }

    public Optional<NotificationView> find(long id) {
        List<?> rows = em.createNativeQuery(ROW + " from notification n" + JOINS + " where n.id = ?1")
                .setParameter(1, id)
                .getResultList();
        return rows.stream().findFirst().map(row -> view((Object[]) row));
    }

    /** With the count as it is now, so that of two rings at once the later one is right. */
    public List<Ring> rings(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        List<?> rows = em.createNativeQuery(ROW + ", n.account_id, owner.language, (select count(*) from notification u"
                        + " where u.account_id = n.account_id and u.read_at is null) from notification n" + JOINS
                        + " join account owner on owner.id = n.account_id where n.id in ("
                        + ids.stream()
                                .map(String::valueOf)
                                .reduce((a, b) -> a + ", " + b)
                                .orElseThrow() + ")")
                .getResultList();
        return rows.stream().map(row -> ring((Object[]) row)).toList();
    }

    private long count(String sql, long account) {
        return whole(em.createNativeQuery(sql).setParameter(1, account).getSingleResult());
    }

    private Ring ring(Object[] row) {
        return new Ring(whole(row[16]), (String) row[17], view(row), whole(row[18]));
    }

    private NotificationView view(Object[] row) {
        NotificationKind kind = NotificationKind.of((String) row[1]);
        long target = whole(row[2]);
        return new NotificationView(
                whole(row[0]),
                kind,
                target,
                (String) row[6],
                row[3] == null ? null : whole(row[3]),
                (String) row[7],
                row[9] == null ? null : ZoneId.of((String) row[9]),
                InstantConverter.read(row[10]),
                InstantConverter.read(row[11]),
                (String) row[12],
                (String) row[13],
                whole(row[15]),
                path(kind, target, row),
                InstantConverter.read(row[4]),
                InstantConverter.read(row[5]));
    }

    private String path(NotificationKind kind, long target, Object[] row) {
        return switch (kind.subject()) {
            case "connection", "appointment" -> kind.page();
            case "registration" ->
                row[14] == null
                        ? "/my/registrations"
                        : "/registration/" + registrations.token(target, (int) whole(row[14]));
            case "waitlist" -> waitlist.path(target, (int) whole(row[14]));
            default ->
                kind == NotificationKind.EVENT_PENDING ? "/organizer/registrations?id=" + target : "/e/" + row[8];
        };
    }

    private static long whole(Object number) {
        return ((Number) number).longValue();
    }
}
