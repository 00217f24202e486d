package org.netevent.web.event;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.event.boundary.CancelCommand;
import org.netevent.event.boundary.EventLifecycle;
import org.netevent.event.boundary.EventView;
import org.netevent.web.platform.rest.Json;

/** The steps of an event's life over HTTP; each answers the event. */
@Path("/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class EventStepsResource {
    @Inject
    EventLifecycle lifecycle;

    @POST
    @Path("/{id:[0-9]+}/publish")
    @Operation(summary = "Publish a draft")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventView.class)))
    @APIResponse(responseCode = "409", description = "It is no draft")
    public EventView publish(@PathParam("id") long id) {
        return lifecycle.publish(id);
    }

    @POST
    @Path("/{id:[0-9]+}/unpublish")
    @Operation(summary = "Take an event back to draft", description = "Only while nobody is registered.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventView.class)))
    @APIResponse(responseCode = "409", description = "It is not published, or somebody is registered")
    public EventView unpublish(@PathParam("id") long id) {
        return lifecycle.unpublish(id);
    }

    @POST
    @Path("/{id:[0-9]+}/cancel")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Cancel an event", description = "Everybody who is registered is told, with the reason.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CancelCommand.class),
                            examples =
                                    @ExampleObject(name = "Reason", value = "{\"reason\": \"The hall is flooded\"}")))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventView.class)))
    @APIResponse(responseCode = "409", description = "It is a draft, or already cancelled")
    public EventView cancel(@PathParam("id") long id, byte[] body, @Context HttpHeaders headers) {
        CancelCommand command = Json.optional(body, headers.getMediaType(), CancelCommand.class);
        return lifecycle.cancel(id, command == null ? new CancelCommand(null) : command);
    }
}
