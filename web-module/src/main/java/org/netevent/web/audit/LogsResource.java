package org.netevent.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.audit.boundary.AuditLog;
import org.netevent.audit.boundary.LogEntry;
import org.netevent.audit.boundary.LogFilter;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.paging.Page;
import org.netevent.web.platform.rest.PageParams;

/** The audit log over the API (SPEC §4). */
@Path("/admin/logs")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Administration")
public class LogsResource {
    @Inject
    AuditLog log;

    @GET
    @Operation(
            summary = "Lists the audit log, newest first",
            description =
                    "Administrators see all of it, others what belongs to the events they manage. Scans are part of"
                            + " it, refused ones too.")
    public Page<LogEntry> list(
            @Parameter(description = "Part of a name, or an account's id") @QueryParam("actor") String actor,
            @Parameter(description = "An action or all of one feature", example = "registration.approved")
                    @QueryParam("action")
                    String action,
            @Parameter(description = "Part of the object's name, or type:id", example = "registration:40")
                    @QueryParam("target")
                    String target,
            @Parameter(description = "ISO 8601 time or day (UTC)", example = "2026-11-21T00:00:00Z") @QueryParam("from")
                    String from,
            @Parameter(description = "ISO 8601 time, or the last day (UTC)") @QueryParam("to") String to,
            @Parameter(description = "Only this event") @QueryParam("event_id") Long eventId,
            @BeanParam PageParams page) {
        LogFilter filter = new LogFilter(actor, action, target, time("from", from, 0), time("to", to, 1), eventId);
        return log.list(filter, page.request(AuditLog.SORTABLE));
    }

    private static Instant time(String field, String text, int plusDays) {
        if (text == null || text.isBlank()) return null;
        try {
            return text.length() == 10
                    ? LocalDate.parse(text)
                            .plusDays(plusDays)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw DomainException.invalid(field, "format");
        }
    }
}
