package org.netevent.event.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The only place that changes {@code event.seats_taken}. */
@ApplicationScoped
public class SeatCounter {
    @PersistenceContext
    EntityManager em;

    public boolean take(long eventId, int n) {
        return em.createNativeQuery(
                                "update event set seats_taken = seats_taken + ?2 where id = ?1 and status <> 'cancelled'"
                                        + " and (max_attendees is null or seats_taken + ?2 <= max_attendees)")
                        .setParameter(1, eventId)
                        .setParameter(2, n)
                        .executeUpdate()
                == 1;
    }

    public void release(long eventId, int n) {
        int changed = em.createNativeQuery(
                        "update event set seats_taken = seats_taken - ?2 where id = ?1 and seats_taken >= ?2")
                .setParameter(1, eventId)
                .setParameter(2, n)
                .executeUpdate();
        if (changed != 1) throw new IllegalStateException("Event " + eventId + " has no " + n + " seats to give back");
    }
}
