package org.netevent.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.desk.boundary.ImportLine;
import org.netevent.desk.boundary.ImportReport;
import org.netevent.desk.boundary.ImportVerdict;
import org.netevent.desk.boundary.PeopleImport;
import org.netevent.platform.error.DomainException;
import org.netevent.web.platform.Texts;
import org.netevent.web.platform.rest.Problem;
import org.netevent.web.platform.rest.ProblemTexts;

/** {@code POST /events/{id}/registrations/import}: people from a CSV file (SPEC §3, Bring in). */
@Path("/events/{id}/registrations/import")
@Tag(name = "Approval")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
    @Inject
    PeopleImport people;

    @Inject
    Texts texts;

    @Inject
    ProblemTexts languages;

    @Context
    HttpHeaders headers;

    @Schema(name = "ImportUpload")
    public record Upload(@Schema(format = "binary", type = SchemaType.STRING) String file) {}

    /**
     * @param result approved, pending, waitlisted, full, duplicate, already_registered or invalid
     * @param firstLine where the address stands first, for a duplicate
     */
    @Schema(name = "ImportLine")
    public record Line(
            int line, String name, String email, String result, Integer firstLine, List<Problem.Field> errors) {}

    @Schema(name = "ImportReport")
    public record Report(
            long eventId,
            boolean dryRun,
            int total,
            long imported,
            long approved,
            long pending,
            long waitlisted,
            long duplicate,
            long alreadyRegistered,
            long invalid,
            List<String> unknownColumns,
            List<Line> lines) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Bring people in from a CSV file",
            description = "UTF-8 or Windows-1252; comma or semicolon; at most 20,000 lines and 8 MB. The heading names"
                    + " name (or first_name, last_name) and email, and may name phone, organisation, role, team_name,"
                    + " members, amount, language, in English or German. Faulty lines are left out and reported.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = Upload.class)))
    @APIResponse(
            responseCode = "200",
            description = "What became of each line, or with dry_run would become",
            content = @Content(schema = @Schema(implementation = Report.class)))
    @APIResponse(responseCode = "403", description = "Not of the event's team")
    @APIResponse(responseCode = "404", description = "No such event")
    @APIResponse(responseCode = "409", description = "The event takes no registrations")
    @APIResponse(responseCode = "413", description = "The file is too large")
    @APIResponse(responseCode = "415", description = "No CSV file")
    @APIResponse(responseCode = "422", description = "No file, no people in it, or no usable heading")
    public Report bringIn(
            @PathParam("id") long eventId,
            @QueryParam("dry_run") @DefaultValue("false") String dryRun,
            @QueryParam("approve") @DefaultValue("false") String approve,
            List<EntityPart> parts)
            throws IOException {
        Locale locale = languages.locale(headers);
        byte[] file = file(parts, PeopleImport.MAX_BYTES);
        ImportReport report = "true".equals(dryRun)
                ? people.check(eventId, file, "true".equals(approve), locale.getLanguage())
                : people.bringIn(eventId, file, "true".equals(approve), locale.getLanguage());
        return report(report, locale);
    }

    /** The first file of a form, at most one byte more than is taken. */
    static byte[] file(List<EntityPart> parts, int maxBytes) throws IOException {
        List<EntityPart> files =
                parts.stream().filter(part -> part.getFileName().isPresent()).toList();
        if (files.isEmpty()) throw DomainException.invalid("file", "required");
        try (InputStream content = files.get(0).getContent()) {
            // one byte more than is taken tells that it is too large
            return content.readNBytes(maxBytes + 1);
        }
    }

    private Report report(ImportReport report, Locale locale) {
        return new Report(
                report.eventId(),
                !report.written(),
                report.lines().size(),
                report.written() ? report.taken() : 0,
                report.count(ImportVerdict.APPROVED),
                report.count(ImportVerdict.PENDING),
                report.count(ImportVerdict.WAITLISTED),
                report.count(ImportVerdict.DUPLICATE),
                report.count(ImportVerdict.ALREADY_REGISTERED),
                report.count(ImportVerdict.INVALID),
                report.unknownColumns(),
                report.lines().stream().map(line -> line(line, locale)).toList());
    }

    private Line line(ImportLine line, Locale locale) {
        List<Problem.Field> errors = line.errors().stream()
                .map(error -> new Problem.Field(error.field(), texts.of(locale, error)))
                .toList();
        return new Line(line.line(), line.name(), line.email(), line.verdict().wire(), line.firstLine(), errors);
    }
}
