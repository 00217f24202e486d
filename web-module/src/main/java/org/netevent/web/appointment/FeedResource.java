package org.netevent.web.appointment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.appointment.boundary.CalendarFeed;
import org.netevent.web.platform.rest.NotRepeatable;

/** The secret address of the caller's own calendar. */
@Path("/appointments/feed")
@Tag(name = "Appointments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FeedResource {
    @Inject
    CalendarFeed feed;

    /** @param url for a calendar program to subscribe to; null while there is none */
    @Schema(name = "CalendarFeed")
    public record Address(String url) {}

    @GET
    @Operation(summary = "The address of the caller's calendar feed")
    @APIResponse(
            responseCode = "200",
            description = "The address, null while there is none",
            content = @Content(schema = @Schema(implementation = Address.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    public Address address() {
        return new Address(feed.address().orElse(null));
    }

    @POST
    @NotRepeatable
    @Operation(summary = "A new address; the one before is worthless from now on")
    @APIResponse(
            responseCode = "201",
            description = "The new address",
            content = @Content(schema = @Schema(implementation = Address.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    public Response renew() {
        String url = feed.renew();
        return Response.created(URI.create(url)).entity(new Address(url)).build();
    }

    @DELETE
    @Operation(summary = "No address is worth anything from now on")
    @APIResponse(responseCode = "204", description = "Revoked")
    @APIResponse(responseCode = "401", description = "Not signed in")
    public void revoke() {
        feed.revoke();
    }
}
