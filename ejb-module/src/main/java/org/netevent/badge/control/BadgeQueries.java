package org.netevent.badge.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.netevent.badge.boundary.BadgeCounts;
import org.netevent.badge.boundary.BadgeFilter;

/** Those who get a badge, out of the database in the order of their names. */
@ApplicationScoped
public class BadgeQueries {
    private static final int MAX_WORDS = 5;
    private static final int MAX_ROLES = 200;
    private static final String[] SEARCHED = {"r.name", "r.email", "r.organisation", "r.team_name", "t.serial"};
    private static final String TICKET = " join ticket t on t.registration_id = r.id and t.status in ('valid', 'used')"
            + " where r.event_id = ? and r.status = 'approved'";
    private static final String ALL = " from registration r" + TICKET;
    /** In the order of the names without sorting everybody for each page. */
    private static final String IN_ORDER = " from registration r force index (registration_event_name)" + TICKET;

    @PersistenceContext
    EntityManager em;

    public BadgeCounts counts(long eventId, BadgeFilter filter) {
        Object[] row = (Object[])
                em.createNativeQuery("select count(*), coalesce(sum(t.status = 'used'), 0)" + ALL.replace("?", "?1"))
                        .setParameter(1, eventId)
                        .getSingleResult();
        Where where = where(ALL, eventId, filter);
        Number found = (Number) where.bind("select count(*)" + where.sql).getSingleResult();
        return new BadgeCounts(found.longValue(), whole(row[0]), whole(row[1]));
    }

    public boolean any(long eventId, BadgeFilter filter) {
        Where where = where(ALL, eventId, filter);
        return !where.bind("select 1" + where.sql + " limit 1").getResultList().isEmpty();
    }

    /** @param after the last one of the page before, or null */
    List<Person> page(long eventId, BadgeFilter filter, Person after, int size) {
        Where where = where(filter.single() || !filter.ids().isEmpty() ? ALL : IN_ORDER, eventId, filter);
        if (after != null) where.and("r.name > ? or (r.name = ? and r.id > ?)", after.name(), after.name(), after.id());
        List<?> rows = where.bind("select r.id, r.name, r.organisation, r.role, t.serial" + where.sql
                        + " order by r.name, r.id limit " + size)
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

    private Where where(String from, long eventId, BadgeFilter filter) {
        Where where = new Where(from, eventId);
        if (filter.checkedIn() != null) where.and("t.status = ?", filter.checkedIn() ? "used" : "valid");
        if (filter.serial() != null) where.and("t.serial = ?", filter.serial().strip());
        if (!filter.ids().isEmpty())
            where.and(
                    "r.id in ("
                            + String.join(",", Collections.nCopies(filter.ids().size(), "?")) + ")",
                    filter.ids().toArray());
        String text = filter.text() == null ? "" : filter.text().strip();
        if (text.isEmpty()) return where;
        String[] words = text.split("\\s+");
        for (int i = 0; i < Math.min(MAX_WORDS, words.length); i++) {
            String pattern = "%" + words[i].replaceAll("[!%_]", "!$0") + "%";
            where.and(
                    String.join(" like ? escape '!' or ", SEARCHED) + " like ? escape '!'",
                    Collections.nCopies(SEARCHED.length, pattern).toArray());
        }
        return where;
    }

    private static Person person(Object row) {
        Object[] columns = (Object[]) row;
        return new Person(
                whole(columns[0]), (String) columns[1], (String) columns[2], (String) columns[3], (String) columns[4]);
    }

    private static long whole(Object number) {
        return ((Number) number).longValue();
    }

    /** Conditions with a question mark for each value, numbered when they are bound. */
    private final class Where {
        private final StringBuilder sql;
        private final List<Object> values = new ArrayList<>();

        Where(String from, long eventId) {
            sql = new StringBuilder(from);
            values.add(eventId);
        }

        void and(String condition, Object... bound) {
            sql.append(" and (").append(condition).append(')');
            values.addAll(List.of(bound));
        }

        Query bind(String statement) {
            StringBuilder numbered = new StringBuilder();
            int number = 0;
            for (char c : statement.toCharArray()) {
                numbered.append(c);
                if (c == '?') numbered.append(++number);
            }
            Query query = em.createNativeQuery(numbered.toString());
            for (int i = 0; i < values.size(); i++) query.setParameter(i + 1, values.get(i));
            return query;
        }
    }
}
