package org.netevent.ticket.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A ticket, issued once for a registration. Its later states (used, valid again, cancelled) are set by conditional
 * updates, because two gates may act at once: this class only issues and reads.
 */
@Entity
@Table(name = "ticket")
public class Ticket {
    private static final String VALID = "valid";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "registration_id", updatable = false)
    private long registrationId;

    @Column(name = "event_id", updatable = false)
    private long eventId;

    @Column(updatable = false)
    private String serial;

    @Column(updatable = false)
    private String status;

    @Column(name = "issued_at", updatable = false)
    private Instant issuedAt;

    @Column(name = "used_at", updatable = false)
    private Instant usedAt;

    @Column(name = "used_gate", updatable = false)
    private String usedGate;

    protected Ticket() {}

    public static Ticket issue(long registrationId, long eventId, String serial, Instant now) {
        Ticket ticket = new Ticket();
        ticket.registrationId = registrationId;
        ticket.eventId = eventId;
        ticket.serial = serial;
        ticket.status = VALID;
        ticket.issuedAt = now;
        return ticket;
    }

    public Long id() {
        return id;
    }

    public long registrationId() {
        return registrationId;
    }

    public long eventId() {
        return eventId;
    }

    public String serial() {
        return serial;
    }

    public String status() {
        return status;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant usedAt() {
        return usedAt;
    }

    public String usedGate() {
        return usedGate;
    }
}
