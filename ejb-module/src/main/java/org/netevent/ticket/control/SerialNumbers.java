package org.netevent.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.netevent.ticket.entity.Serial;

/**
 * Counts serials by prefix. The prefix' row stays locked until the transaction ends: a number is neither given twice nor
 * lost by a rollback.
 */
@ApplicationScoped
public class SerialNumbers {
    @PersistenceContext
    EntityManager em;

    public String next(String prefix) {
        em.createNativeQuery("insert into ticket_number (prefix, last_number) values (?1, 1)"
                        + " on duplicate key update last_number = last_number + 1")
                .setParameter(1, prefix)
                .executeUpdate();
        // a locking read sees the latest value, whatever the isolation
        Number number =
                (Number) em.createNativeQuery("select last_number from ticket_number where prefix = ?1 for update")
                        .setParameter(1, prefix)
                        .getSingleResult();
        return Serial.of(prefix, number.longValue());
    }
}
