package org.netevent.web.event;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.netevent.event.boundary.Approval;
import org.netevent.event.boundary.EventCommand;
import org.netevent.event.boundary.EventView;
import org.netevent.event.boundary.Reentry;
import org.netevent.event.boundary.Visibility;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.time.LocalTimes;

/** An event as sent to the API (SPEC §4). */
@Schema(name = "EventBody", description = "What a client sends to create or change an event.")
public record EventBody(
        @Schema(example = "Jakarta Night", maxLength = 200) String name,
        @Schema(description = "Another name for `name`.") String title,
        @Schema(maxLength = 10000) String description,
        @Schema(
                        example = "2026-12-01T18:00:00Z",
                        description = "ISO 8601; without an offset it is local time in `time_zone`.")
                String startTime,
        @Schema(example = "2026-12-01T21:00:00Z") String endTime,
        @Schema(description = "Another name for `start_time`, together with `duration`.") String dateTime,
        @Schema(description = "Minutes from start to end, instead of `end_time`.", example = "180") Integer duration,
        @Schema(example = "Europe/Berlin", description = "IANA name; UTC when absent.") String timeZone,
        @Schema(example = "Hall 4", maxLength = 200) String location,
        @Schema(maxLength = 300) String address,
        @Schema(minimum = "-90", maximum = "90") BigDecimal latitude,
        @Schema(minimum = "-180", maximum = "180") BigDecimal longitude,
        @Schema(description = "Metres around the position.") Integer geofenceRadius,
        @Schema(description = "Capacity; null is unlimited.", example = "50") Integer maxAttendees,
        @Schema(example = "conference") String category,
        @Schema(description = "At most ten.") List<String> tags,
        @Schema(enumeration = {"public", "link"}) Visibility visibility,
        @Schema(enumeration = {"automatic", "manual"}) Approval approval,
        @Schema(enumeration = {"single", "after_checkout"}) Reentry reentry,
        @Schema(description = "Whether registrants state an amount that they paid.") Boolean asksAmount,
        @Schema(example = "EVT2026", pattern = "[A-Z0-9]{2,12}") String ticketPrefix,
        @Schema(description = "The version that was read: when the event was changed since, the answer is 409.")
                Integer version) {

    /** Of a new event. @throws DomainException INVALID_INPUT */
    static EventCommand create(JsonObject sent) {
        return read(sent).command();
    }

    /** Of an event that is changed: what is absent stays, null empties. @throws DomainException INVALID_INPUT */
    static EventCommand edit(JsonObject sent, EventView current) {
        JsonObjectBuilder merged = Json.createObjectBuilder(EventJson.of(current));
        sent.forEach(merged::add);
        // the one merged with: what somebody else changes meanwhile is not overwritten with what was read here
        if (sent.getOrDefault("version", JsonValue.NULL) == JsonValue.NULL) merged.add("version", current.version());
        if (sent.containsKey("title") && !sent.containsKey("name")) merged.add("name", sent.get("title"));
        if (sent.containsKey("date_time") && !sent.containsKey("start_time"))
            merged.add("start_time", sent.get("date_time"));
        if (sent.containsKey("duration") && !sent.containsKey("end_time")) merged.remove("end_time");
        return read(merged.build()).command();
    }

    private static EventBody read(JsonObject json) {
        return org.netevent.web.platform.rest.Json.shared().fromJson(json.toString(), EventBody.class);
    }

    private EventCommand command() {
        String zoneName = timeZone == null ? "UTC" : timeZone;
        ZoneId zone = LocalTimes.zone(zoneName).orElse(ZoneOffset.UTC);
        Instant start = instant("start_time", startTime != null ? startTime : dateTime, zone);
        Instant end = instant("end_time", endTime, zone);
        if (end == null && start != null && duration != null) end = start.plus(minutes(), ChronoUnit.MINUTES);
        return new EventCommand(
                name != null ? name : title,
                description,
                start,
                end,
                zoneName,
                location,
                address,
                latitude,
                longitude,
                geofenceRadius,
                maxAttendees,
                category,
                tags,
                visibility,
                approval,
                reentry,
                asksAmount,
                ticketPrefix,
                version);
    }

    private int minutes() {
        if (duration < 1) throw DomainException.invalid("duration", "duration");
        return duration;
    }

    private static Instant instant(String field, String text, ZoneId zone) {
        if (text == null || text.isBlank()) return null;
        try {
            return OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeException noOffset) {
            return local(field, text.strip(), zone);
        }
    }

    private static Instant local(String field, String text, ZoneId zone) {
        try {
            return LocalTimes.instant(LocalDateTime.parse(text), zone)
                    .orElseThrow(() -> DomainException.invalid(field, "time_gap"));
        } catch (DateTimeException e) {
            throw DomainException.invalid(field, "format");
        }
    }
}
