package org.netevent.web.checkin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.checkin.boundary.ScanEntry;
import org.netevent.checkin.boundary.ScanFilter;
import org.netevent.checkin.boundary.ScanOutcome;
import org.netevent.checkin.boundary.Scans;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.paging.Page;
import org.netevent.web.platform.rest.PageParams;

/** Every scan of an event, refused ones too. */
@Path("/events/{id}/scans")
@Tag(name = "Gate")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ScansResource {
    @Inject
    Scans scans;

    @GET
    @Operation(summary = "The scans of an event, the latest first", description = "For its organizers.")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "403", description = "Not an organizer of the event")
    @APIResponse(responseCode = "404", description = "No such event")
    public Page<ScanEntry> list(
            @PathParam("id") long eventId,
            @QueryParam("result") @Parameter(description = "e.g. admitted, already_used, forged") String result,
            @QueryParam("refused") @Parameter(description = "true or false") String refused,
            @QueryParam("gate") String gate,
            @QueryParam("q") @Parameter(description = "Part of a serial or a name") String q,
            @BeanParam PageParams page) {
        return scans.list(eventId, new ScanFilter(outcome(result), yesNo(refused), gate, q), page.request());
    }

    private static ScanOutcome outcome(String wire) {
        if (wire == null || wire.isBlank()) return null;
        try {
            return ScanOutcome.of(wire);
        } catch (IllegalArgumentException unknown) {
            throw DomainException.invalid("result", "invalid");
        }
    }

    private static Boolean yesNo(String text) {
        if (text == null || text.isBlank()) return null;
        if (!text.equals("true") && !text.equals("false")) throw DomainException.invalid("refused", "invalid");
        return Boolean.valueOf(text);
    }
}
