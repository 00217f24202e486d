package org.netevent.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderLookup;
import org.netevent.payment.boundary.PaymentInfo;
import org.netevent.payment.boundary.PaymentLookup;
import org.netevent.payment.boundary.PaymentProvider;
import org.netevent.payment.boundary.RefundInfo;
import org.netevent.platform.outbox.OutboxMessage;
import org.netevent.platform.outbox.Undeliverable;

/** Money goes back, told to who paid it. */
@ApplicationScoped
class RefundLetters implements LetterSource {
    @Inject
    PaymentLookup payments;

    @Inject
    OrderLookup orders;

    @Inject
    EventLookup events;

    @Inject
    MailTexts texts;

    @Override
    public Set<LetterKind> kinds() {
        return EnumSet.of(LetterKind.REFUND_ASKED);
    }

    @Override
    public Addressed write(LetterKind kind, OutboxMessage message) {
        long id = message.id("refund_id");
        RefundInfo refund = payments.refund(id).orElseThrow(() -> new Undeliverable("No refund " + id));
        OrderInfo order = orders.get(refund.orderId());
        if (order.email() == null) throw new Undeliverable("The order of refund " + id + " has no address");
        EventInfo event = events.get(order.eventId());
        PaymentInfo payment = payments.find(refund.paymentId()).orElseThrow();
        return new Addressed(event.id(), order.email(), letter(order, event, refund, payment, orders.url(order.id())));
    }

    Letter letter(OrderInfo order, EventInfo event, RefundInfo refund, PaymentInfo payment, String url) {
        String amount = refund.amount().text(texts.locale(order.language()));
        Draft draft = new Draft(
                        texts,
                        LetterKind.REFUND_ASKED,
                        order.language(),
                        Map.of("name", order.name(), "event", event.name(), "code", order.code(), "amount", amount))
                .say(payment.surplus() ? "late" : "text")
                .say(payment.provider() == PaymentProvider.STRIPE ? "card" : "offline")
                .action("order", url)
                .fact("refund", amount)
                .fact("order", order.code())
                .fact("reason", refund.note());
        if (refund.causeForBuyer() != null) draft.factSaying("reason", "refund_cause." + refund.causeForBuyer());
        return draft.fact("event", event.name()).letter();
    }

    @Override
    public Enclosures enclosures(LetterKind kind, OutboxMessage message, String html) {
        return Enclosures.NONE;
    }
}
