package org.netevent.badge.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import org.netevent.badge.boundary.BadgeCounts;
import org.netevent.badge.boundary.BadgeFilter;
import org.netevent.platform.persistence.Conditions;

/** Those who get a badge, out of the database in the order of their names. */
@ApplicationScoped
public class BadgeQueries {
    private static final int MAX_ROLES = 200;
    private static final String[] SEARCHED = {"r.name", "r.email", "r.organisation", "r.team_name", "t.serial"};
    private static final String TICKET = " join ticket t on t.registration_id = r.id and t.status in ('valid', 'used')";
    private static final String ALL = " from registration r" + TICKET;
    /** In the order of the names without sorting everybody for each page. */
    private static final String IN_ORDER = " from registration r force index (registration_event_name)" + TICKET;

    @PersistenceContext
    EntityManager em;

    public BadgeCounts counts(long eventId, BadgeFilter filter) {
        Conditions everybody = conditions(eventId, BadgeFilter.ALL);
        Object[] row = (Object[]) query("select count(*), coalesce(sum(t.status = 'used'), 0)" + ALL, everybody, "")
                .getSingleResult();
        Number found = (Number)
                query("select count(*)" + ALL, conditions(eventId, filter), "").getSingleResult();
        return new BadgeCounts(found.longValue(), whole(row[0]), whole(row[1]));
    }

    public boolean any(long eventId, BadgeFilter filter) {
        return !query("select 1" + ALL, conditions(eventId, filter), " limit 1")
                .getResultList()
                .isEmpty();
    }

    /** @param after the last one of the page before, or null */
    List<Person> page(long eventId, BadgeFilter filter, Person after, int size) {
        Conditions conditions = conditions(eventId, filter);
        if (after != null)
            conditions.add("r.name > ? or (r.name = ? and r.id > ?)", after.name(), after.name(), after.id());
        String from = filter.single() || !filter.ids().isEmpty() ? ALL : IN_ORDER;
        List<?> rows = query(
                        "select r.id, r.name, r.organisation, r.role, t.serial, (select y.name from ticket_type y where"
                                + " y.id = r.ticket_type_id) as type_name, r.places" + from,
                        conditions,
                        " order by r.name, r.id limit " + size)
                .getResultList();
        return rows.stream().map(BadgeQueries::person).toList();
    }

    /** The roles of an event, the first registered first, so that a later one changes no colour that was printed. */
    List<String> roles(long eventId) {
        List<?> rows = em.createNativeQuery("select role, min(id) from registration where event_id = ?1"
                        + " and role is not null group by role order by min(id) limit " + MAX_ROLES)
                .setParameter(1, eventId)
                .getResultList();
        return rows.stream().map(row -> (String) ((Object[]) row)[0]).toList();
    }

    /** The ticket types of an event, the oldest first, for the same reason. */
    List<String> types(long eventId) {
        List<?> names = em.createNativeQuery("select name from ticket_type where event_id = ?1 order by id")
                .setParameter(1, eventId)
                .getResultList();
        return names.stream().map(String.class::cast).toList();
    }

    private static Conditions conditions(long eventId, BadgeFilter filter) {
        Conditions conditions = new Conditions().add("r.event_id = ?", eventId).add("r.status = 'approved'");
        if (filter.checkedIn() != null) conditions.add("t.status = ?", filter.checkedIn() ? "used" : "valid");
        if (filter.serial() != null)
            conditions.add("t.serial = ?", filter.serial().strip());
        if (!filter.ids().isEmpty()) conditions.among("r.id", filter.ids());
        return conditions.words(filter.text(), SEARCHED);
    }

    private Query query(String select, Conditions conditions, String rest) {
        return conditions.bind(em.createNativeQuery(select + conditions.where() + rest));
    }

    private static Person person(Object row) {
        Object[] columns = (Object[]) row;
        return new Person(
                whole(columns[0]),
                (String) columns[1],
                (String) columns[2],
                (String) columns[3],
                (String) columns[4],
                (String) columns[5],
                (int) whole(columns[6]));
    }

    private static long whole(Object number) {
        return ((Number) number).longValue();
    }
}
