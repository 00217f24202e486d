package org.netevent.web.desk;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.netevent.desk.boundary.ParticipantFilter;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;

/** The filters of {@code GET /participants} (SPEC §4). */
public class ParticipantParams {
    private enum Presence {
        REGISTERED,
        CHECKED_IN
    }

    @QueryParam("event_id")
    @Parameter(description = "One event; without it all events of the caller's teams")
    String eventId;

    @QueryParam("status")
    @Parameter(description = "registered or checked_in")
    String status;

    @QueryParam("q")
    @Parameter(description = "Words of the name, address, organisation, team or serial; case and accents do not matter")
    String text;

    ParticipantFilter filter() {
        List<FieldError> errors = new ArrayList<>();
        Long event = QueryValues.id("event_id", eventId, errors);
        Presence presence = QueryValues.one("status", status, Presence.class, errors);
        if (!errors.isEmpty()) throw DomainException.invalid(errors);
        Boolean checkedIn = presence == null ? null : Boolean.valueOf(presence == Presence.CHECKED_IN);
        return new ParticipantFilter(event, checkedIn, QueryValues.text(text));
    }
}
