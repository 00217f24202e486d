package org.netevent.event.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.netevent.platform.error.DomainException;

/** An event and the steps of its life: draft, published, cancelled (SPEC §2). */
@Entity
@Table(name = "event")
public class Event {
    private static final String DRAFT = "draft";
    private static final String PUBLISHED = "published";
    private static final String CANCELLED = "cancelled";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private String code;

    private String name;
    private String description;

    @Column(name = "start_time")
    private Instant startTime;

    @Column(name = "end_time")
    private Instant endTime;

    @Column(name = "time_zone")
    private String timeZone;

    private String location;
    private String address;
    private BigDecimal latitude;
    private BigDecimal longitude;

    @Column(name = "geofence_radius")
    private Integer geofenceRadius;

    @Column(name = "max_attendees")
    private Integer maxAttendees;

    private String category;

    @ElementCollection
    @CollectionTable(name = "event_tag", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "tag")
    private Set<String> tags = new HashSet<>();

    private String visibility;
    private String approval;
    private String reentry;

    @Column(name = "asks_amount")
    private boolean asksAmount;

    @Column(name = "ticket_prefix")
    private String ticketPrefix;

    private String status = DRAFT;

    @Column(name = "cancel_reason")
    private String cancelReason;

    private boolean featured;

    @Column(name = "organizer_id", updatable = false)
    private long organizerId;

    /** Changed by conditional updates only, never through the entity. */
    @Column(name = "seats_taken", insertable = false, updatable = false)
    private int seatsTaken;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    protected Event() {}

    public Event(String code, long organizerId, EventDetails details, Instant now) {
        this.code = code;
        this.organizerId = organizerId;
        this.createdAt = now;
        take(details, now);
    }

    /** @throws DomainException EVENT_CANCELLED */
    public void edit(EventDetails details, Instant now) {
        if (isCancelled()) throw new DomainException(EventState.EVENT_CANCELLED);
        take(details, now);
    }

    /** @throws DomainException EVENT_NOT_DRAFT */
    public void publish(Instant now) {
        if (!isDraft()) throw new DomainException(EventState.EVENT_NOT_DRAFT);
        status = PUBLISHED;
        updatedAt = now;
    }

    /** @throws DomainException EVENT_NOT_PUBLISHED */
    public void withdraw(Instant now) {
        if (!isPublished()) throw new DomainException(EventState.EVENT_NOT_PUBLISHED);
        status = DRAFT;
        updatedAt = now;
    }

    /** @throws DomainException EVENT_CANCELLED when it already is */
    public void cancel(String reason, Instant now) {
        if (isCancelled()) throw new DomainException(EventState.EVENT_CANCELLED);
        status = CANCELLED;
        cancelReason = reason;
        updatedAt = now;
    }

    private void take(EventDetails details, Instant now) {
        name = details.name();
        description = details.description();
        startTime = details.startTime();
        endTime = details.endTime();
        timeZone = details.timeZone();
        location = details.location();
        address = details.address();
        latitude = details.latitude();
        longitude = details.longitude();
        geofenceRadius = details.geofenceRadius();
        maxAttendees = details.maxAttendees();
        category = details.category();
        tags.retainAll(details.tags());
        tags.addAll(details.tags());
        visibility = details.visibility();
        approval = details.approval();
        reentry = details.reentry();
        asksAmount = details.asksAmount();
        ticketPrefix = details.ticketPrefix();
        updatedAt = now;
    }

    /** What {@link #edit} would leave as it is. */
    public EventDetails details() {
        return details(tags.stream().sorted().toList());
    }

    /** The same with tags that were read for many events at once. */
    public EventDetails details(List<String> sortedTags) {
        return new EventDetails(
                name,
                description,
                startTime,
                endTime,
                timeZone,
                location,
                address,
                latitude,
                longitude,
                geofenceRadius,
                maxAttendees,
                category,
                sortedTags,
                visibility,
                approval,
                reentry,
                asksAmount,
                ticketPrefix);
    }

    public boolean isDraft() {
        return DRAFT.equals(status);
    }

    public boolean isPublished() {
        return PUBLISHED.equals(status);
    }

    public boolean isCancelled() {
        return CANCELLED.equals(status);
    }

    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public Instant getStartTime() {
        return startTime;
    }

    public Instant getEndTime() {
        return endTime;
    }

    public String getStatus() {
        return status;
    }

    public String getCancelReason() {
        return cancelReason;
    }

    public boolean isFeatured() {
        return featured;
    }

    public long getOrganizerId() {
        return organizerId;
    }

    public int getSeatsTaken() {
        return seatsTaken;
    }

    public Integer getMaxAttendees() {
        return maxAttendees;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    public int getVersion() {
        return version;
    }
}
