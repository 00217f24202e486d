package org.netevent.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.netevent.order.entity.Guest;
import org.netevent.order.entity.OrderAttendee;
import org.netevent.order.entity.OrderLine;
import org.netevent.order.entity.TicketOrder;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.persistence.Sql;

/** Loads and keeps orders with what is in them. */
@ApplicationScoped
public class OrderStore {
    /** How many orders lose their seats in one transaction, and how many people are kept by one statement. */
    private static final int BATCH = 100;

    @PersistenceContext
    EntityManager em;

    public <T> T add(T part) {
        em.persist(part);
        return part;
    }

    /** The people of a new order, all that it may have by few statements. @return them as they are kept */
    public List<OrderAttendee> addAll(List<OrderAttendee> people) {
        if (people.size() == 1) {
            add(people.get(0));
            em.flush();
            return people;
        }
        for (int from = 0; from < people.size(); from += BATCH)
            insert(people.subList(from, Math.min(people.size(), from + BATCH)));
        return attendees(people.get(0).orderId());
    }

    private void insert(List<OrderAttendee> people) {
        List<Object> values = new ArrayList<>();
        for (OrderAttendee one : people) {
            Guest guest = one.guest();
            values.addAll(Arrays.asList(
                    one.orderId(),
                    one.lineId(),
                    one.position(),
                    guest.name(),
                    guest.email(),
                    guest.phone(),
                    guest.organisation(),
                    guest.role(),
                    guest.teamName(),
                    guest.members(),
                    guest.amount(),
                    guest.visible()));
        }
        String row = "(" + Sql.plainMarks(values.size() / people.size()) + ")";
        Sql.query(
                        em,
                        "insert into order_attendee (order_id, line_id, position, name, email, phone, organisation, role,"
                                + " team_name, members, amount, visible)"
                                + " values " + String.join(", ", Collections.nCopies(people.size(), row)),
                        values)
                .executeUpdate();
    }

    public Optional<TicketOrder> find(long id) {
        return Optional.ofNullable(em.find(TicketOrder.class, id));
    }

    /** @throws DomainException NOT_FOUND */
    public TicketOrder get(long id) {
        return find(id).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    public Optional<TicketOrder> byCode(String code) {
        return em.createQuery("select o from TicketOrder o where o.code = :code", TicketOrder.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /**
     * The event of an order, read without loading it: its row shall be read only once the event is locked.
     *
     * @throws DomainException NOT_FOUND
     */
    public long eventOf(long id) {
        return em.createQuery("select o.eventId from TicketOrder o where o.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    /** The order with its row locked, fresh from the database. @throws DomainException NOT_FOUND */
    public TicketOrder locked(long id) {
        TicketOrder found = em.find(TicketOrder.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) throw new DomainException(PlatformError.NOT_FOUND);
        return found;
    }

    public List<OrderLine> lines(long orderId) {
        return em.createQuery("select l from OrderLine l where l.orderId = :order order by l.id", OrderLine.class)
                .setParameter("order", orderId)
                .getResultList();
    }

    public List<OrderAttendee> attendees(long orderId) {
        return em.createQuery(
                        "select a from OrderAttendee a where a.orderId = :order order by a.position",
                        OrderAttendee.class)
                .setParameter("order", orderId)
                .getResultList();
    }

    /** Those of an order that were read in this transaction, by their ids. */
    public List<OrderAttendee> attendees(Collection<Long> ids) {
        return ids.stream().map(id -> em.find(OrderAttendee.class, id)).toList();
    }

    public Optional<OrderAttendee> attendeeOf(long registrationId) {
        return em.createQuery(
                        "select a from OrderAttendee a where a.registrationId = :registration", OrderAttendee.class)
                .setParameter("registration", registrationId)
                .getResultStream()
                .findFirst();
    }

    /**
     * Orders of the event that hold seats beyond their time, locked; those that somebody else has in hand are left out. Lock
     * the event before.
     */
    public List<TicketOrder> overdue(long eventId, Instant now) {
        List<?> ids = em.createNativeQuery("select id from ticket_order where event_id = ?1 and status = 'pending'"
                        + " and expires_at <= ?2 order by expires_at, id limit " + BATCH + " for update skip locked")
                .setParameter(1, eventId)
                .setParameter(2, Timestamp.from(now))
                .getResultList();
        return ids.stream().map(id -> locked(((Number) id).longValue())).toList();
    }

    /** The events that have such orders. */
    public List<Long> eventsWithOverdue(Instant now) {
        List<?> ids = em.createNativeQuery("select distinct event_id from ticket_order where status = 'pending'"
                        + " and expires_at <= ?1 limit " + BATCH)
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** What guests bought with the address. */
    public List<Long> guestsOf(String email) {
        return em.createQuery(
                        "select o.id from TicketOrder o where o.email = :email and o.accountId is null order by o.id",
                        Long.class)
                .setParameter("email", email)
                .getResultList();
    }

    public Optional<Long> buyer(long id) {
        return em.createQuery(
                        "select o.accountId from TicketOrder o where o.id = :id and o.accountId is not null",
                        Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public Set<Long> buyers(Collection<Long> ids) {
        if (ids.isEmpty()) return Set.of();
        return Set.copyOf(em.createQuery(
                        "select distinct o.accountId from TicketOrder o where o.id in :ids"
                                + " and o.accountId is not null",
                        Long.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    /** Those of the addresses that have a live registration for the event. */
    public Set<String> registered(long eventId, Collection<String> emails) {
        if (emails.isEmpty()) return Set.of();
        List<Object> values = new ArrayList<>(List.of(eventId));
        values.addAll(emails);
        List<?> found = Sql.query(
                        em,
                        "select live_email from registration where event_id = ? and live_email in ("
                                + Sql.plainMarks(emails.size()) + ")",
                        values)
                .getResultList();
        return found.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    public void flush() {
        em.flush();
    }
}
