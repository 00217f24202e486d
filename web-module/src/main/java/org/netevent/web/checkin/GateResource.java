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
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.checkin.boundary.CheckIns;
import org.netevent.checkin.boundary.Direction;
import org.netevent.checkin.boundary.Gate;
import org.netevent.checkin.boundary.GateCounts;
import org.netevent.checkin.boundary.GatePerson;
import org.netevent.checkin.boundary.GateScan;
import org.netevent.checkin.boundary.ScanOutcome;
import org.netevent.checkin.boundary.ScanResult;
import org.netevent.web.platform.rest.ProblemTexts;

/** The scanner of one event: what the page at the gate asks, and what an own scanner may. For the event's team. */
@Path("/events/{id}/gate")
@Tag(name = "Gate")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GateResource {
    @Inject
    Gate gate;

    @Inject
    CheckIns checkIns;

    @Inject
    ScanAnswers answers;

    @Inject
    ProblemTexts texts;

    @Context
    HttpHeaders headers;

    @Schema(name = "GateScan")
    public record Scan(
            @Schema(description = "The text of a QR code, or a serial", examples = "EVT2026-000123") String code,
            @Schema(description = "in (default) or out") Direction direction,
            @Schema(description = "False only looks: what would be admitted is answered as ready") Boolean confirmed,
            @Schema(maxLength = 60, examples = "North") String gate,
            @Schema(maxLength = 64) String nonce,
            Instant scannedAt,
            @Schema(maxLength = 120) String device) {}

    /**
     * @param places how many people the ticket admits
     * @param detail the line below the word, in the caller's language
     */
    @Schema(name = "GateAnswer")
    public record Answer(
            ScanOutcome result,
            Direction direction,
            boolean signed,
            String serial,
            String name,
            String teamName,
            String organisation,
            String eventName,
            String ticketType,
            Integer places,
            Instant usedAt,
            String gate,
            String detail) {}

    @GET
    @Operation(summary = "Live figures of an event", description = "Who is inside, seats, waiting registrations.")
    @APIResponse(responseCode = "200", description = "The figures")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such event")
    public GateCounts counts(@PathParam("id") long eventId) {
        return gate.counts(eventId);
    }

    @GET
    @Path("/people")
    @Operation(
            summary = "Find people of an event by name or serial",
            description = "At most 20; fewer than three characters find nobody.")
    @APIResponse(responseCode = "200", description = "Those found")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such event")
    public List<GatePerson> people(@PathParam("id") long eventId, @QueryParam("q") String q) {
        return gate.people(eventId, q);
    }

    @POST
    @Path("/scans")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Scan a code at this event's gate",
            description = "What the scan comes to is the answer's result, refusals too; each is kept.")
    @APIResponse(responseCode = "200", description = "The result")
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such event")
    @APIResponse(responseCode = "409", description = "The event has no re-entry, or the nonce was used otherwise")
    @APIResponse(responseCode = "422", description = "A field is wrong")
    public Answer scan(@PathParam("id") long eventId, Scan body) {
        Scan scan = body == null ? new Scan(null, null, null, null, null, null, null) : body;
        ScanResult result = checkIns.scan(new GateScan(
                eventId,
                scan.code(),
                scan.direction() == null ? Direction.IN : scan.direction(),
                !Boolean.FALSE.equals(scan.confirmed()),
                scan.gate(),
                scan.nonce(),
                scan.scannedAt(),
                ScanRequest.device(scan.device(), headers.getHeaderString(HttpHeaders.USER_AGENT))));
        return new Answer(
                result.result(),
                result.direction(),
                result.signed(),
                result.serial(),
                result.name(),
                result.teamName(),
                result.organisation(),
                result.eventName(),
                result.ticketType(),
                result.places(),
                result.usedAt(),
                result.gate(),
                answers.detail(result, texts.locale(headers)));
    }
}
