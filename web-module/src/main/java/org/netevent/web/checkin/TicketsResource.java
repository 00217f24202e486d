package org.netevent.web.checkin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.checkin.boundary.Direction;
import org.netevent.ticket.boundary.PaperSize;
import org.netevent.ticket.boundary.TicketPapers;
import org.netevent.ticket.boundary.Tickets;
import org.netevent.web.ticket.PaperAnswer;

/** A ticket by its serial: its QR code for whose it is, its check-in for the team (SPEC §4). */
@Path("/tickets")
@Tag(name = "Check-in")
@RequestScoped
public class TicketsResource {
    private static final int PIXELS = 480;
    private static final String PDF = PaperAnswer.PDF;

    @Inject
    Tickets tickets;

    @Inject
    TicketPapers papers;

    @Inject
    ScanAnswers answers;

    @Context
    HttpHeaders headers;

    @GET
    @Path("/{serial}/qr.png")
    @Produces("image/png")
    @Operation(summary = "The QR code as PNG", description = "For the ticket's owner, the team, or by the secret link.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "403", description = "Somebody else's ticket")
    @APIResponse(responseCode = "404", description = "No such ticket")
    public Response qr(
            @PathParam("serial") String serial,
            @QueryParam("size")
                    @Parameter(description = "Width in pixels, 64 to 2000", schema = @Schema(defaultValue = "480"))
                    Integer size,
            @QueryParam("link") @Parameter(description = "The token of the registration's secret link") String link,
            @QueryParam("download") @Parameter(description = "True offers it as a file") boolean download) {
        int pixels = size == null ? PIXELS : size;
        byte[] png =
                link == null || link.isBlank() ? tickets.qrPng(serial, pixels) : tickets.qrPng(serial, pixels, link);
        Response.ResponseBuilder answer = Response.ok(png, "image/png")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff");
        // the serial is one of ours by now: letters, digits and a hyphen
        if (download) answer.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + serial + ".png\"");
        return answer.build();
    }

    @GET
    @Path("/{serial}/ticket.pdf")
    @Produces(PDF)
    @Operation(
            summary = "The ticket as PDF",
            description = "For the ticket's owner, the team, or by the secret link; in the language of its person.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "403", description = "Somebody else's ticket")
    @APIResponse(responseCode = "404", description = "No such ticket")
    @APIResponse(responseCode = "409", description = "The ticket was cancelled or refunded")
    @APIResponse(responseCode = "422", description = "No such size")
    public Response pdf(
            @PathParam("serial") String serial,
            @QueryParam("size")
                    @Parameter(
                            description = "A page of paper, or one the size of a phone",
                            schema =
                                    @Schema(
                                            enumeration = {"a4", "phone"},
                                            defaultValue = "a4"))
                    String size,
            @QueryParam("link") @Parameter(description = "The token of the registration's secret link") String link) {
        PaperSize paper = PaperAnswer.size(size);
        papers.require(serial, link);
        return PaperAnswer.of(serial, out -> papers.write(serial, link, paper, out));
    }

    @POST
    @Path("/{code}/checkin")
    @Consumes(MediaType.WILDCARD)
    @RequestBody(
            description = "Optional",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScanRequest.class)))
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Use a ticket", description = "The same as /mark-used/{code}.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ScanAnswers.Admitted.class)))
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No ticket has this code")
    @APIResponse(responseCode = "409", description = "Already used, cancelled, refunded or of another event")
    @APIResponse(responseCode = "422", description = "The signature is forged, or a field is wrong")
    public Response checkIn(@PathParam("code") String code, byte[] body) {
        return answers.take(code, Direction.IN, body, headers);
    }
}
