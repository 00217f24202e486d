package org.netevent.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.netevent.notification.boundary.NotificationKind;

/** What one account is told, by ids alone. */
@Entity
@Table(name = "notification")
public class Notification {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id", updatable = false)
    private long accountId;

    @Column(updatable = false)
    private String kind;

    @Column(name = "event_id", updatable = false)
    private Long eventId;

    @Column(name = "target_id", updatable = false)
    private long targetId;

    @Column(name = "actor_id", updatable = false)
    private Long actorId;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected Notification() {}

    /**
     * @param eventId null when it has to do with no event
     * @param targetId what the kind is about
     * @param actorId the account that did it, or null
     */
    public Notification(
            long accountId, NotificationKind kind, Long eventId, long targetId, Long actorId, Instant createdAt) {
        this.accountId = accountId;
        this.kind = kind.wire();
        this.eventId = eventId;
        this.targetId = targetId;
        this.actorId = actorId;
        this.createdAt = createdAt;
    }

    /** @return whether it was unread; the first time stays */
    public boolean read(Instant now) {
        if (readAt != null) return false;
        readAt = now;
        return true;
    }

    public Long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public Instant readAt() {
        return readAt;
    }
}
