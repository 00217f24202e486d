package org.netevent.web.event;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.netevent.event.boundary.Approval;
import org.netevent.event.boundary.EventCommand;
import org.netevent.event.boundary.EventView;
import org.netevent.event.boundary.Reentry;
import org.netevent.event.boundary.Visibility;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.time.LocalTimes;

/** What is typed into the editor: times are local to the event's zone, tags are one text with commas. */
public class EventForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String description;
    private LocalDateTime startTime;
    private LocalDateTime endTime;
    private String timeZone = "Europe/Berlin";
    private String location;
    private String address;
    private BigDecimal latitude;
    private BigDecimal longitude;
    private Integer geofenceRadius;
    private Integer maxAttendees;
    private String category;
    private String tags;
    private Visibility visibility = Visibility.PUBLIC;
    private Approval approval = Approval.AUTOMATIC;
    private Reentry reentry = Reentry.SINGLE;
    private boolean asksAmount;
    private String ticketPrefix;
    private Integer version;

    static EventForm of(EventView event) {
        EventForm form = new EventForm();
        ZoneId zone = ZoneId.of(event.timeZone());
        form.name = event.name();
        form.description = event.description();
        form.startTime = LocalDateTime.ofInstant(event.startTime(), zone);
        form.endTime = LocalDateTime.ofInstant(event.endTime(), zone);
        form.timeZone = event.timeZone();
        form.location = event.location();
        form.address = event.address();
        form.latitude = event.latitude() == null ? null : BigDecimal.valueOf(event.latitude());
        form.longitude = event.longitude() == null ? null : BigDecimal.valueOf(event.longitude());
        form.geofenceRadius = event.geofenceRadius();
        form.maxAttendees = event.maxAttendees();
        form.category = event.category();
        form.tags = String.join(", ", event.tags());
        form.visibility = event.visibility();
        form.approval = event.approval();
        form.reentry = event.reentry();
        form.asksAmount = event.asksAmount();
        form.ticketPrefix = event.ticketPrefix();
        form.version = event.version();
        return form;
    }

    /** @throws DomainException INVALID_INPUT for a time that the clocks leave out in this zone */
    EventCommand command() {
        ZoneId zone = LocalTimes.zone(timeZone).orElse(ZoneOffset.UTC);
        List<String> single = tags == null ? List.of() : Arrays.asList(tags.split("[,;\\n]"));
        return new EventCommand(
                name,
                description,
                instant("start_time", startTime, zone),
                instant("end_time", endTime, zone),
                timeZone,
                location,
                address,
                latitude,
                longitude,
                geofenceRadius,
                maxAttendees,
                category,
                single,
                visibility,
                approval,
                reentry,
                asksAmount,
                ticketPrefix,
                version);
    }

    private static Instant instant(String field, LocalDateTime local, ZoneId zone) {
        if (local == null) return null;
        return LocalTimes.instant(local, zone).orElseThrow(() -> DomainException.invalid(field, "time_gap"));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public LocalDateTime getStartTime() {
        return startTime;
    }

    public void setStartTime(LocalDateTime startTime) {
        this.startTime = startTime;
    }

    public LocalDateTime getEndTime() {
        return endTime;
    }

    public void setEndTime(LocalDateTime endTime) {
        this.endTime = endTime;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public BigDecimal getLatitude() {
        return latitude;
    }

    public void setLatitude(BigDecimal latitude) {
        this.latitude = latitude;
    }

    public BigDecimal getLongitude() {
        return longitude;
    }

    public void setLongitude(BigDecimal longitude) {
        this.longitude = longitude;
    }

    public Integer getGeofenceRadius() {
        return geofenceRadius;
    }

    public void setGeofenceRadius(Integer geofenceRadius) {
        this.geofenceRadius = geofenceRadius;
    }

    public Integer getMaxAttendees() {
        return maxAttendees;
    }

    public void setMaxAttendees(Integer maxAttendees) {
        this.maxAttendees = maxAttendees;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility visibility) {
        this.visibility = visibility;
    }

    public Approval getApproval() {
        return approval;
    }

    public void setApproval(Approval approval) {
        this.approval = approval;
    }

    public Reentry getReentry() {
        return reentry;
    }

    public void setReentry(Reentry reentry) {
        this.reentry = reentry;
    }

    public boolean isAsksAmount() {
        return asksAmount;
    }

    public void setAsksAmount(boolean asksAmount) {
        this.asksAmount = asksAmount;
    }

    public String getTicketPrefix() {
        return ticketPrefix;
    }

    public void setTicketPrefix(String ticketPrefix) {
        this.ticketPrefix = ticketPrefix;
    }
}
