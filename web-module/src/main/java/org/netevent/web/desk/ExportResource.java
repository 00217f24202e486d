package org.netevent.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.netevent.desk.boundary.RegistrationFilter;
import org.netevent.desk.boundary.RegistrationList;
import org.netevent.desk.boundary.RegistrationRow;
import org.netevent.web.platform.CsvStream;
import org.netevent.web.platform.Texts;
import org.netevent.web.platform.rest.ProblemTexts;

/** {@code GET /events/{id}/registrations.csv}: what the organizer's list shows, for a spreadsheet in the reader's language. */
@Path("/events/{id}/registrations.csv")
@Tag(name = "Approval")
@RequestScoped
public class ExportResource {
    @Inject
    RegistrationList list;

    @Inject
    Texts texts;

    @Inject
    ProblemTexts languages;

    @GET
    @Produces(RegistrationsResource.CSV)
    @Operation(
            summary = "The registrations of an event as CSV for people",
            description = "Headings in the reader's language; semicolons in German, as its spreadsheets want them.")
    @APIResponse(
            responseCode = "200",
            description = "All registrations that the filters let through",
            content = @Content(mediaType = RegistrationsResource.CSV, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such event")
    public Response csv(
            @PathParam("id") long eventId, @BeanParam RegistrationParams filters, @Context HttpHeaders headers) {
        RegistrationFilter asked = filters.filter();
        RegistrationFilter filter =
                new RegistrationFilter(eventId, asked.status(), asked.text(), asked.withAttachment());
        Locale locale = languages.locale(headers);
        CsvStream<RegistrationRow> table = RegistrationCsv.forPeople(
                column -> texts.get(locale, "desk.csv." + column),
                locale.getLanguage().equals("de") ? ';' : ',',
                taker -> list.each(filter, taker));
        return Response.ok(table, RegistrationsResource.CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"registrations-" + eventId + ".csv\"")
                .build();
    }
}
