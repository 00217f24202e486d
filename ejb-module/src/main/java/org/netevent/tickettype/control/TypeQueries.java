package org.netevent.tickettype.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.netevent.platform.money.Money;
import org.netevent.platform.persistence.Row;
import org.netevent.tickettype.boundary.TicketKind;
import org.netevent.tickettype.boundary.TicketTypeInfo;

/** Ticket types as values, not as entities: their counts change by native updates, which an entity would not show. */
@ApplicationScoped
public class TypeQueries {
    private static final String SELECT =
            "select id, event_id, name, description, kind, price, currency, quantity, places,"
                    + " sale_starts, sale_ends, per_order_min, per_order_max, access_code is not null as hidden, priority, taken,"
                    + " sold, queued from ticket_type where ";

    @PersistenceContext
    EntityManager em;

    public Optional<TicketTypeInfo> find(long id) {
        return list("id = ?1", id).stream().findFirst();
    }

    public List<TicketTypeInfo> of(long eventId) {
        return list("event_id = ?1 order by position, id", eventId);
    }

    public boolean any(long eventId) {
        return !em.createNativeQuery("select 1 from ticket_type where event_id = ?1 limit 1")
                .setParameter(1, eventId)
                .getResultList()
                .isEmpty();
    }

    /** Whether this is the type's access code, in any case. */
    public boolean opens(long id, String accessCode) {
        if (accessCode == null || accessCode.isBlank()) return false;
        return !em.createNativeQuery("select 1 from ticket_type where id = ?1 and access_code = ?2")
                .setParameter(1, id)
                .setParameter(2, accessCode.strip())
                .getResultList()
                .isEmpty();
    }

    private List<TicketTypeInfo> list(String condition, long id) {
        List<?> rows =
                em.createNativeQuery(SELECT + condition).setParameter(1, id).getResultList();
        return rows.stream().map(row -> info(new Row(row))).toList();
    }

    private static TicketTypeInfo info(Row row) {
        return new TicketTypeInfo(
                row.whole(),
                row.whole(),
                row.text(),
                row.text(),
                TicketKind.of(row.text()),
                Money.of(row.as(BigDecimal.class), row.text()),
                number(row.wholeOrNull()),
                (int) row.whole(),
                row.instant(),
                row.instant(),
                (int) row.whole(),
                (int) row.whole(),
                row.flag(),
                (int) row.whole(),
                (int) row.whole(),
                (int) row.whole(),
                row.flag());
    }

    private static Integer number(Long value) {
        return value == null ? null : value.intValue();
    }
}
