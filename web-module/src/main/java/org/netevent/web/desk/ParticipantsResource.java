package org.netevent.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.desk.boundary.Participant;
import org.netevent.desk.boundary.ParticipantFilter;
import org.netevent.desk.boundary.Participants;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.paging.Page;
import org.netevent.ticket.boundary.ScannedCode;
import org.netevent.ticket.boundary.TicketCodes;
import org.netevent.web.platform.CsvStream;
import org.netevent.web.platform.rest.PageParams;

/** Those with a ticket, for their event's team (SPEC §4). */
@Path("/participants")
@Tag(name = "Participants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ParticipantsResource {
    private static final List<String> COLUMNS = List.of(
            "serial_number",
            "status",
            "check_in_time",
            "name",
            "email",
            "organisation",
            "role",
            "team_name",
            "event_name",
            "ticket_type",
            "places");

    @Inject
    Participants participants;

    @Inject
    TicketCodes codes;

    @GET
    @Produces("application/json;qs=1.0")
    @Operation(
            summary = "Participants of the caller's events",
            description = "Sort by name, serial_number or check_in_time.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "403", description = "The caller organizes nothing, or not this event")
    @APIResponse(responseCode = "404", description = "No such event")
    @APIResponse(responseCode = "422", description = "A filter is refused")
    public Page<Participant> page(@BeanParam ParticipantParams filters, @BeanParam PageParams paging) {
        return participants.page(filters.filter(), paging.request(Participants.SORTABLE));
    }

    @GET
    @Produces(RegistrationsResource.CSV + ";qs=0.5")
    @Operation(summary = "The same as CSV, all pages")
    @APIResponse(
            responseCode = "200",
            description = "All pages",
            content = @Content(mediaType = RegistrationsResource.CSV, schema = @Schema(type = SchemaType.STRING)))
    public Response csv(@BeanParam ParticipantParams filters) {
        ParticipantFilter filter = filters.filter();
        CsvStream<Participant> table =
                new CsvStream<>(COLUMNS, ',', ParticipantsResource::cells, taker -> participants.each(filter, taker));
        return Response.ok(table, RegistrationsResource.CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"participants.csv\"")
                .build();
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "One participant, by the ticket's serial or the text of its QR code")
    @APIResponse(responseCode = "200", description = "Found")
    @APIResponse(responseCode = "403", description = "Of an event that is not the caller's")
    @APIResponse(responseCode = "404", description = "No such ticket")
    public Participant one(@PathParam("code") String code) {
        ScannedCode read = codes.read(code);
        if (!read.readable()) throw new DomainException(PlatformError.NOT_FOUND, Map.of());
        return participants.bySerial(read.serial());
    }

    private static List<?> cells(Participant row) {
        return Arrays.asList(
                row.serialNumber(),
                row.status(),
                row.checkInTime(),
                row.name(),
                row.email(),
                row.organisation(),
                row.role(),
                row.teamName(),
                row.eventName(),
                row.ticketType(),
                row.places());
    }
}
