package org.netevent.waitlist.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.netevent.platform.error.DomainException;
import org.netevent.waitlist.boundary.JoinWaitlist;
import org.netevent.waitlist.boundary.WaitlistEntryInfo;
import org.netevent.waitlist.boundary.WaitlistError;
import org.netevent.waitlist.boundary.WaitlistStatus;

/** Somebody waits for tickets of a type. Knows which step follows which; seats are the queue's matter. */
@Entity
@Table(name = "waitlist_entry")
public class WaitlistEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_id", updatable = false)
    private long eventId;

    @Column(name = "ticket_type_id", updatable = false)
    private long ticketTypeId;

    @Column(updatable = false)
    private int quantity;

    @Column(name = "account_id")
    private Long accountId;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String email;

    @Column(updatable = false)
    private String language;

    private WaitlistStatus status;
    private int priority;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "offer_ends")
    private Instant offerEnds;

    @Column(name = "order_id")
    private Long orderId;

    @Column(name = "link_version")
    private int linkVersion;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    protected WaitlistEntry() {}

    /**
     * @param accountId whose entry it is, or null for a guest's
     * @param priority the type's
     * @param queuedAt after everybody else's of the event
     */
    public WaitlistEntry(JoinWaitlist wish, Long accountId, int priority, Instant queuedAt, Instant now) {
        eventId = wish.eventId();
        ticketTypeId = wish.ticketTypeId();
        quantity = wish.quantity();
        this.accountId = accountId;
        name = wish.name();
        email = wish.email();
        language = wish.language();
        status = WaitlistStatus.WAITING;
        this.priority = priority;
        this.queuedAt = queuedAt;
        createdAt = now;
        updatedAt = now;
    }

    /** @throws DomainException a conflict that names the present state when the step does not follow it */
    private void become(WaitlistStatus next, Instant now) {
        if (!status.canBecome(next)) throw new DomainException(WaitlistError.wrongState(status));
        status = next;
        updatedAt = now;
    }

    /** A guest's entry joins an account. @throws DomainException WAITLIST_OWNED when it belongs to another one */
    public void joinAccount(long account, Instant now) {
        if (accountId != null && accountId != account) throw new DomainException(WaitlistError.WAITLIST_OWNED);
        accountId = account;
        updatedAt = now;
    }

    /** @param ends until when the tickets are kept */
    public void offer(Instant now, Instant ends) {
        become(WaitlistStatus.OFFERED, now);
        offeredAt = now;
        offerEnds = ends;
    }

    /** @throws DomainException OFFER_OVER */
    public void requireOffer(Instant now) {
        if (status == WaitlistStatus.EXPIRED) throw new DomainException(WaitlistError.OFFER_OVER);
        if (status != WaitlistStatus.OFFERED) throw new DomainException(WaitlistError.wrongState(status));
        if (!now.isBefore(offerEnds)) throw new DomainException(WaitlistError.OFFER_OVER);
    }

    public void take(long order, Instant now) {
        requireOffer(now);
        become(WaitlistStatus.TAKEN, now);
        orderId = order;
    }

    public void expire(Instant now) {
        become(WaitlistStatus.EXPIRED, now);
    }

    public void withdraw(Instant now) {
        become(WaitlistStatus.WITHDRAWN, now);
    }

    /** Changes places with another one who waits. */
    public void swap(WaitlistEntry other, Instant now) {
        requireWaiting();
        other.requireWaiting();
        int ownPriority = priority;
        Instant ownTurn = queuedAt;
        place(other.priority, other.queuedAt, now);
        other.place(ownPriority, ownTurn, now);
    }

    public void prioritise(int wanted, Instant now) {
        requireWaiting();
        place(wanted, queuedAt, now);
    }

    private void place(int wanted, Instant turn, Instant now) {
        priority = wanted;
        queuedAt = turn;
        updatedAt = now;
    }

    /** @throws DomainException a conflict that names the present state */
    public void requireWaiting() {
        if (status != WaitlistStatus.WAITING) throw new DomainException(WaitlistError.wrongState(status));
    }

    public WaitlistEntryInfo info() {
        return new WaitlistEntryInfo(
                id,
                eventId,
                ticketTypeId,
                quantity,
                accountId,
                name,
                email,
                language,
                status,
                priority,
                queuedAt,
                offeredAt,
                offerEnds,
                orderId,
                createdAt);
    }

    public Long id() {
        return id;
    }

    public long eventId() {
        return eventId;
    }

    public long ticketTypeId() {
        return ticketTypeId;
    }

    public int quantity() {
        return quantity;
    }

    public Long accountId() {
        return accountId;
    }

    public String name() {
        return name;
    }

    public WaitlistStatus status() {
        return status;
    }

    /** Its turn among those of one priority. */
    public Instant queuedAt() {
        return queuedAt;
    }

    public int priority() {
        return priority;
    }

    public int linkVersion() {
        return linkVersion;
    }
}
