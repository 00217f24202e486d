package org.netevent.desk.boundary;

import java.time.Instant;
import java.util.List;
import org.netevent.order.boundary.OrderAttendeeInfo;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.payment.boundary.PaymentInfo;
import org.netevent.payment.boundary.PaymentProvider;
import org.netevent.payment.boundary.ReceiptInfo;
import org.netevent.payment.boundary.RefundInfo;
import org.netevent.registration.boundary.RegistrationStatus;
import org.netevent.ticket.boundary.TicketStatus;

/**
 * One order as the team sees it.
 *
 * @param url of the buyer's page
 * @param refundable the payment of which something is left to refund, or null
 */
public record OrderDetail(
        OrderInfo order,
        String url,
        List<Attendee> attendees,
        List<PaymentInfo> payments,
        List<Refund> refunds,
        List<ReceiptInfo> receipts,
        boolean canMarkPaid,
        boolean canCancel,
        PaymentInfo refundable) {

    /**
     * For whom a ticket is.
     *
     * @param registration null until the order is paid, as the ticket's serial and state
     * @param usedAt null unless the ticket was used
     */
    public record Attendee(
            OrderAttendeeInfo info,
            String type,
            int places,
            RegistrationStatus registration,
            String serial,
            TicketStatus ticket,
            Instant usedAt) {
        /** Whether a refund may end the ticket. */
        public boolean live() {
            return registration == RegistrationStatus.APPROVED;
        }
    }

    /** @param by who asked for it; null for the server. @param receipt null when it has none */
    public record Refund(RefundInfo info, String by, ReceiptInfo receipt) {}

    /** Whether the money goes back by the team's own hand. */
    public boolean byHand() {
        return refundable != null && refundable.provider() == PaymentProvider.OFFLINE;
    }

    /** Whether some tickets of it can end by a refund in part. */
    public boolean hasLiveTickets() {
        return attendees.stream().anyMatch(Attendee::live);
    }

    /** The receipt of the payment, or null. */
    public ReceiptInfo receipt() {
        return receipts.stream()
                .filter(receipt -> receipt.refundId() == null)
                .findFirst()
                .orElse(null);
    }
}
