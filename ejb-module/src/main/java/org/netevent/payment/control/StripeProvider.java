package org.netevent.payment.control;

import com.stripe.Stripe;
import com.stripe.StripeClient;
import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.checkout.SessionCreateParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netevent.payment.boundary.PaymentProvider;
import org.netevent.platform.config.Settings;
import org.netevent.platform.money.Money;

/**
 * Stripe by Checkout: the buyer pays on Stripe's page, so no card number comes near this server. Each call that changes
 * something carries an idempotency key made of what is kept here, never of the moment.
 */
@ApplicationScoped
public class StripeProvider implements Provider {
    private static final int CONFLICT = 409;

    /** In one answer of Stripe; nobody pays back one payment in more parts. */
    private static final long MOST_REFUNDS = 100;

    @Inject
    Settings settings;

    private volatile StripeClient client;

    private interface Call<T> {
        T on(StripeClient stripe) throws StripeException;
    }

    @Override
    public PaymentProvider name() {
        return PaymentProvider.STRIPE;
    }

    @Override
    public boolean available() {
        return settings.stripeKey().isPresent();
    }

    @Override
    public boolean remote() {
        return true;
    }

    @Override
    public Standing open(Demand demand) {
        var price = SessionCreateParams.LineItem.PriceData.builder()
                .setCurrency(demand.amount().currencyCode().toLowerCase(Locale.ROOT))
                .setUnitAmount(units(demand.amount()))
                .setProductData(SessionCreateParams.LineItem.PriceData.ProductData.builder()
                        .setName(demand.subject())
                        .build())
                .build();
        SessionCreateParams session = SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setClientReferenceId(demand.key())
                .setCustomerEmail(demand.email())
                .setLocale(
                        "de".equals(demand.language()) ? SessionCreateParams.Locale.DE : SessionCreateParams.Locale.EN)
                .addLineItem(SessionCreateParams.LineItem.builder()
                        .setQuantity(1L)
                        .setPriceData(price)
                        .build())
                .setPaymentIntentData(SessionCreateParams.PaymentIntentData.builder()
                        .setDescription(demand.subject())
                        .putMetadata("order", demand.orderCode())
                        .build())
                .setExpiresAt(demand.seconds())
                .setSuccessUrl(demand.back() + "?stripe=paid")
                .setCancelUrl(demand.back() + "?stripe=left")
                .build();
        return standing(ask(stripe -> stripe.v1().checkout().sessions().create(session, key(demand.key()))));
    }

    @Override
    public Standing look(String reference) {
        return standing(ask(stripe -> stripe.v1().checkout().sessions().retrieve(reference)));
    }

    @Override
    public Standing close(String reference) {
        try {
            return standing(
                    ask(stripe -> stripe.v1().checkout().sessions().expire(reference, key(reference + "-expire"))));
        } catch (Refused e) {
            // not open any more: it was paid or is over
            return look(reference);
        }
    }

    @Override
    public Repayment repay(String key, String charge, Money amount, boolean again) {
        try {
            if (again) {
                Optional<Told> known = refunds(charge).stream()
                        .filter(told -> key.equals(told.key()))
                        .findFirst();
                if (known.isPresent()) return known.get().state();
            }
            RefundCreateParams refund = RefundCreateParams.builder()
                    .setPaymentIntent(charge)
                    .setAmount(units(amount))
                    .putMetadata(StripeRefunds.KEY, key)
                    .build();
            return StripeRefunds.told(ask(stripe -> stripe.v1().refunds().create(refund, key(key))))
                    .state();
        } catch (Refused e) {
            return new Repayment(null, false, e.getMessage());
        }
    }

    @Override
    public List<Told> refunds(String charge) {
        RefundListParams ofCharge = RefundListParams.builder()
                .setPaymentIntent(charge)
                .setLimit(MOST_REFUNDS)
                .build();
        return ask(stripe -> stripe.v1().refunds().list(ofCharge)).getData().stream()
                .map(StripeRefunds::told)
                .toList();
    }

    private <T> T ask(Call<T> call) {
        try {
            return call.on(client());
        } catch (RateLimitException e) {
            throw new NoAnswer(e.getMessage(), e);
        } catch (InvalidRequestException | CardException e) {
            if (e.getStatusCode() != null && e.getStatusCode() == CONFLICT) throw new NoAnswer(e.getMessage(), e);
            throw new Refused(e.getMessage(), e);
        } catch (StripeException e) {
            // no connection, no answer in time, an error at Stripe, a wrong key: all of it may be over soon
            throw new NoAnswer(e.getMessage(), e);
        }
    }

    private StripeClient client() {
        if (client == null) {
            // what the library would tell Stripe about how long its calls take
            Stripe.enableTelemetry = false;
            int timeout = settings.stripeTimeoutSeconds() * 1000;
            client = StripeClient.builder()
                    .setApiKey(
                            settings.stripeKey().orElseThrow(() -> new Refused("NETEVENT_STRIPE_KEY is not set", null)))
                    .setApiBase(settings.stripeApi())
                    .setConnectTimeout(timeout)
                    .setReadTimeout(timeout)
                    // repeated with the same key by the reconciliation, not while the buyer waits
                    .setMaxNetworkRetries(0)
                    .build();
        }
        return client;
    }

    private static RequestOptions key(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }

    private static long units(Money amount) {
        try {
            return StripeAmount.of(amount);
        } catch (ArithmeticException e) {
            throw new Refused("Stripe cannot take " + amount, e);
        }
    }

    private static Standing standing(Session session) {
        return StripeSessions.standing(
                session.getId(),
                session.getStatus(),
                session.getPaymentStatus(),
                session.getUrl(),
                session.getPaymentIntent(),
                session.getAmountTotal(),
                session.getCurrency());
    }
}
