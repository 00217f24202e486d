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
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.insight.boundary.EventStats;
import org.netevent.insight.boundary.StatsService;
import org.netevent.web.platform.Texts;
import org.netevent.web.platform.rest.ProblemTexts;

/** {@code GET /events/{id}/stats.csv}: the statistics page's figures for a spreadsheet in the reader's language. */
@Path("/events/{id}/stats.csv")
@Tag(name = "Figures")
@RequestScoped
public class StatsExportResource {
    @Inject
    StatsService stats;

    @Inject
    Texts texts;

    @Inject
    ProblemTexts languages;

    @GET
    @Produces(StatsCsv.TYPE)
    @Operation(
            summary = "The figures of an event as CSV for people",
            description = "Words in the reader's language; semicolons in German, as its spreadsheets want them.")
    @APIResponse(
            responseCode = "200",
            description = "One figure per line",
            content = @Content(mediaType = StatsCsv.TYPE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such event")
    public Response csv(@PathParam("id") long eventId, @Context HttpHeaders headers) {
        EventStats figures = stats.stats(eventId);
        Locale locale = languages.locale(headers);
        char delimiter = locale.getLanguage().equals("de") ? ';' : ',';
        return Response.ok(StatsCsv.forPeople(figures, delimiter, key -> word(locale, key)), StatsCsv.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"statistics-" + eventId + ".csv\"")
                .build();
    }

    private String word(Locale locale, String key) {
        return texts.get(locale, key.startsWith("state.") ? "insight." + key : "insight.csv." + key);
    }
}
