package org.netevent.web.appointment;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.netevent.appointment.boundary.AppointmentFilter;
import org.netevent.appointment.boundary.AppointmentStatus;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.netevent.web.platform.rest.PageParams;

/** The filters of {@code GET /appointments}, as {@code @BeanParam}. */
public class AppointmentParams extends PageParams {
    private static final Set<String> SORTABLE = Set.of("appointment_time");

    @Parameter(description = "Of this event", schema = @Schema(type = SchemaType.INTEGER))
    @QueryParam("event_id")
    String eventId;

    @Parameter(
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"pending", "accepted", "rejected", "cancelled"}))
    @QueryParam("status")
    String status;

    @Parameter(description = "Those that end after it", example = "2026-12-01T00:00:00Z")
    @QueryParam("from")
    String from;

    @Parameter(description = "Those that start before it", example = "2026-12-02T00:00:00Z")
    @QueryParam("to")
    String to;

    /** @throws DomainException INVALID_INPUT naming every parameter that cannot be read */
    AppointmentFilter filter() {
        List<FieldError> errors = new ArrayList<>();
        AppointmentFilter filter = new AppointmentFilter(
                read("event_id", eventId, "number", Long::valueOf, errors),
                read("status", status, "choice", AppointmentStatus::of, errors),
                null,
                read("from", from, "format", AppointmentParams::instant, errors),
                read("to", to, "format", AppointmentParams::instant, errors));
        if (!errors.isEmpty()) throw DomainException.invalid(errors);
        return filter;
    }

    @Override
    public org.netevent.platform.paging.PageRequest request() {
        return request(SORTABLE);
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static <T> T read(
            String field, String value, String code, Function<String, T> reader, List<FieldError> errors) {
        if (value == null || value.isBlank()) return null;
        try {
            return reader.apply(value.strip());
        } catch (IllegalArgumentException | DateTimeException e) {
            errors.add(new FieldError(field, code));
            return null;
        }
    }
}
