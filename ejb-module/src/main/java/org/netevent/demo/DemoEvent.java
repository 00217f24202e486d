package org.netevent.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** One event of {@code demo/events.json}, its days counted from today. */
record DemoEvent(long id, JsonObject json, Instant start, Instant end) {

    static DemoEvent of(long id, JsonObject json, Instant now) {
        ZonedDateTime start = now.atZone(ZoneId.of(json.getString("zone")))
                .plusDays(json.getInt("day"))
                .with(LocalTime.of(json.getInt("hour"), 0));
        return new DemoEvent(
                id,
                json,
                start.toInstant(),
                start.plus(json.getInt("minutes"), ChronoUnit.MINUTES).toInstant());
    }

    String text(String name) {
        return json.getString(name, null);
    }

    String text(String name, String otherwise) {
        return json.getString(name, otherwise);
    }

    /** Null when it has none. */
    Integer capacity() {
        return json.get("capacity") == JsonValue.NULL ? null : json.getInt("capacity");
    }

    Object decimal(String name) {
        return json.get(name) == JsonValue.NULL
                ? null
                : json.getJsonNumber(name).bigDecimalValue();
    }

    List<String> tags() {
        return json.getJsonArray("tags").getValuesAs(JsonString::getString);
    }

    boolean is(String name) {
        return json.getBoolean(name, false);
    }

    boolean manual() {
        return "manual".equals(text("approval"));
    }

    boolean cancelled() {
        return "cancelled".equals(status());
    }

    String status() {
        return text("status", "published");
    }

    int organizer() {
        return json.getInt("organizer");
    }

    boolean over(Instant now) {
        return end.isBefore(now);
    }

    /** What its ticket serials begin with. */
    String prefix() {
        return "EVT" + start.atZone(ZoneId.of(text("zone"))).getYear();
    }
}
