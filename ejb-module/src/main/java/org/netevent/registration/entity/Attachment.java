package org.netevent.registration.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file that belongs to a registration, e.g. a payment slip. */
@Entity
@Table(name = "registration_attachment")
public class Attachment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "registration_id")
    private long registrationId;

    @Column(name = "file_id")
    private long fileId;

    @Column(name = "added_at")
    private Instant addedAt;

    protected Attachment() {}

    public Attachment(long registrationId, long fileId, Instant now) {
        this.registrationId = registrationId;
        this.fileId = fileId;
        addedAt = now;
    }

    public long registrationId() {
        return registrationId;
    }

    public long fileId() {
        return fileId;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public Long id() {
        return id;
    }
}
