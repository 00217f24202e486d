package org.netevent.registration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.persistence.Row;
import org.netevent.registration.boundary.RegistrationError;
import org.netevent.registration.entity.Registration;
import org.netevent.registration.entity.RegistrationState;

/** Loads and keeps registrations. */
@ApplicationScoped
public class RegistrationStore {
    private static final Set<RegistrationState> LIVE =
            EnumSet.of(RegistrationState.PENDING, RegistrationState.APPROVED, RegistrationState.WAITLISTED);

    @PersistenceContext
    EntityManager em;

    /** @throws DomainException ALREADY_REGISTERED by the unique key of event and live address */
    public Registration add(Registration registration) {
        try {
            em.persist(registration);
            em.flush();
            return registration;
        } catch (PersistenceException e) {
            if (causedByKey(e)) throw new DomainException(RegistrationError.ALREADY_REGISTERED);
            throw e;
        }
    }

    public Optional<Registration> find(long id) {
        return Optional.ofNullable(em.find(Registration.class, id));
    }

    /** @throws DomainException NOT_FOUND */
    public Registration get(long id) {
        return find(id).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    /**
     * The event of a registration, read without loading it: its row shall be read only once the event is locked.
     *
     * @throws DomainException NOT_FOUND
     */
    public long eventOf(long id) {
        return em.createQuery("select r.eventId from Registration r where r.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    /** The guests' with this address. */
    public List<Long> guestsOf(String email) {
        return em.createQuery(
                        "select r.id from Registration r where r.email = :email and r.accountId is null order by r.id",
                        Long.class)
                .setParameter("email", email)
                .getResultList();
    }

    /** The registration with its row locked, fresh from the database. Lock its event before. */
    public Registration locked(long id) {
        Registration found = em.find(Registration.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) throw new DomainException(PlatformError.NOT_FOUND);
        return found;
    }

    /**
     * What else than the seats decides how a newcomer begins.
     *
     * @param sells whether the event has ticket types
     * @param queue whether somebody waits
     */
    public record Door(boolean sells, boolean queue) {}

    /** One statement for both questions. */
    public Door door(long eventId) {
        Row row = new Row(em.createNativeQuery("select exists (select 1 from ticket_type where event_id = ?1),"
                        + " exists (select 1 from registration where event_id = ?1 and status = 'waitlisted')")
                .setParameter(1, eventId)
                .getSingleResult());
        return new Door(row.flag(), row.flag());
    }

    public boolean liveExists(long eventId, String email) {
        return !em.createNativeQuery("select id from registration where event_id = ?1 and live_email = ?2")
                .setParameter(1, eventId)
                .setParameter(2, email)
                .getResultList()
                .isEmpty();
    }

    /** Who waits longest, with the row locked. */
    public Optional<Registration> firstWaiting(long eventId) {
        List<Registration> first = em.createQuery(
                        "select r from Registration r where r.eventId = :event and r.status = :waiting"
                                + " order by r.createdAt, r.id",
                        Registration.class)
                .setParameter("event", eventId)
                .setParameter("waiting", RegistrationState.WAITLISTED)
                .setMaxResults(1)
                .getResultList();
        return first.stream().findFirst().map(found -> locked(found.id()));
    }

    public long count(long eventId, RegistrationState state) {
        return em.createQuery(
                        "select count(r) from Registration r where r.eventId = :event and r.status = :state",
                        Long.class)
                .setParameter("event", eventId)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** How many wait before this one; the order of {@link #firstWaiting}. */
    public long waitingBefore(Registration waiting) {
        return em.createQuery(
                        "select count(r) from Registration r where r.eventId = :event and r.status = :waiting and"
                                + " (r.createdAt < :since or r.createdAt = :since and r.id < :id)",
                        Long.class)
                .setParameter("event", waiting.eventId())
                .setParameter("waiting", RegistrationState.WAITLISTED)
                .setParameter("since", waiting.createdAt())
                .setParameter("id", waiting.id())
                .getSingleResult();
    }

    /** The live registrations of an account for an event; the one with the account's own address comes first. */
    public List<Long> liveOf(long eventId, long accountId, String ownEmail) {
        return em.createQuery(
                        "select r.id from Registration r where r.eventId = :event and r.accountId = :account and r.status in"
                                + " :live order by case when r.email = :own then 0 else 1 end, r.id desc",
                        Long.class)
                .setParameter("event", eventId)
                .setParameter("account", accountId)
                .setParameter("live", LIVE)
                .setParameter("own", ownEmail)
                .getResultList();
    }

    public List<Long> liveIds(long eventId) {
        return em.createQuery(
                        "select r.id from Registration r where r.eventId = :event and r.status in :live", Long.class)
                .setParameter("event", eventId)
                .setParameter("live", LIVE)
                .getResultList();
    }

    /** The live ones of whom there is an address. */
    public List<Long> reachableIds(long eventId) {
        return em.createQuery(
                        "select r.id from Registration r where r.eventId = :event and r.status in :live"
                                + " and r.email is not null",
                        Long.class)
                .setParameter("event", eventId)
                .setParameter("live", LIVE)
                .getResultList();
    }

    /** How many people the approved registrations without a ticket of a type bring. */
    public int untypedPlaces(long eventId) {
        return ((Number) em.createQuery("select coalesce(sum(r.places), 0) from Registration r where r.eventId = :event"
                                + " and r.status = :approved and r.ticketTypeId is null")
                        .setParameter("event", eventId)
                        .setParameter("approved", RegistrationState.APPROVED)
                        .getSingleResult())
                .intValue();
    }

    /** The approved registrations of each ticket type. */
    public Map<Long, Integer> approvedByType(long eventId) {
        Map<Long, Integer> counts = new TreeMap<>();
        em.createQuery(
                        "select r.ticketTypeId, count(r) from Registration r where r.eventId = :event"
                                + " and r.status = :approved and r.ticketTypeId is not null group by r.ticketTypeId",
                        Object[].class)
                .setParameter("event", eventId)
                .setParameter("approved", RegistrationState.APPROVED)
                .getResultList()
                .forEach(row -> counts.put((Long) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    /** Cancels every live registration of the event by one statement. */
    public void cancelAll(long eventId, Instant now) {
        em.createQuery("update Registration r set r.status = :cancelled, r.updatedAt = :now, r.version = r.version + 1"
                        + " where r.eventId = :event and r.status in :live")
                .setParameter("cancelled", RegistrationState.CANCELLED)
                .setParameter("now", now)
                .setParameter("event", eventId)
                .setParameter("live", LIVE)
                .executeUpdate();
    }

    /** Public events that still take registrations, by their exact name; two are enough to know that it is not clear. */
    public List<Long> openEventsNamed(String name, Instant now) {
        List<?> ids = em.createNativeQuery("select id from event where name = ?1 and status = 'published'"
                        + " and visibility = 'public' and end_time > ?2 limit 2")
                .setParameter(1, name)
                .setParameter(2, java.sql.Timestamp.from(now))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    public void flush() {
        em.flush();
    }

    private static boolean causedByKey(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause())
            if (cause instanceof SQLIntegrityConstraintViolationException
                    && cause.getMessage().contains("registration_live")) return true;
        return false;
    }
}
