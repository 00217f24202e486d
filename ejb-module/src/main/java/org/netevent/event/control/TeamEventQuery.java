package org.netevent.event.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.netevent.event.boundary.TeamEventSearch;
import org.netevent.event.entity.Event;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.security.Caller;

/** Finds the events that somebody works for; the caller's filter is in the WHERE. */
@ApplicationScoped
public class TeamEventQuery {
    @PersistenceContext
    EntityManager em;

    public Page<Event> find(TeamEventSearch search, Caller caller, Instant now) {
        Sql sql = new Sql();
        if (!caller.admin())
            sql.and("e.id in (select t.event_id from event_team t where t.account_id = ??)", caller.id());
        EventSearchQuery.words(sql, search.text());
        if (search.state() != null) state(sql, search.state(), Timestamp.from(now));
        long total = ((Number) sql.bind(em.createNativeQuery("select count(*) from event e" + sql.where()))
                        .getSingleResult())
                .longValue();
        String select = "select e.* from event e" + sql.where() + order(search.page(), sql, now);
        String limit =
                " limit " + search.page().size() + " offset " + search.page().offset();
        @SuppressWarnings("unchecked")
        List<Event> events =
                sql.bind(em.createNativeQuery(select + limit, Event.class)).getResultList();
        return Page.of(events, search.page(), total);
    }

    private static void state(Sql sql, TeamEventSearch.State state, Timestamp now) {
        switch (state) {
            case DRAFT -> sql.and("e.status = 'draft'");
            case COMING -> sql.and("e.status = 'published'").and("e.end_time > ??", now);
            case PAST -> sql.and("e.status = 'published'").and("e.end_time <= ??", now);
            case CANCELLED -> sql.and("e.status = 'cancelled'");
        }
    }

    /** By itself the next event first, then those behind and cancelled, the last one first. */
    private static String order(PageRequest page, Sql sql, Instant now) {
        String direction = page.descending() ? " desc" : " asc";
        if ("name".equals(page.sort())) return " order by e.name" + direction + ", e.id";
        if ("created_at".equals(page.sort())) return " order by e.created_at" + direction + ", e.id" + direction;
        if ("start_time".equals(page.sort())) return " order by e.start_time" + direction + ", e.id" + direction;
        String ahead = "(e.end_time > " + sql.mark(Timestamp.from(now)) + " and e.status <> 'cancelled')";
        return " order by " + ahead + " desc, case when " + ahead + " then e.start_time end, e.start_time desc, e.id";
    }
}
