package org.netevent.web.event;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.event.boundary.Events;

/** Public events as a calendar to subscribe to (RFC 5545). */
@Path("/events.ics")
@Tag(name = "Events")
public class CalendarFeedResource {
    @Inject
    Events events;

    @Inject
    EventCalendar calendar;

    @GET
    @Produces(CalendarResource.CALENDAR)
    @Operation(summary = "Public events for a calendar", description = "With the filters and pages of GET /events.")
    @APIResponse(
            responseCode = "200",
            description = "RFC 5545",
            content = @Content(mediaType = CalendarResource.CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public String all(@BeanParam EventSearchParams params) {
        return calendar.of(events.search(params.search()).items());
    }
}
