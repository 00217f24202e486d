package org.netevent.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Collectors;
import org.netevent.event.boundary.EventLookup;
import org.netevent.event.boundary.EventStatus;
import org.netevent.payment.boundary.EventRefunds;
import org.netevent.payment.boundary.RefundAll;
import org.netevent.payment.boundary.Refundable;
import org.netevent.payment.boundary.RefundsAsked;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.web.platform.Messages;
import org.netevent.web.platform.Price;

/** On the list of orders of an event that does not take place: all that was paid goes back. */
@Named("eventRefunds")
@RequestScoped
public class EventRefundsPart {
    @Inject
    EventRefunds refunds;

    @Inject
    EventLookup events;

    @Inject
    Messages messages;

    @Inject
    Price price;

    @Inject
    HttpServletRequest request;

    private String reason;
    private Boolean open;
    private Refundable due;

    /** Whether there is something to pay back. By the address: a form asks before the page's parameters are read. */
    public boolean isOpen() {
        if (open == null) open = events.get(event()).status() == EventStatus.CANCELLED && getDue().any();
        return open;
    }

    public Refundable getDue() {
        if (due == null) due = refunds.outstanding(event());
        return due;
    }

    public String refund() {
        RefundsAsked asked = refunds.refundAll(event(), new RefundAll(reason));
        if (asked.refunds() > 0)
            messages.done(
                    asked.refunds() == 1 ? "payment.refund_all_done.one" : "payment.refund_all_done",
                    Map.of("n", asked.refunds(), "amount", price.of(asked.amount())));
        if (!asked.failed().isEmpty())
            messages.warn(
                    "payment.refund_all_failed",
                    Map.of(
                            "codes",
                            asked.failed().stream()
                                    .map(RefundsAsked.Failed::orderCode)
                                    .collect(Collectors.joining(", "))));
        if (asked.refunds() == 0 && asked.failed().isEmpty()) messages.done("payment.refund_all_nothing");
        return "/organizer/orders.xhtml?faces-redirect=true&id=" + event();
    }

    private long event() {
        String id = request.getParameter("id");
        if (id == null || !id.matches("[0-9]{1,18}")) throw new DomainException(PlatformError.NOT_FOUND);
        return Long.parseLong(id);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
