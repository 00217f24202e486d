package org.netevent.web.waitlist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.waitlist.boundary.Waitlist;
import org.netevent.waitlist.boundary.WaitlistView;

/** One who waits, by the token of the secret link: the last part of {@code manage_url}. Whoever has it may act. */
@Path("/waitlist/{token}")
@Tag(name = "Waitlist")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnEntryResource {
    @Inject
    Waitlist waitlist;

    @PathParam("token")
    String token;

    /**
     * @param status waiting, offered, taken, expired or withdrawn
     * @param position how many wait for this type until it is this one's turn, this one included; null unless waiting
     * @param offerEnds until when the offered tickets are kept
     * @param orderUrl the order that came of the offer
     */
    @Schema(name = "OwnWaitlistEntry")
    public record Entry(
            long id,
            long eventId,
            long ticketTypeId,
            String ticketType,
            int quantity,
            String name,
            String email,
            String status,
            Integer position,
            Instant offerEnds,
            String orderUrl) {
        static Entry of(WaitlistView view) {
            var entry = view.entry();
            return new Entry(
                    entry.id(),
                    entry.eventId(),
                    entry.ticketTypeId(),
                    view.type().name(),
                    entry.quantity(),
                    entry.name(),
                    entry.email(),
                    entry.status().wire(),
                    view.position(),
                    entry.offerEnds(),
                    view.orderUrl());
        }
    }

    /** @param orderUrl where the order is seen and paid */
    @Schema(name = "OfferTaken")
    public record Taken(String orderUrl) {}

    @GET
    @Operation(summary = "How it stands with one who waits")
    @APIResponse(
            responseCode = "200",
            description = "As it stands",
            content = @Content(schema = @Schema(implementation = Entry.class)))
    @APIResponse(responseCode = "404", description = "No such link")
    public Entry get() {
        return Entry.of(waitlist.byLink(token));
    }

    @POST
    @Path("/take")
    @Operation(summary = "Take the offer: the tickets are held by an order, which is to be paid")
    @APIResponse(
            responseCode = "200",
            description = "The order; taking twice answers the same",
            content = @Content(schema = @Schema(implementation = Taken.class)))
    @APIResponse(responseCode = "404", description = "No such link")
    @APIResponse(responseCode = "409", description = "There is no offer, or its time is over")
    public Taken take() {
        return new Taken(waitlist.take(token));
    }

    @DELETE
    @Operation(summary = "Leave the queue, or give the offer back")
    @APIResponse(responseCode = "204", description = "Left")
    @APIResponse(responseCode = "404", description = "No such link")
    @APIResponse(responseCode = "409", description = "The offer was taken, or is over")
    public void leave() {
        waitlist.leave(token);
    }
}
