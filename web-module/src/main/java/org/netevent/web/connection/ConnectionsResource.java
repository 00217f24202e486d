package org.netevent.web.connection;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.connection.boundary.Ask;
import org.netevent.connection.boundary.Asked;
import org.netevent.connection.boundary.Connections;
import org.netevent.connection.boundary.ContactCard;
import org.netevent.connection.boundary.ContactCards;
import org.netevent.connection.boundary.Contacts;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.paging.Page;
import org.netevent.web.platform.rest.PageParams;

/** {@code /connections} (SPEC §4): whom the caller knows, asks, and is asked by. */
@Path("/connections")
@Tag(name = "Connections")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ConnectionsResource {
    private static final String VCARD = "text/vcard;charset=UTF-8";

    @Inject
    Connections connections;

    @Inject
    Contacts contacts;

    @Inject
    ContactCards cards;

    @Context
    UriInfo uri;

    /** Whom to ask. */
    @Schema(name = "ConnectionRequest")
    public record Asking(
            @Schema(required = true, description = "The other's registration", examples = "40")
                    Long connectedAttendeeId,
            @Schema(maxLength = Ask.MAX_MESSAGE, examples = "Your talk on storage was what I looked for.")
                    String message) {}

    /** The answer of the one who was asked. */
    @Schema(name = "ConnectionAnswer")
    public record Answering(
            @Schema(
                            required = true,
                            enumeration = {"accepted", "rejected"})
                    String status) {}

    @GET
    @Operation(
            summary = "The caller's connections",
            description =
                    "Sort by name, created_at or answered_at; without a sort the latest asked come first. E-mail address"
                            + " and phone are shown once it is accepted.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "422", description = "A filter is refused")
    public Page<ConnectionJson> page(@BeanParam ConnectionParams filters, @BeanParam PageParams paging) {
        return contacts.page(filters.filter(), paging.request(Contacts.SORTABLE))
                .map(ConnectionJson::of);
    }

    @POST
    @Operation(
            summary = "Ask another attendee to connect",
            description = "To ask who has asked the caller is to accept; to ask twice answers the same connection.")
    @APIResponse(
            responseCode = "201",
            description = "Asked",
            content = @Content(schema = @Schema(implementation = ConnectionJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "There was a connection already: it is accepted by this, or as it was",
            content = @Content(schema = @Schema(implementation = ConnectionJson.class)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "The caller attends only with somebody else's registration")
    @APIResponse(
            responseCode = "404",
            description = "No such attendee: unknown, hidden, a guest or of an event that the caller does not attend")
    @APIResponse(responseCode = "409", description = "Oneself, hidden oneself, or rejected before")
    @APIResponse(responseCode = "422", description = "A field is refused")
    @APIResponse(responseCode = "429", description = "Too many people asked in an hour")
    public Response ask(Asking body) {
        if (body == null) throw DomainException.invalid("connected_attendee_id", "required");
        Asked asked = connections.ask(new Ask(body.connectedAttendeeId(), body.message()));
        return Response.status(asked.created() ? Response.Status.CREATED : Response.Status.OK)
                .location(uri.getBaseUriBuilder()
                        .path("connections/" + asked.connection().id())
                        .build())
                .entity(ConnectionJson.of(asked.connection()))
                .build();
    }

    @GET
    @Path("/{id:[0-9]+}")
    @Operation(summary = "One connection of the caller")
    @APIResponse(responseCode = "200", description = "The connection")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "No such connection, or one of others")
    public ConnectionJson get(@PathParam("id") long id) {
        return ConnectionJson.of(contacts.get(id));
    }

    @PUT
    @Path("/{id:[0-9]+}")
    @Operation(summary = "Accept or reject, by the one asked; the same answer twice changes nothing")
    @APIResponse(responseCode = "200", description = "The connection")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "The caller is the one who asked")
    @APIResponse(responseCode = "404", description = "No such connection, or one of others")
    @APIResponse(responseCode = "409", description = "Answered otherwise before")
    @APIResponse(responseCode = "422", description = "The status is neither accepted nor rejected")
    public ConnectionJson answer(@PathParam("id") long id, Answering body) {
        if (body == null || body.status() == null) throw DomainException.invalid("status", "required");
        return ConnectionJson.of(
                switch (body.status()) {
                    case "accepted" -> connections.accept(id);
                    case "rejected" -> connections.reject(id);
                    default -> throw DomainException.invalid("status", "choice");
                });
    }

    @DELETE
    @Path("/{id:[0-9]+}")
    @Operation(summary = "Withdraw the own request, or remove the contact")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "No such connection, or one of others")
    @APIResponse(responseCode = "409", description = "It waits for the caller's answer, or was rejected")
    public void end(@PathParam("id") long id) {
        connections.end(id);
    }

    @GET
    @Path("/{id:[0-9]+}/contact.vcf")
    @Produces(VCARD)
    @Operation(summary = "An accepted connection for an address book", description = "vCard 3.0, UTF-8")
    @APIResponse(
            responseCode = "200",
            description = "The card",
            content = @Content(mediaType = VCARD, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "404", description = "No such connection, or one of others")
    @APIResponse(responseCode = "409", description = "It is not accepted")
    public Response card(@PathParam("id") long id) {
        ContactCard card = cards.card(id);
        String name = URLEncoder.encode(card.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(card.vcard(), VCARD)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"contact.vcf\"; filename*=UTF-8''" + name + ".vcf")
                .build();
    }

    @GET
    @Path("/contacts.vcf")
    @Produces(VCARD)
    @Operation(summary = "All contacts in one file", description = "vCard 3.0, UTF-8, one card after another")
    @APIResponse(
            responseCode = "200",
            description = "The cards",
            content = @Content(mediaType = VCARD, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "401", description = "Not signed in")
    public Response cards() {
        StreamingOutput all = out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            try {
                cards.each(card -> write(writer, card));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            writer.flush();
        };
        return Response.ok(all, VCARD)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"contacts.vcf\"")
                .build();
    }

    private static void write(Writer writer, ContactCard card) {
        try {
            writer.write(card.vcard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
