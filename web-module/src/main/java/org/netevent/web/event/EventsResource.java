package org.netevent.web.event;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.event.boundary.EventEditing;
import org.netevent.event.boundary.EventLifecycle;
import org.netevent.event.boundary.EventSearch;
import org.netevent.event.boundary.EventView;
import org.netevent.event.boundary.Events;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.paging.Page;

/** Events over HTTP (SPEC §4). */
@Path("/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class EventsResource {
    private static final String EXAMPLE =
            """
            {"name": "Jakarta Night", "start_time": "2026-12-01T18:00:00Z", "end_time": "2026-12-01T21:00:00Z",
             "time_zone": "Europe/Berlin", "location": "Hall 4", "max_attendees": 50, "approval": "manual"}""";

    @Inject
    Events events;

    @Inject
    EventEditing editing;

    @Inject
    EventLifecycle lifecycle;

    @Inject
    PublicAnswers visitors;

    /** For the description: what a list answers. */
    @Schema(name = "EventList")
    public record EventList(List<EventView> items, int page, int size, long total) {}

    @GET
    @Operation(
            summary = "Find events",
            description =
                    "Public and published ones. With `near` each item has `distance_m` and the nearest come first."
                            + " `sort` is `start_time`, `name`, `created_at` or `distance`; a minus before it turns it round.")
    @APIResponse(
            responseCode = "200",
            description = "A page of events; for visitors with an ETag",
            content = @Content(schema = @Schema(implementation = EventList.class)))
    @APIResponse(responseCode = "304", description = "As the visitor has it already")
    @APIResponse(responseCode = "422", description = "A filter that cannot be read")
    public Response list(
            @BeanParam EventSearchParams params, @Context Request request, @Context SecurityContext caller) {
        EventSearch search = params.search();
        return answer(request, caller, search, () -> events.search(search), Page::items);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Create an event", description = "As a draft, owned by the caller, who is an organizer.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = EventBody.class),
                            examples = @ExampleObject(name = "An evening", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "The draft; `Location` is its address",
            content = @Content(schema = @Schema(implementation = EventView.class)))
    @APIResponse(responseCode = "422", description = "Fields that break a rule, each with its message")
    public Response create(JsonObject body) {
        EventView event = editing.create(EventBody.create(required(body)), false);
        return Response.created(URI.create("events/" + event.id()))
                .entity(event)
                .build();
    }

    @GET
    @Path("/{id:[0-9]+}")
    @Operation(summary = "Read an event", description = "A draft only by its team; an event by link by its code.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventView.class)))
    @APIResponse(responseCode = "304", description = "As the visitor has it already")
    @APIResponse(responseCode = "404", description = "None that the caller may know of")
    public Response get(@PathParam("id") long id, @Context Request request, @Context SecurityContext caller) {
        return answer(request, caller, id, () -> events.get(id), List::of);
    }

    @GET
    @Path("/code/{code}")
    @Operation(summary = "Read an event by its code")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventView.class)))
    @APIResponse(responseCode = "304", description = "As the visitor has it already")
    @APIResponse(responseCode = "404", description = "None that the caller may know of")
    public Response byCode(@PathParam("code") String code, @Context Request request, @Context SecurityContext caller) {
        return answer(request, caller, code, () -> events.byCode(code), List::of);
    }

    @PUT
    @Path("/{id:[0-9]+}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change an event", description = "A field that is absent stays as it is, null empties it.")
    @RequestBody(content = @Content(schema = @Schema(implementation = EventBody.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventView.class)))
    @APIResponse(responseCode = "409", description = "Cancelled, or changed since the given `version`")
    @APIResponse(responseCode = "422", description = "Fields that break a rule, each with its message")
    public EventView edit(@PathParam("id") long id, JsonObject body) {
        return editing.edit(id, EventBody.edit(required(body), events.toEdit(id)), false);
    }

    @DELETE
    @Path("/{id:[0-9]+}")
    @Operation(
            summary = "Delete an event",
            description = "One that anybody registered for is cancelled instead, and they are told.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(
            responseCode = "200",
            description = "The cancelled event",
            content = @Content(schema = @Schema(implementation = EventView.class)))
    public Response delete(@PathParam("id") long id) {
        return lifecycle.delete(id).map(event -> Response.ok(event).build()).orElseGet(() -> Response.noContent()
                .build());
    }

    private <T> Response answer(
            Request request,
            SecurityContext caller,
            Object key,
            Supplier<T> read,
            Function<T, Collection<EventView>> events) {
        if (caller.getUserPrincipal() == null) return visitors.answer(request, key, read, events);
        return Response.ok(read.get()).build();
    }

    private static JsonObject required(JsonObject body) {
        if (body == null) throw DomainException.invalid("name", "required");
        return body;
    }
}
