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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.desk.boundary.BankImport;
import org.netevent.desk.boundary.BankLine;
import org.netevent.desk.boundary.BankReport;
import org.netevent.desk.boundary.BankVerdict;

/** {@code POST /events/{id}/payments/import}: what a bank statement pays (SPEC §2, Payment: offline). */
@Path("/events/{id}/payments/import")
@Tag(name = "Orders and payments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BankImportResource {
    @Inject
    BankImport bank;

    @Schema(name = "BankStatementUpload")
    public record Upload(@Schema(format = "binary", type = SchemaType.STRING) String file) {}

    /**
     * @param bookedOn e.g. {@code 2026-11-21}, or null
     * @param result pays, pays_late, wrong_amount, wrong_currency, already_paid, imported_before, several_orders, unknown,
     *     outgoing, not_booked or unreadable; after booking also booked or refused
     * @param due the order's total
     * @param refusal why the order refused it
     */
    @Schema(name = "BankStatementLine")
    public record Line(
            int line,
            String bookedOn,
            BigDecimal amount,
            String currency,
            String payer,
            String purpose,
            String result,
            Long orderId,
            String orderCode,
            BigDecimal due,
            String refusal) {
        static Line of(BankLine line) {
            return new Line(
                    line.line(),
                    line.bookedOn() == null ? null : line.bookedOn().toString(),
                    line.amount(),
                    line.currency(),
                    line.payer(),
                    line.purpose(),
                    line.verdict().wire(),
                    line.orderId(),
                    line.orderCode(),
                    line.due() == null ? null : line.due().amount(),
                    line.refusal() == null ? null : line.refusal().substring("error.".length()));
        }
    }

    @Schema(name = "BankStatementReport")
    public record Report(long eventId, boolean dryRun, int total, long paying, long booked, List<Line> lines) {
        static Report of(BankReport report) {
            return new Report(
                    report.eventId(),
                    !report.written(),
                    report.lines().size(),
                    report.paying(),
                    report.count(BankVerdict.BOOKED),
                    report.lines().stream().map(Line::of).toList());
        }
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Mark orders as paid by a bank statement",
            description =
                    "CSV as German and English banks export it, at most 10,000 lines and 4 MB. A line pays the order"
                            + " whose code its purpose names and whose total it is. Each line is booked for itself; one that was"
                            + " imported before is not booked again.")
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
    @APIResponse(responseCode = "413", description = "The file is too large")
    @APIResponse(responseCode = "415", description = "No CSV file")
    @APIResponse(responseCode = "422", description = "No file, no booking in it, or no usable heading")
    public Report book(
            @PathParam("id") long eventId,
            @QueryParam("dry_run") @DefaultValue("false") String dryRun,
            List<EntityPart> parts)
            throws IOException {
        byte[] file = ImportResource.file(parts, BankImport.MAX_BYTES);
        return Report.of("true".equals(dryRun) ? bank.check(eventId, file) : bank.book(eventId, file));
    }
}
