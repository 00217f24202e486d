package org.netevent.payment.boundary;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import org.netevent.payment.control.StripeEvent;
import org.netevent.payment.control.StripeEvents;
import org.netevent.platform.config.Settings;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;

/** Where Stripe tells what happened (SPEC §4). Who it is, the signature says. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StripeWebhook {
    /** Seconds that a signature is old at most, against events that are sent once more by somebody else. */
    private static final long TOLERANCE = 300;

    @Inject
    Settings settings;

    @Inject
    StripeEvents events;

    @Inject
    Clock clock;

    /**
     * @param body as it came, byte by byte
     * @param signature the header {@code Stripe-Signature}
     * @throws DomainException NOT_FOUND where no secret is set; WEBHOOK_SIGNATURE; WEBHOOK_UNREADABLE
     */
    @PermitAll
    public void receive(String body, String signature) {
        String secret = settings.stripeWebhookSecret().orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
        try {
            Webhook.Signature.verifyHeader(body, signature == null ? "" : signature, secret, TOLERANCE, now());
        } catch (SignatureVerificationException e) {
            throw new DomainException(PaymentError.WEBHOOK_SIGNATURE);
        }
        events.take(event(body));
    }

    /** The library asks for milliseconds, which a clock that ticks in microseconds cannot divide. */
    private Clock now() {
        return Clock.fixed(clock.instant(), ZoneOffset.UTC);
    }

    private static StripeEvent event(String body) {
        try {
            return StripeEvent.parse(body);
        } catch (IllegalArgumentException e) {
            throw new DomainException(PaymentError.WEBHOOK_UNREADABLE);
        }
    }
}
