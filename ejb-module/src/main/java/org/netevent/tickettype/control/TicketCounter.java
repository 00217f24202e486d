package org.netevent.tickettype.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.persistence.Row;
import org.netevent.platform.persistence.Sql;

/** The only place that changes how many tickets of a type are taken and sold. */
@ApplicationScoped
public class TicketCounter {
    /** @param places seats of the event that one ticket takes; stays as it is once a ticket is taken */
    public record Measure(long eventId, int places) {}

    @PersistenceContext
    EntityManager em;

    /** @throws DomainException NOT_FOUND */
    public Measure measure(long typeId) {
        List<?> rows = em.createNativeQuery("select event_id, places from ticket_type where id = ?1")
                .setParameter(1, typeId)
                .getResultList();
        if (rows.isEmpty()) throw new DomainException(PlatformError.NOT_FOUND);
        Row row = new Row(rows.get(0));
        return new Measure(row.whole(), (int) row.whole());
    }

    public boolean take(long typeId, int tickets, boolean publicly) {
        return update(
                "update ticket_type set taken = taken + ?2 where id = ?1 and (quantity is null or taken + ?2 <= quantity)"
                        + (publicly ? " and queued = false" : ""),
                typeId,
                tickets);
    }

    public void release(long typeId, int tickets) {
        require(
                update(
                        "update ticket_type set taken = taken - ?2 where id = ?1 and taken - sold >= ?2",
                        typeId,
                        tickets),
                typeId,
                tickets);
    }

    public void sell(long typeId, int tickets) {
        require(
                update("update ticket_type set sold = sold + ?2 where id = ?1 and taken - sold >= ?2", typeId, tickets),
                typeId,
                tickets);
    }

    public void unsell(long typeId, int tickets) {
        require(
                update(
                        "update ticket_type set sold = sold - ?2, taken = taken - ?2 where id = ?1 and sold >= ?2",
                        typeId,
                        tickets),
                typeId,
                tickets);
    }

    /** @return whether any type was closed or opened by it */
    public boolean close(long eventId, Set<Long> types) {
        List<Object> values = new ArrayList<>();
        values.add(eventId);
        values.addAll(types);
        String named = "id in (" + Sql.plainMarks(types.size()) + ")";
        String all = "update ticket_type set queued = not queued where event_id = ? and queued";
        if (types.isEmpty()) return Sql.query(em, all, values).executeUpdate() > 0;
        return Sql.query(em, all + " <> (" + named + ")", values).executeUpdate() > 0;
    }

    private boolean update(String sql, long typeId, int tickets) {
        return em.createNativeQuery(sql)
                        .setParameter(1, typeId)
                        .setParameter(2, tickets)
                        .executeUpdate()
                == 1;
    }

    private static void require(boolean done, long typeId, int tickets) {
        if (!done) throw new IllegalStateException("Ticket type " + typeId + " has no " + tickets + " such tickets");
    }
}
