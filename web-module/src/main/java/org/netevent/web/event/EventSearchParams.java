package org.netevent.web.event;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.netevent.event.boundary.EventSearch;
import org.netevent.event.boundary.EventSearch.Near;
import org.netevent.platform.error.DomainException;
import org.netevent.web.platform.rest.PageParams;

/** The filters of GET /events, as {@code @BeanParam}. */
public class EventSearchParams {
    private static final double DEFAULT_RADIUS_KM = 50;
    private static final double MAX_RADIUS_KM = 20_100;

    private static final Set<String> SORTABLE = Set.of("start_time", "name", "created_at");
    private static final Set<String> SORTABLE_NEARBY = Set.of("start_time", "name", "created_at", "distance");

    @QueryParam("q")
    @Parameter(description = "Words or parts of words, in name, place, description or tags")
    String q;

    @QueryParam("category")
    String category;

    @QueryParam("tag")
    String tag;

    @QueryParam("from")
    @Parameter(description = "Events that end after this time or day; without it, those that are not over")
    String from;

    @QueryParam("to")
    @Parameter(description = "Events that start before this time, or on this day at the latest")
    String to;

    @QueryParam("near")
    @Parameter(description = "`latitude,longitude` in degrees", example = "52.52,13.405")
    String near;

    @QueryParam("radius_km")
    @Parameter(description = "Around `near`; 50 when absent")
    String radiusKm;

    @QueryParam("organizer")
    @Parameter(description = "An account's id")
    String organizer;

    @QueryParam("featured")
    String featured;

    @BeanParam
    PageParams page;

    EventSearch search() {
        return new EventSearch(
                text(q),
                text(category),
                text(tag),
                time("from", from, 0),
                time("to", to, 1),
                near(),
                organizer(),
                featured(),
                null,
                page.request(text(near) == null ? SORTABLE : SORTABLE_NEARBY));
    }

    private Long organizer() {
        if (text(organizer) == null) return null;
        if (!organizer.matches("[0-9]{1,18}")) throw DomainException.invalid("organizer", "number");
        return Long.valueOf(organizer);
    }

    private Boolean featured() {
        if (text(featured) == null) return null;
        if (!featured.matches("true|false")) throw DomainException.invalid("featured", "format");
        return Boolean.valueOf(featured);
    }

    private Near near() {
        if (text(near) == null) return null;
        String[] parts = near.split(",", -1);
        if (parts.length != 2) throw DomainException.invalid("near", "position");
        double latitude = number("near", parts[0], -90, 90);
        double longitude = number("near", parts[1], -180, 180);
        double radius =
                text(radiusKm) == null ? DEFAULT_RADIUS_KM : number("radius_km", radiusKm, 0.001, MAX_RADIUS_KM);
        return new Near(latitude, longitude, radius);
    }

    private static double number(String field, String text, double least, double most) {
        try {
            double value = Double.parseDouble(text.strip());
            if (value >= least && value <= most) return value;
        } catch (NumberFormatException e) {
            throw DomainException.invalid(field, field.equals("near") ? "position" : "radius");
        }
        throw DomainException.invalid(field, field.equals("near") ? "position" : "radius");
    }

    /** A time with an offset, or a day in UTC; {@code daysOn} makes the end of a day of its beginning. */
    private static Instant time(String field, String text, int daysOn) {
        if (text(text) == null) return null;
        try {
            // a plus in an address is a space
            return text.length() <= 10
                    ? LocalDate.parse(text)
                            .plusDays(daysOn)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                    : OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw DomainException.invalid(field, "format");
        }
    }

    private static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
