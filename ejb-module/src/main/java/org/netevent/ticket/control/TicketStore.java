package org.netevent.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.netevent.platform.persistence.Sql;
import org.netevent.ticket.boundary.TicketStatus;
import org.netevent.ticket.entity.Ticket;
import org.netevent.ticket.entity.TicketState;

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

    public List<Ticket> ofRegistrations(Collection<Long> registrationIds) {
        if (registrationIds.isEmpty()) return List.of();
        return em.createQuery("select t from Ticket t where t.registrationId in :registrations", Ticket.class)
                .setParameter("registrations", registrationIds)
                .getResultList();
    }

    public Optional<Ticket> ofSerial(String serial) {
        return em.createQuery("select t from Ticket t where t.serial = :serial", Ticket.class)
                .setParameter("serial", serial)
                .getResultStream()
                .findFirst();
    }

    /**
     * The ticket of a registration ends, if its state leads there.
     *
     * @param end CANCELLED or REFUNDED
     * @return whether it did
     */
    public boolean endOfRegistration(long registrationId, TicketState end) {
        return end("registration_id", registrationId, end, end.storedBefore()) > 0;
    }

    /** The same only while nobody was admitted by it: of this and a scan at the same time, one comes second. */
    public boolean endUnused(long registrationId, TicketState end) {
        List<String> unused = end.storedBefore().stream()
                .filter(stored -> !stored.equals(TicketStatus.USED.wire()))
                .toList();
        return end("registration_id", registrationId, end, unused) > 0;
    }

    /** Whether somebody was admitted with the ticket of a registration, by what the database says now. */
    public boolean used(long registrationId) {
        return !em.createNativeQuery("select 1 from ticket where registration_id = ?1 and status = 'used'")
                .setParameter(1, registrationId)
                .getResultList()
                .isEmpty();
    }

    /** All tickets of an event end. */
    public int endOfEvent(long eventId, TicketState end) {
        return end("event_id", eventId, end, end.storedBefore());
    }

    private int end(String column, long id, TicketState end, List<String> before) {
        List<Object> values = new ArrayList<>(List.of(end.stored().get(0), id));
        values.addAll(before);
        return Sql.query(
                        em,
                        "update ticket set status = ? where " + column + " = ? and status in ("
                                + Sql.plainMarks(before.size()) + ")",
                        values)
                .executeUpdate();
    }
}
