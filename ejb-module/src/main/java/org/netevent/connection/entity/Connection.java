package org.netevent.connection.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.netevent.connection.boundary.ConnectionInfo;
import org.netevent.connection.boundary.ConnectionStatus;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;

/**
 * Two people, of whom one asked the other (SPEC §2). One row for each pair; when the one who rejected asks later, the row
 * turns round. Withdrawing and removing delete it.
 */
@Entity
@Table(name = "connection")
public class Connection {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long asker;
    private long asked;

    /** The two in the order of their ids, made by the database: the one key of the pair. */
    @Column(name = "account_low", insertable = false, updatable = false)
    private long low;

    @Column(name = "account_high", insertable = false, updatable = false)
    private long high;

    @Column(name = "event_id")
    private long eventId;

    private ConnectionStatus status;
    private String message;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Version
    private int version;

    protected Connection() {}

    /** @param message or null */
    public Connection(long asker, long asked, long eventId, String message, Instant now) {
        this.asker = asker;
        this.asked = asked;
        ask(eventId, message, now);
    }

    /**
     * One of the two asks the other once more: to ask who asked is to accept, to ask twice changes nothing, and who
     * rejected may change their mind.
     *
     * @return whether anything changed
     * @throws DomainException CONNECTION_REFUSED for the one who was rejected
     */
    public boolean askAgain(long by, long event, String words, Instant now) {
        requirePart(by);
        if (status == ConnectionStatus.ACCEPTED) return false;
        if (status == ConnectionStatus.PENDING) return by == asked && answer(by, ConnectionStatus.ACCEPTED, now);
        if (by == asker) throw new DomainException(WrongStep.CONNECTION_REFUSED);
        asked = asker;
        asker = by;
        ask(event, words, now);
        return true;
    }

    /**
     * The one asked accepts or rejects; the same answer twice changes nothing.
     *
     * @param next ACCEPTED or REJECTED
     * @return whether anything changed
     * @throws DomainException NOT_FOUND for a stranger, CONNECTION_NOT_ASKED for the asker, a conflict that names the
     *     state when it was answered otherwise
     */
    public boolean answer(long by, ConnectionStatus next, Instant now) {
        if (next == ConnectionStatus.PENDING) throw new IllegalArgumentException("Pending is no answer");
        requirePart(by);
        if (by != asked) throw new DomainException(WrongStep.CONNECTION_NOT_ASKED);
        if (status == next) return false;
        if (status != ConnectionStatus.PENDING) throw wrongState();
        status = next;
        answeredAt = now;
        return true;
    }

    /**
     * Whether this person may end it: the asker a request, either an accepted connection.
     *
     * @throws DomainException NOT_FOUND for a stranger; a conflict that names the state otherwise: a request is rejected
     *     by the one asked, and a rejection stays, or one could ask again
     */
    public void requireEndableBy(long account) {
        requirePart(account);
        if (status == ConnectionStatus.REJECTED || status == ConnectionStatus.PENDING && account != asker)
            throw wrongState();
    }

    /** @throws DomainException NOT_FOUND for a stranger */
    public void requirePart(long account) {
        if (account != asker && account != asked) throw new DomainException(PlatformError.NOT_FOUND);
    }

    public long id() {
        return id;
    }

    public ConnectionInfo info() {
        return new ConnectionInfo(id, eventId, asker, asked, status, message, askedAt, answeredAt);
    }

    private void ask(long event, String words, Instant now) {
        eventId = event;
        message = words;
        status = ConnectionStatus.PENDING;
        askedAt = now;
        answeredAt = null;
    }

    private DomainException wrongState() {
        return new DomainException(WrongStep.of(status));
    }
}
