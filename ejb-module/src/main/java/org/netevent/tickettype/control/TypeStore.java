package org.netevent.tickettype.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.netevent.tickettype.entity.TicketType;

/** Keeps ticket types. Lock the event before. */
@ApplicationScoped
public class TypeStore {
    @PersistenceContext
    EntityManager em;

    public Optional<TicketType> find(long id) {
        return Optional.ofNullable(em.find(TicketType.class, id));
    }

    /** All of an event, in the team's order. */
    public List<TicketType> of(long eventId) {
        return em.createQuery(
                        "select t from TicketType t where t.eventId = :event order by t.position, t.id",
                        TicketType.class)
                .setParameter("event", eventId)
                .getResultList();
    }

    public TicketType add(TicketType type) {
        em.persist(type);
        em.flush();
        return type;
    }

    public void remove(TicketType type) {
        em.remove(type);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    /** Whether anybody ever ordered it, was registered with it or waited for it: then it has to stay. */
    public boolean used(long id) {
        return !em.createNativeQuery("select 1 from order_line where ticket_type_id = ?1"
                        + " union select 1 from registration where ticket_type_id = ?1"
                        + " union select 1 from waitlist_entry where ticket_type_id = ?1 limit 1")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    /** Whether people wait for an approval or in the event's own waitlist. */
    public boolean peopleWait(long eventId) {
        return !em.createNativeQuery("select 1 from registration where event_id = ?1"
                        + " and status in ('pending', 'waitlisted') limit 1")
                .setParameter(1, eventId)
                .getResultList()
                .isEmpty();
    }
}
