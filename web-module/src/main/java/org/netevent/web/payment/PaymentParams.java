package org.netevent.web.payment;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.netevent.payment.boundary.PaymentFilter;
import org.netevent.payment.boundary.PaymentProvider;
import org.netevent.payment.boundary.PaymentStatus;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.netevent.web.desk.QueryValues;

/** The filters of {@code GET /admin/payments}. */
public class PaymentParams {
    @QueryParam("status")
    @Parameter(description = "created, pending, paid, failed, cancelled or unknown")
    String status;

    @QueryParam("provider")
    @Parameter(description = "free, offline or stripe")
    String provider;

    @QueryParam("event_id")
    @Parameter(description = "Only this event", example = "17")
    String eventId;

    @QueryParam("q")
    @Parameter(description = "Words of the order's code, the buyer's name or address, or the event's name")
    String text;

    PaymentFilter filter() {
        List<FieldError> errors = new ArrayList<>();
        PaymentFilter filter = new PaymentFilter(
                QueryValues.one("status", status, PaymentStatus.class, errors),
                QueryValues.one("provider", provider, PaymentProvider.class, errors),
                QueryValues.id("event_id", eventId, errors),
                QueryValues.text(text));
        if (!errors.isEmpty()) throw DomainException.invalid(errors);
        return filter;
    }
}
