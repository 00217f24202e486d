package org.netevent.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.netevent.platform.persistence.Row;
import org.netevent.ticket.entity.Serial;

/**
 * Counts serials by prefix. The prefix' row stays locked until the transaction ends: a number is neither given twice nor
 * lost by a rollback.
 */
@ApplicationScoped
public class SerialNumbers {
    @PersistenceContext
    EntityManager em;

    /** For a ticket of this event, whose row the caller has locked. */
    public String next(long eventId) {
        em.createNativeQuery("insert into ticket_number (prefix, last_number) select ticket_prefix, 1 from event"
                        + " where id = ?1 on duplicate key update last_number = last_number + 1")
                .setParameter(1, eventId)
                .executeUpdate();
        // a locking read sees the latest value, whatever the isolation
        Object row = em.createNativeQuery("select n.prefix, n.last_number from event e"
                        + " join ticket_number n on n.prefix = e.ticket_prefix where e.id = ?1 for update")
                .setParameter(1, eventId)
                .getSingleResult();
        Row columns = new Row(row);
        return Serial.of(columns.text(), columns.whole());
    }
}
