package org.netevent.appointment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** Where two people of an event may sit. */
@Entity
@jakarta.persistence.Table(name = "meeting_table")
public class MeetingTable {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_id", updatable = false)
    private long eventId;

    private String name;

    private int position;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected MeetingTable() {}

    /** @param position where it stands in the list; the first free one is given */
    public MeetingTable(long eventId, String name, int position, Instant now) {
        this.eventId = eventId;
        this.name = name;
        this.position = position;
        this.createdAt = now;
    }

    public void rename(String newName) {
        name = newName;
    }

    public void place(String newName, int newPosition) {
        name = newName;
        position = newPosition;
    }

    public Long id() {
        return id;
    }

    public long eventId() {
        return eventId;
    }

    public String name() {
        return name;
    }

    public int position() {
        return position;
    }
}
