package org.netevent.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.netevent.payment.boundary.PaymentAdministration;
import org.netevent.payment.boundary.PaymentFilter;
import org.netevent.payment.boundary.PaymentProvider;
import org.netevent.payment.boundary.PaymentRow;
import org.netevent.payment.boundary.PaymentStatus;
import org.netevent.platform.error.FieldError;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.web.desk.QueryValues;
import org.netevent.web.platform.Address;

/** {@code /admin/payments}: the payments of all events; filters and page are in the address. */
@Named
@RequestScoped
public class PaymentsPage {
    private static final int SIZE = 20;

    @Inject
    PaymentAdministration payments;

    @Inject
    Address address;

    private Page<PaymentRow> page;

    public void load() {
        // a filter that nobody can have chosen on the page is left out
        List<FieldError> odd = new ArrayList<>();
        PaymentFilter filter = new PaymentFilter(
                QueryValues.one("status", address.get("status"), PaymentStatus.class, odd),
                QueryValues.one("provider", address.get("provider"), PaymentProvider.class, odd),
                null,
                QueryValues.text(address.get("q")));
        String number = address.get("page");
        page = payments.page(
                filter,
                PageRequest.of(number != null && number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0, SIZE));
    }

    public boolean isFiltered() {
        return address.get("status") != null || address.get("provider") != null || address.get("q") != null;
    }

    public PaymentStatus[] getStates() {
        return PaymentStatus.values();
    }

    public PaymentProvider[] getProviders() {
        return new PaymentProvider[] {PaymentProvider.OFFLINE, PaymentProvider.STRIPE};
    }

    public Page<PaymentRow> getPage() {
        return page;
    }
}
