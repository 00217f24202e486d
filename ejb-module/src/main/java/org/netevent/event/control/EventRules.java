package org.netevent.event.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.netevent.event.boundary.Approval;
import org.netevent.event.boundary.EventCommand;
import org.netevent.event.boundary.Reentry;
import org.netevent.event.boundary.Visibility;
import org.netevent.event.entity.EventDetails;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.netevent.platform.time.LocalTimes;

/** The rules of an event that concern more than one field. Every broken one is named, by its field. */
public final class EventRules {
    private static final Instant FURTHEST = Instant.parse("2100-01-01T00:00:00Z");
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int POSITION_DECIMALS = 6;

    private final EventCommand command;
    private final List<FieldError> errors;

    private EventRules(EventCommand command, List<FieldError> found) {
        this.command = command;
        this.errors = new ArrayList<>(found);
    }

    /**
     * @param found what single fields break already: all of it is told at once
     * @param before the start as it is kept, which may lie in the past by now; null for a new event
     * @param seatsTaken below which the capacity cannot go
     * @param categories the codes that exist
     * @throws DomainException INVALID_INPUT
     */
    public static EventDetails check(
            EventCommand command,
            List<FieldError> found,
            Instant before,
            int seatsTaken,
            Set<String> categories,
            Instant now) {
        EventRules rules = new EventRules(command, found);
        if (command.startTime() != null && command.endTime() != null) rules.times(before, now);
        Optional<ZoneId> zone = LocalTimes.zone(command.timeZone());
        if (zone.isEmpty() && rules.fine("time_zone")) rules.refuse("time_zone", "time_zone");
        rules.position();
        rules.seats(seatsTaken);
        if (text(command.category()) != null && !categories.contains(command.category()))
            rules.refuse("category", "choice");
        List<String> tags = rules.tags();
        if (!rules.errors.isEmpty()) throw DomainException.invalid(rules.errors);
        return rules.details(zone.orElseThrow(), tags);
    }

    /** A draft that nobody can attend any more is not published. */
    public static void checkPublishable(Instant start, Instant now) {
        if (!start.isAfter(now)) throw DomainException.invalid("start_time", "past_start");
    }

    private void times(Instant before, Instant now) {
        Instant start = seconds(command.startTime());
        Instant end = seconds(command.endTime());
        if (!start.equals(before) && !start.isAfter(now)) refuse("start_time", "past_start");
        if (start.isAfter(FURTHEST)) refuse("start_time", "too_far");
        if (!end.isAfter(start)) refuse("end_time", "end_before_start");
        else if (Duration.between(start, end).compareTo(LONGEST) > 0) refuse("end_time", "too_long");
    }

    private void position() {
        boolean latitude = command.latitude() != null;
        boolean longitude = command.longitude() != null;
        if (latitude && !longitude) refuse("longitude", "required");
        if (longitude && !latitude) refuse("latitude", "required");
        if (command.geofenceRadius() != null && !latitude && !longitude) refuse("geofence_radius", "needs_position");
    }

    private void seats(int taken) {
        Integer capacity = command.maxAttendees();
        if (capacity != null && capacity < taken)
            errors.add(new FieldError("max_attendees", "below_taken", Map.of("taken", taken)));
    }

    private List<String> tags() {
        if (command.tags() == null) return List.of();
        List<String> tags = command.tags().stream()
                .map(EventRules::text)
                .filter(Objects::nonNull)
                .map(tag -> tag.startsWith("#") ? tag.substring(1) : tag)
                .distinct()
                .toList();
        // two that differ in case or accents are one in the database
        long different = tags.stream().map(EventRules::folded).distinct().count();
        if (tags.size() > EventCommand.MAX_TAGS) refuse("tags", "too_many_tags");
        else if (tags.stream().anyMatch(tag -> tag.length() > EventCommand.MAX_TAG_LENGTH)) refuse("tags", "long_tag");
        else if (different < tags.size()) refuse("tags", "same_tag");
        return tags;
    }

    private EventDetails details(ZoneId zone, List<String> tags) {
        String prefix = text(command.ticketPrefix());
        return new EventDetails(
                command.name().strip(),
                text(command.description()),
                seconds(command.startTime()),
                seconds(command.endTime()),
                zone.getId(),
                text(command.location()),
                text(command.address()),
                rounded(command.latitude()),
                rounded(command.longitude()),
                command.geofenceRadius(),
                command.maxAttendees(),
                text(command.category()),
                tags,
                Objects.requireNonNullElse(command.visibility(), Visibility.PUBLIC)
                        .wire(),
                Objects.requireNonNullElse(command.approval(), Approval.AUTOMATIC)
                        .wire(),
                Objects.requireNonNullElse(command.reentry(), Reentry.SINGLE).wire(),
                Boolean.TRUE.equals(command.asksAmount()),
                prefix != null
                        ? prefix
                        : "EVT" + command.startTime().atZone(zone).getYear());
    }

    private boolean fine(String field) {
        return errors.stream().noneMatch(error -> error.field().equals(field));
    }

    private void refuse(String field, String code) {
        errors.add(new FieldError(field, code));
    }

    /** What the API answers, so that a client that sends it back changes nothing. */
    private static Instant seconds(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }

    private static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String folded(String tag) {
        return java.text.Normalizer.normalize(tag, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(java.util.Locale.ROOT);
    }

    private static BigDecimal rounded(BigDecimal degrees) {
        return degrees == null ? null : degrees.setScale(POSITION_DECIMALS, RoundingMode.HALF_UP);
    }
}
