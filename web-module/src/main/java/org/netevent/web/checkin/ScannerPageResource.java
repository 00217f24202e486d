package org.netevent.web.checkin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.checkin.boundary.Gate;

/** The scanner page by its address of SPEC §4. */
@Path("/organizer/events/{id}/scan")
@Tag(name = "Gate")
@RequestScoped
public class ScannerPageResource {
    @Inject
    Gate gate;

    @Context
    ServletContext servlet;

    @GET
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    @Operation(
            summary = "The scanner page (HTML)",
            description = "Leads to the page, which needs the browser's session.")
    @APIResponse(responseCode = "303", description = "To the page")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such event")
    public Response page(@PathParam("id") long eventId) {
        gate.open(eventId);
        return Response.seeOther(URI.create(servlet.getContextPath() + "/gate/scan?id=" + eventId))
                .build();
    }
}
