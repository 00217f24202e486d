package org.netevent.waitlist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.persistence.InstantConverter;
import org.netevent.waitlist.boundary.WaitlistError;
import org.netevent.waitlist.boundary.WaitlistStatus;
import org.netevent.waitlist.entity.WaitlistEntry;

/** Loads and keeps who waits. */
@ApplicationScoped
public class EntryStore {
    /** The queue: priority, then first come. */
    private static final String IN_ORDER = " order by w.priority desc, w.queuedAt, w.id";

    private static final List<WaitlistStatus> LIVE = List.of(WaitlistStatus.WAITING, WaitlistStatus.OFFERED);

    private static final String WAITING =
            "select w from WaitlistEntry w where w.eventId = :event and w.status = :waiting";

    @PersistenceContext
    EntityManager em;

    /** @throws DomainException ALREADY_WAITING by the unique key of type and live address */
    public void add(WaitlistEntry entry) {
        try {
            em.persist(entry);
            em.flush();
        } catch (PersistenceException e) {
            if (causedByKey(e)) throw new DomainException(WaitlistError.ALREADY_WAITING);
            throw e;
        }
    }

    public Optional<WaitlistEntry> find(long id) {
        return Optional.ofNullable(em.find(WaitlistEntry.class, id));
    }

    /** @throws DomainException NOT_FOUND */
    public WaitlistEntry get(long id) {
        return find(id).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    /** @throws DomainException NOT_FOUND */
    public long eventOf(long id) {
        return em.createQuery("select w.eventId from WaitlistEntry w where w.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    /** With its row locked, fresh from the database. Lock its event before. @throws DomainException NOT_FOUND */
    public WaitlistEntry locked(long id) {
        WaitlistEntry found = em.find(WaitlistEntry.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) throw new DomainException(PlatformError.NOT_FOUND);
        em.refresh(found);
        return found;
    }

    /** Whether somebody waits, or a type is closed because somebody did. */
    public boolean queues(long eventId) {
        return !em.createNativeQuery(
                        "select id from waitlist_entry where event_id = ?1 and status = 'waiting' union all"
                                + " select id from ticket_type where event_id = ?1 and queued limit 1")
                .setParameter(1, eventId)
                .getResultList()
                .isEmpty();
    }

    /** Whose turn it is among those who wait for other types than these. */
    public Optional<WaitlistEntry> first(long eventId, Collection<Long> without) {
        TypedQuery<WaitlistEntry> query = em.createQuery(
                WAITING + (without.isEmpty() ? "" : " and w.ticketTypeId not in :without") + IN_ORDER,
                WaitlistEntry.class);
        query.setParameter("event", eventId).setParameter("waiting", WaitlistStatus.WAITING);
        if (!without.isEmpty()) query.setParameter("without", without);
        return query.setMaxResults(1).getResultStream().findFirst();
    }

    /** Who stands directly before, or after, one who waits. */
    public Optional<WaitlistEntry> neighbour(WaitlistEntry entry, boolean before) {
        String than = before ? "<" : ">";
        return em.createQuery(
                        WAITING + " and (w.priority " + (before ? ">" : "<")
                                + " :priority or w.priority = :priority and"
                                + " (w.queuedAt " + than + " :turn or w.queuedAt = :turn and w.id " + than + " :id))"
                                + (before ? " order by w.priority, w.queuedAt desc, w.id desc" : IN_ORDER),
                        WaitlistEntry.class)
                .setParameter("event", entry.eventId())
                .setParameter("waiting", WaitlistStatus.WAITING)
                .setParameter("priority", entry.priority())
                .setParameter("turn", entry.queuedAt())
                .setParameter("id", entry.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many wait for the same type before this one. */
    public long before(WaitlistEntry entry) {
        return em.createQuery(
                        "select count(w) from WaitlistEntry w where w.eventId = :event and w.status = :waiting"
                                + " and w.ticketTypeId = :type and (w.priority > :priority or w.priority = :priority and"
                                + " (w.queuedAt < :turn or w.queuedAt = :turn and w.id < :id))",
                        Long.class)
                .setParameter("event", entry.eventId())
                .setParameter("waiting", WaitlistStatus.WAITING)
                .setParameter("type", entry.ticketTypeId())
                .setParameter("priority", entry.priority())
                .setParameter("turn", entry.queuedAt())
                .setParameter("id", entry.id())
                .getSingleResult();
    }

    /** The latest turn of the event's queue, or null. */
    public Instant lastTurn(long eventId) {
        Object last = em.createNativeQuery(
                        "select max(queued_at) from waitlist_entry where event_id = ?1 and status = 'waiting'")
                .setParameter(1, eventId)
                .getSingleResult();
        return InstantConverter.read(last);
    }

    /** The events of which offers are overdue. */
    public List<Long> withOverdueOffers(Instant now) {
        List<?> ids = em.createNativeQuery("select distinct event_id from waitlist_entry where status = 'offered'"
                        + " and offer_ends <= ?1 limit 100")
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** The overdue offers of one event that nobody else works on, with their rows locked. */
    public List<Long> lockedOverdue(long eventId, Instant now) {
        List<?> ids = em.createNativeQuery("select id from waitlist_entry where event_id = ?1 and status = 'offered'"
                        + " and offer_ends <= ?2 order by offer_ends, id limit 100 for update skip locked")
                .setParameter(1, eventId)
                .setParameter(2, Timestamp.from(now))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** How many tickets of each type are on offer. */
    public Map<Long, Integer> offeredByType(long eventId) {
        Map<Long, Integer> counts = new TreeMap<>();
        em.createQuery(
                        "select w.ticketTypeId, sum(w.quantity) from WaitlistEntry w where w.eventId = :event"
                                + " and w.status = :offered group by w.ticketTypeId",
                        Object[].class)
                .setParameter("event", eventId)
                .setParameter("offered", WaitlistStatus.OFFERED)
                .getResultList()
                .forEach(row -> counts.put((Long) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    /** Of each address that waits or has an offer, the first entry. */
    public List<Long> oneOfEachPerson(long eventId) {
        return em.createQuery(
                        "select min(w.id) from WaitlistEntry w where w.eventId = :event and w.status in :live"
                                + " group by w.email",
                        Long.class)
                .setParameter("event", eventId)
                .setParameter("live", LIVE)
                .getResultList();
    }

    /** What guests wait for with the address. */
    public List<Long> guestsOf(String email) {
        return em.createQuery(
                        "select w.id from WaitlistEntry w where w.email = :email and w.accountId is null order by w.id",
                        Long.class)
                .setParameter("email", email)
                .getResultList();
    }

    /** Everybody of the event leaves, by one statement. @return how many */
    public int withdrawAll(long eventId, Instant now) {
        return em.createQuery("update WaitlistEntry w set w.status = :withdrawn, w.updatedAt = :now,"
                        + " w.version = w.version + 1 where w.eventId = :event and w.status in :live")
                .setParameter("withdrawn", WaitlistStatus.WITHDRAWN)
                .setParameter("now", now)
                .setParameter("event", eventId)
                .setParameter("live", LIVE)
                .executeUpdate();
    }

    public void flush() {
        em.flush();
    }

    private static boolean causedByKey(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause())
            if (cause instanceof SQLIntegrityConstraintViolationException
                    && cause.getMessage().contains("waitlist_entry_live")) return true;
        return false;
    }
}
