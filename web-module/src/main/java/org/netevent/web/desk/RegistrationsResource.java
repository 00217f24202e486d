package org.netevent.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.desk.boundary.DeskError;
import org.netevent.desk.boundary.RegistrationFilter;
import org.netevent.desk.boundary.RegistrationList;
import org.netevent.desk.boundary.RegistrationRow;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.paging.Page;
import org.netevent.registration.boundary.ApprovalResult;
import org.netevent.registration.boundary.Approvals;
import org.netevent.web.platform.rest.PageParams;

/** The organizer's list over the API (SPEC §4), and many decisions at once. */
@Path("/admin/registrations")
@Tag(name = "Approval")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationsResource {
    static final String CSV = "text/csv;charset=UTF-8";
    private static final int MAX_AT_ONCE = 200;

    @Inject
    RegistrationList list;

    @Inject
    Approvals approvals;

    /** @param reason told to the persons; only for declining */
    @Schema(name = "DecideMany")
    public record Many(
            @Schema(required = true, description = "1 to 200 ids") List<Long> ids,
            @Schema(maxLength = 500) String reason) {}

    /**
     * What became of one of many.
     *
     * @param status after the act, null when it was refused
     * @param code why it was refused, or null
     */
    @Schema(name = "Decided")
    public record Decided(long id, String status, String code) {
        static Decided of(ApprovalResult result) {
            return new Decided(
                    result.id(),
                    result.status() == null ? null : result.status().wire(),
                    result.done() ? null : result.refusal().key().substring("error.".length()));
        }
    }

    @GET
    @Produces("application/json;qs=1.0")
    @Operation(
            summary = "Registrations of the caller's events",
            description = "Sort by name, email, amount, status or created_at; a minus turns it round.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "403", description = "The caller organizes nothing, or not this event")
    @APIResponse(responseCode = "404", description = "No such event")
    @APIResponse(responseCode = "422", description = "A filter is refused")
    public Page<RegistrationRow> page(@BeanParam RegistrationParams filters, @BeanParam PageParams paging) {
        return list.page(filters.filter(), paging.request(RegistrationList.SORTABLE));
    }

    @GET
    @Produces(CSV + ";qs=0.5")
    @Operation(summary = "The same as CSV, all pages")
    @APIResponse(
            responseCode = "200",
            description = "All pages",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public Response csv(@BeanParam RegistrationParams filters) {
        RegistrationFilter filter = filters.filter();
        return Response.ok(RegistrationCsv.forPrograms(taker -> list.each(filter, taker)), CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"registrations.csv\"")
                .build();
    }

    @POST
    @Path("/approve")
    @Operation(summary = "Approve many, each for itself: one that is refused does not hold up the others")
    @APIResponse(responseCode = "200", description = "One result for each id")
    public Map<String, List<Decided>> approve(Many many) {
        return answer(approvals.approveAll(ids(many)));
    }

    @POST
    @Path("/decline")
    @Operation(summary = "Decline many with one reason")
    @APIResponse(responseCode = "200", description = "One result for each id")
    public Map<String, List<Decided>> decline(Many many) {
        return answer(approvals.declineAll(ids(many), many.reason()));
    }

    private static Map<String, List<Decided>> answer(List<ApprovalResult> results) {
        return Map.of("items", results.stream().map(Decided::of).toList());
    }

    private static List<Long> ids(Many many) {
        if (many == null
                || many.ids() == null
                || many.ids().isEmpty()
                || many.ids().contains(null)) throw DomainException.invalid("ids", "required");
        if (many.ids().size() > MAX_AT_ONCE)
            throw new DomainException(DeskError.TOO_MANY_AT_ONCE, Map.of("max", MAX_AT_ONCE));
        return many.ids();
    }
}
