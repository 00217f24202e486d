package org.netevent.web.desk;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.netevent.desk.boundary.RegistrationFilter;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.netevent.registration.boundary.RegistrationStatus;

/** The filters of {@code GET /admin/registrations} (SPEC §4). */
public class RegistrationParams {
    @QueryParam("event_id")
    @Parameter(description = "One event; without it all events of the caller's teams")
    String eventId;

    @QueryParam("status")
    @Parameter(description = "pending, approved, declined, waitlisted or cancelled")
    String status;

    @QueryParam("q")
    @Parameter(description = "Words of the name, address, organisation, team or serial; case and accents do not matter")
    String text;

    @QueryParam("attachment")
    @Parameter(description = "true: only those with a file")
    String attachment;

    RegistrationFilter filter() {
        List<FieldError> errors = new ArrayList<>();
        Long event = QueryValues.id("event_id", eventId, errors);
        RegistrationStatus wanted = QueryValues.one("status", status, RegistrationStatus.class, errors);
        if (!errors.isEmpty()) throw DomainException.invalid(errors);
        return new RegistrationFilter(event, wanted, QueryValues.text(text), "true".equals(attachment));
    }
}
