package org.netevent.web.event;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.event.boundary.EventView;
import org.netevent.event.boundary.Events;

/** Events for calendars (RFC 5545). */
@Path("/events")
@Produces(CalendarResource.CALENDAR)
@Tag(name = "Events")
public class CalendarResource {
    static final String CALENDAR = "text/calendar;charset=UTF-8";

    @Inject
    Events events;

    @Inject
    EventCalendar calendar;

    @GET
    @Path("/{id:[0-9]+}/calendar.ics")
    @Operation(summary = "One event for a calendar")
    @APIResponse(
            responseCode = "200",
            description = "RFC 5545",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public Response one(@PathParam("id") long id) {
        return file(events.get(id));
    }

    @GET
    @Path("/code/{code}/calendar.ics")
    @Operation(summary = "One event for a calendar, by its code")
    @APIResponse(
            responseCode = "200",
            description = "RFC 5545",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public Response byCode(@PathParam("code") String code) {
        return file(events.byCode(code));
    }

    private Response file(EventView event) {
        return Response.ok(calendar.of(List.of(event)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + event.code() + ".ics\"")
                .build();
    }
}
