package org.netevent.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.desk.boundary.Attendee;
import org.netevent.desk.boundary.Directory;
import org.netevent.platform.paging.Page;
import org.netevent.web.platform.rest.PageParams;

/** {@code GET /events/{id}/attendees} (SPEC §4): the directory of one event. */
@Path("/events/{id}/attendees")
@Tag(name = "Participants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EventAttendeesResource {
    @Inject
    Directory directory;

    @GET
    @Operation(summary = "Who comes to an event, for its attendees and its team")
    @APIResponse(responseCode = "200", description = "One page, by name")
    @APIResponse(responseCode = "403", description = "The caller neither attends nor organizes it")
    @APIResponse(responseCode = "404", description = "No such event")
    public Page<Attendee> page(
            @PathParam("id") long eventId, @QueryParam("q") String text, @BeanParam PageParams paging) {
        return directory.attendees(eventId, QueryValues.text(text), paging.request(Directory.SORTABLE));
    }
}
