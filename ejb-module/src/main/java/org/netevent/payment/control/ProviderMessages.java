package org.netevent.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.netevent.payment.boundary.PaymentStatus;
import org.netevent.platform.outbox.OutboxHandler;
import org.netevent.platform.outbox.OutboxMessage;

/**
 * What the provider is told after the commit: to close an attempt, to pay back, or what was paid back there. Without an answer it
 * is told again.
 */
@ApplicationScoped
public class ProviderMessages implements OutboxHandler {
    private static final Duration FRESH = Duration.ofHours(1);
    private static final Set<String> KINDS = Set.of("payment.close", "payment.refund", "payment.refunds");

    @Inject
    Attempts attempts;

    @Inject
    Returns returns;

    @Inject
    Asking asking;

    @Inject
    Providers providers;

    @Inject
    Clock clock;

    @Override
    public boolean handles(String kind) {
        return KINDS.contains(kind);
    }

    @Override
    public void handle(OutboxMessage message) {
        switch (message.kind()) {
            case "payment.close" -> close(message.id("payment_id"));
            case "payment.refund" -> repay(message.id("refund_id"), mayBeDone(message));
            default -> asking.refunds(message.id("payment_id"));
        }
    }

    /** Attempts begin anew when an administrator has it tried again, and the provider forgets our key after a day. */
    private boolean mayBeDone(OutboxMessage message) {
        return message.attempt() > 1
                || message.createdAt().isBefore(clock.instant().minus(FRESH));
    }

    private void close(long paymentId) {
        Attempts.Known known = attempts.known(paymentId);
        // one that is not known yet at the provider is found, and closed, by the reconciliation
        if (known.status() != PaymentStatus.PENDING) return;
        attempts.settle(paymentId, providers.of(known.provider()).close(known.reference()));
    }

    private void repay(long refundId, boolean again) {
        Returns.Due due = returns.due(refundId);
        if (due == null) return;
        returns.settle(refundId, providers.of(due.provider()).repay(due.key(), due.charge(), due.amount(), again));
    }
}
