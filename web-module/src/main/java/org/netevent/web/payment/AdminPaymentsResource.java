package org.netevent.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.netevent.payment.boundary.PaymentAdministration;
import org.netevent.platform.paging.Page;
import org.netevent.web.platform.rest.PageParams;

/** {@code GET /admin/payments}: the payments of all events (SPEC §3 Administer). */
@Path("/admin/payments")
@Tag(name = "Administration")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdminPaymentsResource {
    @Inject
    PaymentAdministration payments;

    @GET
    @Operation(
            summary = "The payments of all events, the latest first",
            description = "For administrators. Each attempt to pay is one, also those without money.")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "No administrator")
    @APIResponse(responseCode = "422", description = "A filter is refused")
    public Page<PaymentJson> page(@BeanParam PaymentParams filters, @BeanParam PageParams paging) {
        return payments.page(filters.filter(), paging.request(Set.of())).map(PaymentJson::of);
    }
}
