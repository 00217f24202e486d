package org.netevent.event.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A picture of an event; the one with the lowest position is its cover. */
@Entity
@Table(name = "event_image")
public class EventImage {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_id", updatable = false)
    private long eventId;

    @Column(name = "file_id", updatable = false)
    private long fileId;

    private int position;

    protected EventImage() {}

    public EventImage(long eventId, long fileId, int position) {
        this.eventId = eventId;
        this.fileId = fileId;
        this.position = position;
    }

    public long getEventId() {
        return eventId;
    }

    public long getFileId() {
        return fileId;
    }

    public int getPosition() {
        return position;
    }
}
