package org.netevent.web.desk;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.netevent.desk.boundary.OrderFilter;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.order.boundary.PaymentMethod;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;

/** The filters of {@code GET /events/{id}/orders}, and of its page. */
public class OrderParams {
    @QueryParam("status")
    @Parameter(description = "pending, paid, partially_refunded, refunded, expired or cancelled")
    String status;

    @QueryParam("method")
    @Parameter(description = "free, offline or stripe")
    String method;

    @QueryParam("ticket_type_id")
    @Parameter(description = "Orders with at least one ticket of this type")
    String ticketTypeId;

    @QueryParam("from")
    @Parameter(
            description = "The first day on which they were placed, in the event's time zone",
            example = "2026-11-21")
    String from;

    @QueryParam("to")
    @Parameter(description = "The last such day", example = "2026-11-30")
    String to;

    @QueryParam("q")
    @Parameter(description = "Words of the code, or the buyer's name, address or organisation")
    String text;

    OrderFilter filter(long eventId) {
        List<FieldError> errors = new ArrayList<>();
        OrderFilter filter = filter(eventId, errors);
        if (!errors.isEmpty()) throw DomainException.invalid(errors);
        return filter;
    }

    /** What cannot be read is no condition, and told of. */
    OrderFilter filter(long eventId, List<FieldError> errors) {
        return new OrderFilter(
                eventId,
                QueryValues.one("status", status, OrderStatus.class, errors),
                QueryValues.one("method", method, PaymentMethod.class, errors),
                QueryValues.id("ticket_type_id", ticketTypeId, errors),
                day("from", from, errors),
                day("to", to, errors),
                QueryValues.text(text));
    }

    private static LocalDate day(String name, String value, List<FieldError> errors) {
        if (value == null || value.isBlank()) return null;
        try {
            if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            // told of below
        }
        errors.add(new FieldError(name, "format"));
        return null;
    }
}
