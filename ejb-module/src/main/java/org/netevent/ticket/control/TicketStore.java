package org.netevent.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.netevent.ticket.entity.Ticket;

/** The tickets in the database. */
@ApplicationScoped
public class TicketStore {
    @PersistenceContext
    EntityManager em;

    public void add(Ticket ticket) {
        em.persist(ticket);
        em.flush();
    }

    public Optional<Ticket> ofRegistration(long registrationId) {
        return em.createQuery("select t from Ticket t where t.registrationId = :registration", Ticket.class)
                .setParameter("registration", registrationId)
                .getResultStream()
                .findFirst();
    }

    public Optional<Ticket> ofSerial(String serial) {
        return em.createQuery("select t from Ticket t where t.serial = :serial", Ticket.class)
                .setParameter("serial", serial)
                .getResultStream()
                .findFirst();
    }

    /** Takes the ticket of a registration out of use, cancelled or refunded. @return whether there was one in use */
    public boolean endOfRegistration(long registrationId, boolean refunded) {
        return end(refunded ? "refunded" : "cancelled", "registration_id", registrationId) > 0;
    }

    /** Takes all tickets of an event out of use. */
    public int cancelOfEvent(long eventId) {
        return end("cancelled", "event_id", eventId);
    }

    private int end(String status, String column, long id) {
        return em.createNativeQuery(
                        "update ticket set status = ?2 where " + column + " = ?1 and status in ('valid', 'used')")
                .setParameter(1, id)
                .setParameter(2, status)
                .executeUpdate();
    }
}
