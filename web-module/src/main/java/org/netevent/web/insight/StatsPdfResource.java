package org.netevent.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.insight.boundary.StatsService;
import org.netevent.web.platform.rest.ProblemTexts;

/** {@code GET /events/{id}/stats.pdf}: the statistics page on paper. */
@Path("/events/{id}/stats.pdf")
@Tag(name = "Figures")
@RequestScoped
public class StatsPdfResource {
    @Inject
    StatsService stats;

    @Inject
    StatsPdf paper;

    @Inject
    ProblemTexts languages;

    @GET
    @Produces(StatsPdf.TYPE)
    @Operation(summary = "The figures of an event as PDF", description = "With charts, and a table for each of them.")
    @APIResponse(
            responseCode = "200",
            description = "A report on A4",
            content =
                    @Content(mediaType = StatsPdf.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such event")
    public Response pdf(@PathParam("id") long eventId, @Context HttpHeaders headers) {
        return paper.answer(stats.report(eventId), languages.locale(headers));
    }
}
