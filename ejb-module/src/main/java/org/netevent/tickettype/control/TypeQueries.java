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
                    + " sold, queued, access_code, version from ticket_type where ";

    /** A type with what only its team may know. */
    public record Stored(TicketTypeInfo info, String accessCode, int version) {
        /** Whether this is the type's access code, in any case. */
        public boolean opens(String code) {
            return accessCode != null && code != null && accessCode.equalsIgnoreCase(code.strip());
        }
    }

    @PersistenceContext
    EntityManager em;

    public Optional<TicketTypeInfo> find(long id) {
        return stored("id = ?1", id).stream().findFirst().map(Stored::info);
    }

    public List<TicketTypeInfo> of(long eventId) {
        return stored(eventId).stream().map(Stored::info).toList();
    }

    public Optional<Long> eventOf(long id) {
        List<?> rows = em.createNativeQuery("select event_id from ticket_type where id = ?1")
                .setParameter(1, id)
                .getResultList();
        return rows.stream().findFirst().map(event -> ((Number) event).longValue());
    }

    public boolean any(long eventId) {
        return !em.createNativeQuery("select 1 from ticket_type where event_id = ?1 limit 1")
                .setParameter(1, eventId)
                .getResultList()
                .isEmpty();
    }

    /** All of an event, in the team's order. */
    public List<Stored> stored(long eventId) {
        return stored("event_id = ?1 order by position, id", eventId);
    }

    /** Whether this is the type's access code, in any case. */
    public boolean opens(long id, String accessCode) {
        return stored("id = ?1", id).stream().anyMatch(type -> type.opens(accessCode));
    }

    private List<Stored> stored(String condition, long id) {
        List<?> rows =
                em.createNativeQuery(SELECT + condition).setParameter(1, id).getResultList();
        return rows.stream().map(Row::new).map(TypeQueries::stored).toList();
    }

    private static Stored stored(Row row) {
        return new Stored(info(row), row.text(), (int) row.whole());
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
