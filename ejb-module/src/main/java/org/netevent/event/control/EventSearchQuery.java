package org.netevent.event.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.netevent.event.boundary.EventSearch;
import org.netevent.event.boundary.EventSearch.Near;
import org.netevent.event.entity.Event;
import org.netevent.platform.paging.Page;
import org.netevent.platform.persistence.Like;

/** Finds public events: one statement for the page, and one for the count where the page does not tell it. */
@ApplicationScoped
public class EventSearchQuery {
    private static final int MOST_WORDS = 6;
    private static final double KM_PER_DEGREE = 111.0;

    @PersistenceContext
    EntityManager em;

    public Page<Event> find(EventSearch search, Instant now) {
        Sql sql = conditions(search, now);
        String where = sql.where();
        String order = order(search, sql);
        String limit =
                " limit " + search.page().size() + " offset " + search.page().offset();
        @SuppressWarnings("unchecked")
        List<Event> events = sql.bind(
                        em.createNativeQuery("select e.* from event e" + where + order + limit, Event.class))
                .getResultList();
        return Page.of(events, search.page(), () -> count(conditions(search, now)));
    }

    private long count(Sql conditions) {
        Query query = conditions.bind(em.createNativeQuery("select count(*) from event e" + conditions.where()));
        return ((Number) query.getSingleResult()).longValue();
    }

    private static Sql conditions(EventSearch search, Instant now) {
        Sql sql = new Sql();
        sql.and("e.status = 'published'").and("e.visibility = 'public'");
        sql.and("e.end_time > ??", Timestamp.from(search.from() == null ? now : search.from()));
        if (search.to() != null) sql.and("e.start_time < ??", Timestamp.from(search.to()));
        if (search.category() != null) sql.and("e.category = ??", search.category());
        if (search.tag() != null)
            sql.and("exists (select 1 from event_tag t where t.event_id = e.id and t.tag = ??)", search.tag());
        if (search.organizer() != null) sql.and("e.organizer_id = ??", search.organizer());
        if (search.featured() != null) sql.and("e.featured = ??", search.featured());
        if (Boolean.TRUE.equals(search.seatsLeft()))
            sql.and("(e.max_attendees is null or e.seats_taken < e.max_attendees)");
        words(sql, search.text());
        if (search.near() != null) around(sql, search.near());
        return sql;
    }

    /** Each word somewhere: the collation makes case and accents no matter, the pattern finds parts of words. */
    static void words(Sql sql, String text) {
        if (text == null || text.isBlank()) return;
        String[] words = text.strip().split("\\s+");
        for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++)
            sql.and(
                    "(e.name like ?? escape '!' or e.location like ?? escape '!' or e.address like ?? escape '!'"
                            + " or e.description like ?? escape '!' or exists (select 1 from event_tag t"
                            + " where t.event_id = e.id and t.tag like ?? escape '!'))",
                    Like.containing(words[i]));
    }

    /** A box that the index can use, then the circle. Near a pole or the date line the box is as wide as the globe. */
    private static void around(Sql sql, Near near) {
        double height = near.radiusKm() / KM_PER_DEGREE;
        double south = near.latitude() - height;
        double north = near.latitude() + height;
        sql.and("e.latitude >= ??", south).and("e.latitude <= ??", north);
        double widest = Math.max(Math.abs(south), Math.abs(north));
        if (widest < 89) {
            double width = height / Math.cos(Math.toRadians(widest));
            double west = near.longitude() - width;
            double east = near.longitude() + width;
            if (west > -180 && east < 180) sql.and("e.longitude >= ??", west).and("e.longitude <= ??", east);
        }
        sql.and("e.longitude is not null");
        sql.and(distance(sql, near) + " <= ??", near.radiusKm() * 1000);
    }

    private static String distance(Sql sql, Near near) {
        return "ST_Distance_Sphere(point(e.longitude, e.latitude), point(" + sql.mark(near.longitude()) + ", "
                + sql.mark(near.latitude()) + "))";
    }

    private static String order(EventSearch search, Sql sql) {
        String direction = search.page().descending() ? " desc" : " asc";
        String field = search.page().sort();
        if (search.near() != null && (field == null || field.equals("distance")))
            return " order by " + distance(sql, search.near()) + direction + ", e.id";
        if ("name".equals(field)) return " order by e.name" + direction + ", e.id";
        if ("created_at".equals(field)) return " order by e.created_at" + direction + ", e.id" + direction;
        return " order by e.start_time" + direction + ", e.id" + direction;
    }
}
