package org.netevent.web.waitlist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.netevent.platform.paging.Page;
import org.netevent.waitlist.boundary.JoinWaitlist;
import org.netevent.waitlist.boundary.Waitlist;
import org.netevent.waitlist.boundary.WaitlistDesk;
import org.netevent.waitlist.boundary.WaitlistFilter;
import org.netevent.waitlist.boundary.WaitlistRow;
import org.netevent.waitlist.boundary.WaitlistStatus;
import org.netevent.waitlist.boundary.WaitlistView;
import org.netevent.web.desk.QueryValues;
import org.netevent.web.platform.rest.PageParams;
import org.netevent.web.platform.rest.ProblemTexts;

/** {@code /events/{id}/waitlist} (SPEC §4): people wait for tickets, and the team sees and changes the queue. */
@Path("/events")
@Tag(name = "Waitlist")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WaitlistResource {
    private static final String ENTRY = "/{id:[0-9]+}/waitlist/{entry:[0-9]+}";

    @Inject
    Waitlist waitlist;

    @Inject
    WaitlistDesk desk;

    @Inject
    ProblemTexts texts;

    @Context
    HttpHeaders headers;

    /** @param accessCode what opens a hidden type */
    @Schema(name = "JoinWaitlist")
    public record Join(
            @Schema(required = true, examples = "5") Long ticketTypeId,
            @Schema(defaultValue = "1", minimum = "1", maximum = "100") Integer quantity,
            @Schema(required = true, maxLength = 200, examples = "Zoë Müller") String name,
            @Schema(required = true, maxLength = 254, examples = "zoe@example.org") String email,
            @Schema(maxLength = 40) String accessCode) {}

    /**
     * @param position how many wait for this type until it is this one's turn, this one included; null once it is offered
     * @param manageUrl the secret link: shows how it stands, takes the offer, leaves the queue
     */
    @Schema(name = "WaitlistJoined")
    public record Joined(long id, String status, Integer position, String manageUrl) {
        static Joined of(WaitlistView view) {
            return new Joined(view.entry().id(), view.entry().status().wire(), view.position(), view.url());
        }
    }

    /**
     * @param priority 0 to 1000; who has a higher one comes first
     * @param move up or down: changes places with the one before or after
     */
    @Schema(name = "WaitlistChange")
    public record Change(
            @Schema(minimum = "0", maximum = "1000") Integer priority,
            @Schema(enumeration = {"up", "down"}) String move) {}

    @GET
    @Path("/{id:[0-9]+}/waitlist")
    @Operation(
            summary = "Who waits for an event",
            description = "Offers first, then the queue in its order: priority, then first come. Of an event that sells"
                    + " nothing, whose registration waits.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such event")
    @APIResponse(responseCode = "422", description = "A parameter cannot be read")
    public Page<WaitlistJson> list(
            @PathParam("id") long eventId,
            @QueryParam("status")
                    @Parameter(
                            description =
                                    "waiting, offered, taken, expired or withdrawn; without it all who wait or have"
                                            + " an offer")
                    String status,
            @QueryParam("ticket_type_id") @Parameter(description = "One type") String type,
            @BeanParam PageParams paging) {
        List<FieldError> errors = new ArrayList<>();
        WaitlistStatus wanted = QueryValues.one("status", status, WaitlistStatus.class, errors);
        Long typeId = QueryValues.id("ticket_type_id", type, errors);
        if (!errors.isEmpty()) throw DomainException.invalid(errors);
        return desk.list(eventId, new WaitlistFilter(wanted, typeId), paging.request())
                .map(WaitlistJson::of);
    }

    @POST
    @Path("/{id:[0-9]+}/waitlist")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Wait for tickets of a type that has none",
            description = "Open to all. Freed tickets are offered by mail for a day, by priority and then first come.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Join.class),
                            examples =
                                    @ExampleObject(
                                            name = "Two tickets",
                                            value = "{\"ticket_type_id\": 5, \"quantity\": 2, \"name\": \"Zoë Müller\","
                                                    + " \"email\": \"zoe@example.org\"}")))
    @APIResponse(
            responseCode = "201",
            description = "Joined",
            content = @Content(schema = @Schema(implementation = Joined.class)))
    @APIResponse(responseCode = "404", description = "No such event, or a hidden type without its access code")
    @APIResponse(responseCode = "409", description = "Waiting already, or there are tickets, or none are sold now")
    @APIResponse(responseCode = "422", description = "A field is refused, or more than there could ever be")
    @APIResponse(responseCode = "429", description = "Too many from this address")
    public Response join(@PathParam("id") long eventId, Join body) {
        if (body == null) throw DomainException.invalid("ticket_type_id", "required");
        WaitlistView joined = waitlist.join(new JoinWaitlist(
                eventId,
                body.ticketTypeId(),
                body.quantity() == null ? 1 : body.quantity(),
                body.name(),
                body.email(),
                body.accessCode(),
                texts.locale(headers).getLanguage()));
        return Response.created(URI.create(joined.url()))
                .entity(Joined.of(joined))
                .build();
    }

    @PUT
    @Path(ENTRY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change the place of one who waits",
            description = "Either the priority, or one place up or down.")
    @APIResponse(
            responseCode = "200",
            description = "As it stands now",
            content = @Content(schema = @Schema(implementation = WaitlistJson.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such event, or nobody such in its queue")
    @APIResponse(responseCode = "409", description = "Does not wait any more")
    @APIResponse(responseCode = "422", description = "A field is refused")
    public WaitlistJson change(@PathParam("id") long eventId, @PathParam("entry") long entryId, Change body) {
        if (body == null || body.move() == null)
            return WaitlistJson.of(desk.prioritise(eventId, entryId, body == null ? null : body.priority()));
        if (body.priority() != null) throw DomainException.invalid("move", "invalid");
        WaitlistRow moved =
                switch (body.move()) {
                    case "up" -> desk.move(eventId, entryId, true);
                    case "down" -> desk.move(eventId, entryId, false);
                    default -> throw DomainException.invalid("move", "choice");
                };
        return WaitlistJson.of(moved);
    }

    @POST
    @Path(ENTRY + "/offer")
    @Operation(summary = "Offer tickets to one who waits before it is their turn")
    @APIResponse(
            responseCode = "200",
            description = "Offered",
            content = @Content(schema = @Schema(implementation = WaitlistJson.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such event, or nobody such in its queue")
    @APIResponse(responseCode = "409", description = "Does not wait any more, or so many tickets are not free")
    public WaitlistJson offer(@PathParam("id") long eventId, @PathParam("entry") long entryId) {
        return WaitlistJson.of(desk.offer(eventId, entryId));
    }

    @DELETE
    @Path(ENTRY)
    @Operation(summary = "Take one out of the queue, or the offer back")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such event, or nobody such in its queue")
    @APIResponse(responseCode = "409", description = "The offer was taken, or is over")
    public void remove(@PathParam("id") long eventId, @PathParam("entry") long entryId) {
        desk.remove(eventId, entryId);
    }
}
