package org.netevent.web.appointment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.appointment.boundary.CalendarFeed;

/** A person's calendar for calendar programs, which cannot sign in: open by its secret, until it is renewed or revoked. */
@Path("/calendar")
@Tag(name = "Appointments")
@RequestScoped
public class PersonalCalendarResource {
    @Inject
    CalendarFeed feed;

    @GET
    @Path("/{secret}.ics")
    @Produces(AppointmentsResource.CALENDAR)
    @Operation(summary = "Accepted appointments and attended events of the address's owner")
    @APIResponse(
            responseCode = "200",
            description = "RFC 5545, METHOD PUBLISH",
            content = @Content(mediaType = AppointmentsResource.CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "No such address, or not any more")
    public Response calendar(@PathParam("secret") String secret) {
        return Response.ok(feed.ics(secret))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
