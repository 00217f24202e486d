package org.netevent.appointment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netevent.appointment.boundary.AppointmentFilter;
import org.netevent.appointment.boundary.AppointmentInfo;
import org.netevent.appointment.boundary.AppointmentStatus;
import org.netevent.appointment.boundary.AppointmentView;
import org.netevent.event.boundary.EventStatus;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.persistence.Row;
import org.netevent.profile.boundary.PersonInfo;
import org.netevent.profile.boundary.PersonLookup;

/** The appointments of one account, as that account sees them, filtered and paged in the database. */
@ApplicationScoped
public class OwnAppointments {
    private static final String MINE =
            Columns.FROM + "join event e on e.id = a.event_id" + " where (a.proposer_id = ?1 or a.invitee_id = ?1)";
    private static final String SELECT = "select " + Columns.LIST + ", e.name as event_name, e.code, e.time_zone,"
            + " e.status as event_status, " + attendee("a.proposer_id") + " as proposer_attendee, "
            + attendee("a.invitee_id") + " as invitee_attendee";
    private static final String TO_ANSWER = "(a.status = 'pending' and a.waiting_for = ?1 and a.start_time > ?2)";
    private static final String COMING = "(a.status = 'accepted' and a.end_time > ?2"
            + " or a.status = 'pending' and a.waiting_for <> ?1 and a.start_time > ?2)";

    @PersistenceContext
    EntityManager em;

    @Inject
    PersonLookup persons;

    @Inject
    Clock clock;

    /** By their start: what comes from the next one on, what is past from the last one on. */
    public Page<AppointmentView> of(long account, AppointmentFilter filter, PageRequest page) {
        Instant now = clock.instant();
        List<Object> values = new ArrayList<>(List.of(account));
        String where = MINE + conditions(filter, now, values);
        boolean down = filter.part() == AppointmentFilter.Part.PAST || page.descending();
        String order = " order by a.start_time" + (down ? " desc, a.id desc" : ", a.id");
        List<?> rows = bound(em.createNativeQuery(SELECT + where + order), values)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        Number total = (Number)
                bound(em.createNativeQuery("select count(*)" + where), values).getSingleResult();
        return Page.of(views(account, rows, now), page, total.longValue());
    }

    /** Empty for an unknown appointment and for one that the account has no part in. */
    public Optional<AppointmentView> find(long account, long id) {
        List<?> rows = em.createNativeQuery(SELECT + MINE + " and a.id = ?2")
                .setParameter(1, account)
                .setParameter(2, id)
                .getResultList();
        return views(account, rows, clock.instant()).stream().findFirst();
    }

    private static String conditions(AppointmentFilter filter, Instant now, List<Object> values) {
        StringBuilder and = new StringBuilder();
        if (filter.part() != null) {
            // the first one after the account: its number stands in the parts
            values.add(Timestamp.from(now));
            and.append(
                    switch (filter.part()) {
                        case TO_ANSWER -> " and " + TO_ANSWER;
                        case COMING -> " and " + COMING;
                        case PAST -> " and not " + TO_ANSWER + " and not " + COMING;
                    });
        }
        if (filter.eventId() != null) condition(and, " and a.event_id = ?", filter.eventId(), values);
        if (filter.status() != null)
            condition(and, " and a.status = ?", filter.status().wire(), values);
        if (filter.from() != null) condition(and, " and a.end_time > ?", Timestamp.from(filter.from()), values);
        if (filter.to() != null) condition(and, " and a.start_time < ?", Timestamp.from(filter.to()), values);
        return and.toString();
    }

    private static void condition(StringBuilder and, String sql, Object value, List<Object> values) {
        values.add(value);
        and.append(sql).append(values.size());
    }

    private static Query bound(Query query, List<Object> values) {
        for (int i = 0; i < values.size(); i++) query.setParameter(i + 1, values.get(i));
        return query;
    }

    /** The registration that a person has for themselves: the live one, else the last one. */
    private static String attendee(String account) {
        return "(select r.id from registration r join account p on p.id = r.account_id and p.email = r.email where"
                + " r.account_id = " + account + " and r.event_id = a.event_id"
                + " order by r.status = 'approved' desc, r.id desc limit 1)";
    }

    private List<AppointmentView> views(long account, List<?> rows, Instant now) {
        Map<Long, PersonInfo> people = rows.isEmpty()
                ? Map.of()
                : persons.of(rows.stream()
                        .map(row -> Columns.info(new Row(row)).other(account))
                        .distinct()
                        .toList());
        return rows.stream()
                .map(row -> view(account, new Row(row), people, now))
                .toList();
    }

    private static AppointmentView view(long account, Row row, Map<Long, PersonInfo> people, Instant now) {
        AppointmentInfo info = Columns.info(row);
        String name = row.text();
        String code = row.text();
        ZoneId zone = ZoneId.of(row.text());
        boolean published = EventStatus.PUBLISHED.wire().equals(row.text());
        boolean over = !now.isBefore(info.startTime());
        boolean open = info.status().live() && !over;
        boolean yourTurn = open && info.status() == AppointmentStatus.PENDING && info.waitingFor() == account;
        return new AppointmentView(
                info,
                name,
                code,
                zone,
                row.wholeOrNull(),
                row.wholeOrNull(),
                withoutAddress(people.get(info.other(account))),
                info.proposerId() == account,
                info.changedBy() != null && info.changedBy() == account,
                yourTurn,
                yourTurn && published,
                open && published,
                open && !yourTurn,
                over);
    }

    /** E-mail address and phone are for people who are connected. */
    private static PersonInfo withoutAddress(PersonInfo person) {
        return person == null
                ? null
                : new PersonInfo(
                        person.accountId(),
                        person.name(),
                        person.organisation(),
                        person.role(),
                        person.introduction(),
                        person.photo(),
                        null,
                        null);
    }
}
