package org.netevent.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.desk.boundary.Attendee;
import org.netevent.desk.boundary.Directory;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.netevent.platform.paging.Page;
import org.netevent.web.platform.rest.PageParams;

/** {@code GET /attendees} (SPEC §4): who comes, over all events of the caller. */
@Path("/attendees")
@Tag(name = "Participants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AttendeesResource {
    @Inject
    Directory directory;

    @GET
    @Operation(summary = "The directory of the events that the caller attends or organizes")
    @APIResponse(responseCode = "200", description = "One page, by name")
    @APIResponse(responseCode = "403", description = "The caller neither attends nor organizes this event")
    @APIResponse(responseCode = "404", description = "No such event")
    @APIResponse(responseCode = "422", description = "event_id is no number")
    public Page<Attendee> page(
            @QueryParam("event_id") String eventId, @QueryParam("q") String text, @BeanParam PageParams paging) {
        List<FieldError> errors = new ArrayList<>();
        Long event = QueryValues.id("event_id", eventId, errors);
        if (!errors.isEmpty()) throw DomainException.invalid(errors);
        return directory.attendees(event, QueryValues.text(text), paging.request(Directory.SORTABLE));
    }
}
