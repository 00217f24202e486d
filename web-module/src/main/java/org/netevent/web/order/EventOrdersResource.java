package org.netevent.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.order.boundary.OrderItem;
import org.netevent.order.boundary.Orders;
import org.netevent.order.boundary.PlaceOrder;
import org.netevent.order.boundary.Placed;
import org.netevent.platform.error.DomainException;
import org.netevent.web.platform.rest.ProblemTexts;

/** {@code /events/{id}/orders}: tickets of several types at once, for who is signed in and for guests. */
@Path("/events/{id}/orders")
@Tag(name = "Orders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EventOrdersResource {
    @Inject
    Orders orders;

    @Inject
    ProblemTexts texts;

    @Context
    HttpHeaders headers;

    /**
     * @param accessCode what opens hidden types
     */
    @Schema(name = "OrderRequest")
    public record Body(List<OrderItem> items, String accessCode, String discountCode) {}

    /**
     * @param token what a guest sends with every further request
     * @param url the order's page, as secret as the token
     */
    @Schema(name = "PlacedOrder")
    public record Answer(OrderJson order, String token, String url) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Order tickets of one or several types",
            description =
                    "Open to all. The seats are held until expires_at; then PUT /orders/{id} names buyer, attendees"
                            + " and payment method. POST /tickets/{type_id}/purchase does all at once for a single type.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Body.class),
                            examples =
                                    @ExampleObject(
                                            name = "Two types",
                                            value = "{\"items\": [{\"ticket_type_id\": 3, \"quantity\": 2},"
                                                    + " {\"ticket_type_id\": 4, \"quantity\": 1}],"
                                                    + " \"discount_code\": \"SPRING10\"}")))
    @APIResponse(
            responseCode = "201",
            description = "The seats are held",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    @APIResponse(responseCode = "404", description = "No such event or type, or a hidden one without its code")
    @APIResponse(responseCode = "409", description = "Sold out, or not on sale now")
    @APIResponse(responseCode = "422", description = "A field is refused, such as a discount code that is not valid")
    @APIResponse(responseCode = "429", description = "Too many from this address")
    public Response place(@PathParam("id") long eventId, Body body) {
        if (body == null) throw DomainException.invalid("items", "required");
        String language = texts.locale(headers).getLanguage();
        Placed placed =
                orders.place(new PlaceOrder(eventId, body.items(), body.accessCode(), body.discountCode(), language));
        return Response.created(URI.create("orders/" + placed.order().id()))
                .entity(new Answer(OrderJson.of(placed.order()), placed.token(), placed.url()))
                .build();
    }
}
