package org.netevent.event.entity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Everything about an event that its team edits; checked before it comes here. Enumerations in their wire form. */
public record EventDetails(
        String name,
        String description,
        Instant startTime,
        Instant endTime,
        String timeZone,
        String location,
        String address,
        BigDecimal latitude,
        BigDecimal longitude,
        Integer geofenceRadius,
        Integer maxAttendees,
        String category,
        List<String> tags,
        String visibility,
        String approval,
        String reentry,
        boolean asksAmount,
        String ticketPrefix) {

    public boolean sameTime(EventDetails other) {
        return startTime.equals(other.startTime) && endTime.equals(other.endTime) && timeZone.equals(other.timeZone);
    }

    public boolean samePlace(EventDetails other) {
        return Objects.equals(location, other.location) && Objects.equals(address, other.address);
    }

    /** For the audit log, by the fields' names in JSON and SQL. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", name);
        values.put("description", description);
        values.put("start_time", startTime.toString());
        values.put("end_time", endTime.toString());
        values.put("time_zone", timeZone);
        values.put("location", location);
        values.put("address", address);
        values.put("latitude", plain(latitude));
        values.put("longitude", plain(longitude));
        values.put("geofence_radius", geofenceRadius);
        values.put("max_attendees", maxAttendees);
        values.put("category", category);
        values.put("tags", tags.isEmpty() ? null : String.join(", ", tags));
        values.put("visibility", visibility);
        values.put("approval", approval);
        values.put("reentry", reentry);
        values.put("asks_amount", asksAmount);
        values.put("ticket_prefix", ticketPrefix);
        return values;
    }

    /** Without trailing zeros, so that 50.10 and 50.100000 are the same value. */
    private static String plain(BigDecimal degrees) {
        return degrees == null ? null : degrees.stripTrailingZeros().toPlainString();
    }
}
