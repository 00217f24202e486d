package org.netevent.waitlist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.persistence.Conditions;
import org.netevent.platform.persistence.Row;
import org.netevent.tickettype.boundary.TicketTypeLookup;
import org.netevent.waitlist.boundary.WaitlistEntryInfo;
import org.netevent.waitlist.boundary.WaitlistFilter;
import org.netevent.waitlist.boundary.WaitlistRow;
import org.netevent.waitlist.boundary.WaitlistStatus;

/** The organizer's queue out of the database, paged. */
@ApplicationScoped
public class QueueList {
    /** The place of one who waits counts everybody before, whatever the list shows. */
    private static final String ENTRIES =
            "select w.id, null as registration_id, w.place, w.ticket_type_id, t.name as type,"
                    + " w.quantity, w.name, w.email, w.account_id, w.status, w.priority, w.queued_at, w.offered_at, w.offer_ends,"
                    + " w.order_id, w.created_at from (select e.*, case when e.status = 'waiting' then row_number() over (partition by e.status"
                    + " order by e.priority desc, e.queued_at, e.id) end as place from waitlist_entry e where e.event_id = ?1) w"
                    + " join ticket_type t on t.id = w.ticket_type_id";

    private static final String ORDER =
            " order by case w.status when 'offered' then 0 when 'waiting' then 1 else 2 end,"
                    + " w.place, w.updated_at desc, w.id";

    private static final String REGISTRATIONS = "select null as id, r.id as registration_id,"
            + " row_number() over (order by r.created_at, r.id) as place, null as ticket_type_id, null as type, r.places,"
            + " r.name, r.email, r.account_id, 'waiting' as status, 0 as priority, r.created_at, null as offered_at,"
            + " null as offer_ends, null as order_id, r.created_at as joined from registration r where r.event_id = ?1 and r.status = 'waitlisted'"
            + " order by r.created_at, r.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    TicketTypeLookup types;

    public Page<WaitlistRow> page(long eventId, WaitlistFilter filter, PageRequest request) {
        return types.sells(eventId) ? entries(eventId, filter, request) : registrations(eventId, filter, request);
    }

    /** One entry as the list shows it. */
    public WaitlistRow row(WaitlistEntryInfo entry) {
        Conditions one = new Conditions(entry.eventId()).add("w.id = ?", entry.id());
        return rows(one, 1, 0).get(0);
    }

    private Page<WaitlistRow> entries(long eventId, WaitlistFilter filter, PageRequest request) {
        Conditions conditions = new Conditions(eventId);
        if (filter.status() == null) conditions.add("w.status in ('waiting', 'offered')");
        else conditions.add("w.status = ?", filter.status().wire());
        if (filter.ticketTypeId() != null) conditions.add("w.ticket_type_id = ?", filter.ticketTypeId());
        Number total = (Number) conditions
                .bind(em.createNativeQuery(
                        "select count(*) from (select e.* from waitlist_entry e where e.event_id = ?1) w"
                                + conditions.where()))
                .getSingleResult();
        if (total.longValue() <= request.offset()) return Page.of(List.of(), request, total.longValue());
        return Page.of(rows(conditions, request.size(), request.offset()), request, total.longValue());
    }

    private List<WaitlistRow> rows(Conditions conditions, int limit, int offset) {
        String sql = ENTRIES + conditions.where() + ORDER + " limit " + limit + " offset " + offset;
        List<?> found = conditions.bind(em.createNativeQuery(sql)).getResultList();
        return found.stream().map(QueueList::toRow).toList();
    }

    private Page<WaitlistRow> registrations(long eventId, WaitlistFilter filter, PageRequest request) {
        boolean none =
                filter.status() != null && filter.status() != WaitlistStatus.WAITING || filter.ticketTypeId() != null;
        if (none) return Page.of(List.of(), request, 0);
        Number total = (Number)
                em.createNativeQuery("select count(*) from registration where event_id = ?1 and status = 'waitlisted'")
                        .setParameter(1, eventId)
                        .getSingleResult();
        List<?> found = em.createNativeQuery(REGISTRATIONS + " limit " + request.size() + " offset " + request.offset())
                .setParameter(1, eventId)
                .getResultList();
        return Page.of(found.stream().map(QueueList::toRow).toList(), request, total.longValue());
    }

    private static WaitlistRow toRow(Object row) {
        Row columns = new Row(row);
        return new WaitlistRow(
                columns.wholeOrNull(),
                columns.wholeOrNull(),
                columns.wholeOrNull(),
                columns.wholeOrNull(),
                columns.text(),
                (int) columns.whole(),
                columns.text(),
                columns.text(),
                columns.wholeOrNull(),
                WaitlistStatus.of(columns.text()),
                (int) columns.whole(),
                columns.instant(),
                columns.instant(),
                columns.instant(),
                columns.wholeOrNull(),
                columns.instant());
    }
}
