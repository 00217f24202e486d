package org.netevent.web.event;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.event.boundary.EventView;
import org.netevent.event.boundary.Events;

/** An event's cover for whoever knows only its code: the first of its pictures, else the generated one. */
@Path("/events")
@Tag(name = "Events")
public class EventCoverResource {
    private static final int MINUTE_SECONDS = 60;

    @Inject
    Events events;

    @GET
    @Path("/code/{code}/cover")
    @Operation(summary = "The cover of an event", description = "Its first picture, or one made from its code.")
    @APIResponse(responseCode = "303", description = "To the picture")
    @APIResponse(responseCode = "404", description = "None that the caller may know of")
    public Response cover(@PathParam("code") String code) {
        EventView event = events.byCode(code);
        CacheControl caching = new CacheControl();
        caching.setPrivate(true);
        caching.setMaxAge(MINUTE_SECONDS);
        return Response.seeOther(URI.create(
                        event.imageIds().isEmpty()
                                ? "../covers/" + event.code() + ".svg"
                                : "images/" + event.imageIds().get(0)))
                .cacheControl(caching)
                .build();
    }
}
