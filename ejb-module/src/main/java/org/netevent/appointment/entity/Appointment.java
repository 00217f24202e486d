package org.netevent.appointment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.netevent.appointment.boundary.AppointmentError;
import org.netevent.appointment.boundary.AppointmentStatus;
import org.netevent.appointment.boundary.Cause;
import org.netevent.platform.error.DomainException;

/**
 * Two people of one event who want to meet (SPEC §2). Knows which step follows which and whose turn it is; whether both
 * are free then is the services' matter. Every step counts the sequence of the calendar entry up.
 */
@Entity
@Table(name = "appointment")
public class Appointment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private String uid;

    @Column(name = "event_id", updatable = false)
    private long eventId;

    @Column(name = "proposer_id", updatable = false)
    private long proposerId;

    @Column(name = "invitee_id", updatable = false)
    private long inviteeId;

    @Column(name = "waiting_for")
    private Long waitingFor;

    @Column(name = "start_time")
    private Instant startTime;

    @Column(name = "end_time")
    private Instant endTime;

    private String location;
    private String notes;

    @Column(name = "table_id")
    private Long tableId;

    private AppointmentStatus status;
    private int sequence;
    private String reason;
    private Cause cause;

    @Column(name = "changed_by")
    private Long changedBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    protected Appointment() {}

    /** A proposal: the invitee has to answer. */
    public Appointment(String uid, long eventId, long proposerId, long inviteeId, Terms terms, Instant now) {
        if (proposerId == inviteeId) throw new IllegalArgumentException("Nobody meets themselves");
        this.uid = uid;
        this.eventId = eventId;
        this.proposerId = proposerId;
        this.inviteeId = inviteeId;
        status = AppointmentStatus.PENDING;
        waitingFor = inviteeId;
        agreeOn(terms);
        changedBy = proposerId;
        createdAt = now;
        updatedAt = now;
    }

    /**
     * The one whose answer is due accepts.
     *
     * @param table the meeting table that was found free, or null where there are none
     * @throws DomainException APPOINTMENT_NOT_YOUR_TURN, or a conflict that names the state
     */
    public void accept(long by, Long table, Instant now) {
        answer(by, AppointmentStatus.ACCEPTED, now);
        tableId = table;
    }

    /** An accepted one without a table gets one. */
    public void sitAt(long table, Instant now) {
        tableId = table;
        sequence++;
        updatedAt = now;
    }

    /** @throws DomainException as {@link #accept} */
    public void reject(long by, String why, Instant now) {
        answer(by, AppointmentStatus.REJECTED, now);
        reason = why;
    }

    /**
     * One of the two proposes something else, also when it was accepted: now the other one has to answer. A table that
     * was given is free again.
     *
     * @throws DomainException APPOINTMENT_OVER, or a conflict that names the state
     */
    public void move(long by, Terms terms, Instant now) {
        requireOpen(now);
        status = AppointmentStatus.PENDING;
        waitingFor = other(by);
        tableId = null;
        agreeOn(terms);
        changed(by, now);
    }

    /** @throws DomainException as {@link #move} */
    public void cancel(long by, String why, Instant now) {
        other(by);
        requireOpen(now);
        end(AppointmentStatus.CANCELLED);
        reason = why;
        changed(by, now);
    }

    /** Ends without anybody's doing. @throws DomainException a conflict that names the state */
    public void lapse(Cause why, Instant now) {
        requireLive();
        end(AppointmentStatus.CANCELLED);
        cause = why;
        changed(null, now);
    }

    /** Whether this account took the last step, to this state: a repeated click, which changes nothing. */
    public boolean done(long by, AppointmentStatus state) {
        return status == state && changedBy != null && changedBy == by;
    }

    /** Whether this account asks for just this already: a click too many. */
    public boolean asksFor(long by, Terms terms) {
        return done(by, AppointmentStatus.PENDING) && terms.equals(new Terms(startTime, endTime, location, notes));
    }

    /** The other one of the two. */
    public long other(long account) {
        if (!concerns(account)) throw new IllegalArgumentException("Account " + account + " has no part in it");
        return account == proposerId ? inviteeId : proposerId;
    }

    public boolean concerns(long account) {
        return account == proposerId || account == inviteeId;
    }

    /** @throws DomainException APPOINTMENT_NOT_YOUR_TURN, APPOINTMENT_OVER, or a conflict that names the state */
    public void requireAnswerOf(long account, Instant now) {
        requireLive();
        if (status == AppointmentStatus.ACCEPTED) throw new DomainException(AppointmentError.APPOINTMENT_IS_ACCEPTED);
        if (waitingFor != account) throw new DomainException(AppointmentError.APPOINTMENT_NOT_YOUR_TURN);
        requireOpen(now);
    }

    private void answer(long by, AppointmentStatus answer, Instant now) {
        requireAnswerOf(by, now);
        waitingFor = null;
        status = answer;
        changed(by, now);
    }

    private void requireOpen(Instant now) {
        requireLive();
        if (!now.isBefore(startTime)) throw new DomainException(AppointmentError.APPOINTMENT_OVER);
    }

    private void requireLive() {
        if (status == AppointmentStatus.REJECTED) throw new DomainException(AppointmentError.APPOINTMENT_IS_REJECTED);
        if (status == AppointmentStatus.CANCELLED) throw new DomainException(AppointmentError.APPOINTMENT_IS_CANCELLED);
    }

    private void end(AppointmentStatus last) {
        status = last;
        waitingFor = null;
        tableId = null;
    }

    private void agreeOn(Terms terms) {
        startTime = terms.start();
        endTime = terms.end();
        location = terms.location();
        notes = terms.notes();
    }

    private void changed(Long by, Instant now) {
        sequence++;
        changedBy = by;
        updatedAt = now;
    }

    public Long id() {
        return id;
    }

    public String uid() {
        return uid;
    }

    public long eventId() {
        return eventId;
    }

    public long proposerId() {
        return proposerId;
    }

    public long inviteeId() {
        return inviteeId;
    }

    public Long waitingFor() {
        return waitingFor;
    }

    public Instant startTime() {
        return startTime;
    }

    public Instant endTime() {
        return endTime;
    }

    public String location() {
        return location;
    }

    public String notes() {
        return notes;
    }

    public Long tableId() {
        return tableId;
    }

    public AppointmentStatus status() {
        return status;
    }

    public int sequence() {
        return sequence;
    }

    public String reason() {
        return reason;
    }

    public Cause cause() {
        return cause;
    }

    public Long changedBy() {
        return changedBy;
    }
}
