package org.netevent.tickettype.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.netevent.tickettype.entity.DiscountCode;

/** Keeps discount codes. Lock the event before. */
@ApplicationScoped
public class DiscountStore {
    @PersistenceContext
    EntityManager em;

    public Optional<DiscountCode> find(long id) {
        return Optional.ofNullable(em.find(DiscountCode.class, id));
    }

    /** The newest first. */
    public List<DiscountCode> of(long eventId) {
        return em.createQuery(
                        "select d from DiscountCode d where d.eventId = :event order by d.id desc", DiscountCode.class)
                .setParameter("event", eventId)
                .getResultList();
    }

    public boolean taken(long eventId, String code, Long except) {
        return !em.createNativeQuery("select 1 from discount_code where event_id = ?1 and code = ?2 and id <> ?3")
                .setParameter(1, eventId)
                .setParameter(2, code)
                .setParameter(3, except == null ? 0 : except)
                .getResultList()
                .isEmpty();
    }

    /** Whether an order names it: then it has to stay. */
    public boolean used(long id) {
        return !em.createNativeQuery("select 1 from ticket_order where discount_code_id = ?1 limit 1")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    public DiscountCode add(DiscountCode code) {
        em.persist(code);
        em.flush();
        // the uses, which the database counts from 0
        em.refresh(code);
        return code;
    }

    public void remove(DiscountCode code) {
        em.remove(code);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    /** Reads again what native updates have changed: the uses. */
    public void refresh(DiscountCode code) {
        em.refresh(code);
    }
}
