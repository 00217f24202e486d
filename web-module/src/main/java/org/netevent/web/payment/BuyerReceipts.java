package org.netevent.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.netevent.payment.boundary.ReceiptInfo;
import org.netevent.payment.boundary.Receipts;
import org.netevent.web.order.BuyerOrderPage;

/** The receipts that the buyer's page of an order links to. */
@Named("buyerReceipts")
@RequestScoped
public class BuyerReceipts {
    @Inject
    Receipts receipts;

    @Inject
    BuyerOrderPage page;

    private List<ReceiptInfo> all;

    /** None while nothing is paid. */
    public List<ReceiptInfo> getAll() {
        if (all == null)
            all = page.getOrder().status().wasPaid()
                    ? receipts.of(page.getOrder().id(), page.getToken())
                    : List.of();
        return all;
    }
}
