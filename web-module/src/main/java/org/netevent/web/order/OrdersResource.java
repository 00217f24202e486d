package org.netevent.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.order.boundary.AttendeeDetails;
import org.netevent.order.boundary.MyOrder;
import org.netevent.order.boundary.OrderAccess;
import org.netevent.order.boundary.OrderDetails;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.order.boundary.Orders;
import org.netevent.order.boundary.PaymentMethod;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.paging.Page;
import org.netevent.web.platform.rest.PageParams;

/**
 * {@code /orders}: what the buyer does with an order. The buyer is the signed-in account, or whoever sends the secret link's
 * token: {@code ?token=} or the header {@code X-Order-Token}.
 */
@Path("/orders")
@Tag(name = "Orders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrdersResource {
    @Inject
    Orders orders;

    @Inject
    OrderAccess access;

    @QueryParam("token")
    @Parameter(description = "From the answer to the order, where nobody is signed in")
    String tokenInAddress;

    @HeaderParam("X-Order-Token")
    @Parameter(description = "The same, kept out of the address")
    String tokenInHeader;

    /**
     * Who buys, for whom, and how it is paid.
     *
     * @param paymentMethod left out for an order that costs nothing
     * @param attendees one for each ticket; for a single ticket none means the buyer
     */
    @Schema(name = "OrderDetails")
    public record Details(
            @Schema(required = true) String name,
            @Schema(required = true) String email,
            String organisation,
            String address,
            String language,
            @Schema(enumeration = {"free", "offline", "stripe"}) PaymentMethod paymentMethod,
            List<Person> attendees) {
        OrderDetails command() {
            List<AttendeeDetails> people = attendees == null
                    ? List.of()
                    : attendees.stream()
                            .map(one -> one == null ? null : one.details())
                            .toList();
            return new OrderDetails(name, email, organisation, address, language, paymentMethod, people);
        }
    }

    /** @param members the others of a group ticket, now or later */
    @Schema(name = "AttendeeDetails")
    public record Person(
            Long ticketTypeId,
            @Schema(required = true, maxLength = 200) String name,
            @Schema(maxLength = 254) String email,
            @Schema(maxLength = 200) String organisation,
            @Schema(maxLength = 120) String role,
            @Schema(maxLength = 2000) String members) {
        AttendeeDetails details() {
            return new AttendeeDetails(ticketTypeId, name, email, organisation, role, members);
        }
    }

    @Schema(name = "OrderDiscount")
    public record Discount(@Schema(nullable = true) String discountCode) {}

    /** One line of the caller's list. */
    @Schema(name = "OwnOrder")
    public record Line(
            long id,
            String code,
            OrderStatus status,
            String currency,
            @Schema(example = "67.41") BigDecimal total,
            @Schema(example = "0.00") BigDecimal refunded,
            int tickets,
            Instant expiresAt,
            Instant createdAt,
            long eventId,
            String eventCode,
            String eventName,
            Instant startTime) {
        static Line of(MyOrder order) {
            return new Line(
                    order.id(),
                    order.code(),
                    order.status(),
                    order.total().currencyCode(),
                    order.total().amount(),
                    order.refunded().amount(),
                    order.tickets(),
                    order.expiresAt(),
                    order.createdAt(),
                    order.eventId(),
                    order.eventCode(),
                    order.eventName(),
                    order.startTime());
        }
    }

    @GET
    @Operation(summary = "The caller's orders, the last one first")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "422", description = "A parameter cannot be read")
    public Page<Line> list(@BeanParam PageParams params) {
        return orders.mine(params.request(Set.of())).map(Line::of);
    }

    @GET
    @Path("/{id:[0-9]+}")
    @Operation(summary = "One order, for its buyer and the event's team")
    @APIResponse(
            responseCode = "200",
            description = "The order",
            content = @Content(schema = @Schema(implementation = OrderJson.class)))
    @APIResponse(responseCode = "401", description = "Neither signed in nor the right token")
    @APIResponse(responseCode = "403", description = "Somebody else's")
    @APIResponse(responseCode = "404", description = "No such order")
    public OrderJson get(@PathParam("id") long id) {
        return OrderJson.of(access.requireReader(id, token()));
    }

    @PUT
    @Path("/{id:[0-9]+}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Name buyer, attendees and payment method of a pending order",
            description = "As often as needed while it is pending. Addresses of attendees are optional; each is in the"
                    + " order once and not registered for the event yet.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Details.class),
                            examples =
                                    @ExampleObject(
                                            name = "Two tickets, paid offline",
                                            value = "{\"name\": \"Zoë Müller\", \"email\": \"zoe@example.org\","
                                                    + " \"payment_method\": \"offline\", \"attendees\": [{\"name\":"
                                                    + " \"Zoë Müller\", \"email\": \"zoe@example.org\"},"
                                                    + " {\"ticket_type_id\": 4, \"name\": \"Bob\"}]}")))
    @APIResponse(
            responseCode = "200",
            description = "The order as it is now",
            content = @Content(schema = @Schema(implementation = OrderJson.class)))
    @APIResponse(responseCode = "401", description = "Neither signed in nor the right token")
    @APIResponse(responseCode = "403", description = "Somebody else's")
    @APIResponse(responseCode = "404", description = "No such order")
    @APIResponse(responseCode = "409", description = "It is not pending any more")
    @APIResponse(responseCode = "422", description = "A field is refused, such as attendees[1].email")
    public OrderJson describe(@PathParam("id") long id, Details details) {
        if (details == null) throw DomainException.invalid("name", "required");
        return OrderJson.of(orders.describe(id, token(), details.command()));
    }

    @PUT
    @Path("/{id:[0-9]+}/discount")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Use another discount code, or none",
            description = "Until the payment method is chosen. An empty code takes the discount away.")
    @APIResponse(
            responseCode = "200",
            description = "The order with its new total",
            content = @Content(schema = @Schema(implementation = OrderJson.class)))
    @APIResponse(responseCode = "401", description = "Neither signed in nor the right token")
    @APIResponse(responseCode = "403", description = "Somebody else's")
    @APIResponse(responseCode = "404", description = "No such order")
    @APIResponse(responseCode = "409", description = "It is not pending any more, or its payment method is chosen")
    @APIResponse(responseCode = "422", description = "The code is not valid")
    public OrderJson discount(@PathParam("id") long id, Discount discount) {
        return OrderJson.of(orders.discount(id, token(), discount == null ? null : discount.discountCode()));
    }

    @POST
    @Path("/{id:[0-9]+}/cancel")
    @Operation(
            summary = "Give the seats of a pending order back",
            description = "For its buyer and the event's team. Once more changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The cancelled order",
            content = @Content(schema = @Schema(implementation = OrderJson.class)))
    @APIResponse(responseCode = "401", description = "Neither signed in nor the right token")
    @APIResponse(responseCode = "403", description = "Somebody else's")
    @APIResponse(responseCode = "404", description = "No such order")
    @APIResponse(responseCode = "409", description = "It is paid or expired")
    public OrderJson cancel(@PathParam("id") long id) {
        return OrderJson.of(orders.cancel(id, token()));
    }

    private String token() {
        return tokenInHeader == null ? tokenInAddress : tokenInHeader;
    }
}
