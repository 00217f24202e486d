package org.netevent.payment.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderLookup;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.order.boundary.OrderSteps;
import org.netevent.payment.boundary.PaymentError;
import org.netevent.payment.boundary.PaymentProvider;
import org.netevent.payment.boundary.PaymentStart;
import org.netevent.payment.boundary.PaymentStatus;
import org.netevent.payment.control.Provider.Demand;
import org.netevent.payment.control.Provider.Standing;
import org.netevent.payment.entity.Payment;
import org.netevent.platform.config.Settings;
import org.netevent.platform.error.DomainException;
import org.netevent.tickettype.boundary.SaleTerms;
import org.netevent.tickettype.boundary.SaleTermsLookup;

/** The transactions before and after the provider is asked. Access is checked by who calls. */
@Stateless
public class Attempts {
    /** Stripe keeps a session open for at least half an hour; beyond that there must be time to ask again. */
    private static final Duration SESSION = Duration.ofMinutes(40);

    private static final Duration UNKNOWN_AGE = Duration.ofSeconds(5);
    private static final Duration PENDING_AGE = Duration.ofMinutes(1);
    /** However often somebody begins to pay anew, seats are held no longer than this many times the hold. */
    private static final int LONGEST_HOLD = 4;

    @Inject
    OrderSteps steps;

    @Inject
    OrderLookup orders;

    @Inject
    EventLookup events;

    @Inject
    SaleTermsLookup terms;

    @Inject
    Providers providers;

    @Inject
    PaymentStore store;

    @Inject
    ProviderTurns turns;

    @Inject
    Settlement settlement;

    @Inject
    PaymentWords words;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** What to ask the provider, or null when there is nothing to ask and the start says it all. */
    public record Begun(PaymentStart start, PaymentProvider provider, Demand demand) {}

    /** The one attempt of the order's method that may still be paid, or a new one. */
    @PermitAll
    public Begun begin(long orderId) {
        OrderInfo order = steps.lock(orderId);
        if (order.status().wasPaid()) return new Begun(paid(order), null, null);
        if (order.status() != OrderStatus.PENDING || !order.described())
            throw new DomainException(PaymentError.ORDER_NOT_PAYABLE);
        if (order.method() == null) throw new DomainException(PaymentError.PAYMENT_METHOD_MISSING);
        Provider provider = providers.of(PaymentProvider.valueOf(order.method().name()));
        if (!provider.available()) throw new DomainException(PaymentError.PAYMENT_METHOD_NOT_OFFERED);
        Optional<Payment> open = store.open(orderId).stream()
                .filter(payment -> payment.provider() == provider.name())
                .findFirst();
        Payment payment = open.orElseGet(() -> create(order, provider));
        boolean ask = payment.status() == PaymentStatus.CREATED || payment.status() == PaymentStatus.UNKNOWN;
        return new Begun(start(payment, order), provider.name(), ask ? demand(payment, order) : null);
    }

    /**
     * An attempt as it is kept.
     *
     * @param wanted whether its order still waits for the money
     */
    public record Known(PaymentProvider provider, PaymentStatus status, String reference, boolean wanted) {}

    @PermitAll
    public Known known(long paymentId) {
        Payment payment = store.find(paymentId).orElseThrow();
        boolean wanted = orders.get(payment.orderId()).status() == OrderStatus.PENDING;
        return new Known(payment.provider(), payment.status(), payment.reference(), wanted);
    }

    /** The attempts that the provider is to be asked about now; they are not claimed again for a while. */
    @PermitAll
    public List<Long> claim() {
        Instant now = clock.instant();
        return turns.payments(
                now.minus(UNKNOWN_AGE),
                now.minus(Duration.ofSeconds(2L * settings.stripeTimeoutSeconds())),
                now.minus(PENDING_AGE),
                now);
    }

    /** The attempt of an order that the buyer may be paying at Stripe. */
    @PermitAll
    public Optional<Long> openAtStripe(long orderId) {
        return store.ofOrder(orderId).stream()
                .filter(payment ->
                        payment.provider() == PaymentProvider.STRIPE && payment.status() == PaymentStatus.PENDING)
                .map(Payment::id)
                .findFirst();
    }

    /** Asks for the same again, also after the order has ended. */
    @PermitAll
    public Demand again(long paymentId) {
        Payment payment = store.find(paymentId).orElseThrow();
        return demand(payment, orders.get(payment.orderId()));
    }

    /** Takes over how the attempt stands at the provider. */
    @PermitAll
    public PaymentStart settle(long paymentId, Standing standing) {
        OrderInfo order = lockOrder(paymentId);
        Payment payment = store.locked(paymentId);
        settlement.settle(payment, order, standing);
        return start(payment, order);
    }

    /** The provider did not answer in time. */
    @PermitAll
    public PaymentStart lost(long paymentId) {
        OrderInfo order = lockOrder(paymentId);
        Payment payment = store.locked(paymentId);
        if (payment.status() == PaymentStatus.CREATED) payment.lose(clock.instant());
        return start(payment, order);
    }

    @PermitAll
    public void refused(long paymentId, String why) {
        OrderInfo order = lockOrder(paymentId);
        Payment payment = store.locked(paymentId);
        if (!payment.status().open()) return;
        payment.fail(why, clock.instant());
        words.log("failed", payment, order, Map.of("failure", String.valueOf(why)));
    }

    private OrderInfo lockOrder(long paymentId) {
        return steps.lock(store.find(paymentId).orElseThrow().orderId());
    }

    private Payment create(OrderInfo order, Provider provider) {
        Instant now = clock.instant();
        Payment payment = store.add(new Payment(order.id(), provider.name(), order.total(), now));
        holdSeats(order, provider.name(), now);
        if (provider.remote()) return payment;
        settlement.settle(payment, order, provider.open(demand(payment, order)));
        if (provider.name() == PaymentProvider.OFFLINE)
            words.write("order_placed_offline", Map.of("order_id", order.id()));
        return payment;
    }

    private void holdSeats(OrderInfo order, PaymentProvider provider, Instant now) {
        if (provider == PaymentProvider.OFFLINE) {
            EventInfo event = events.get(order.eventId());
            Instant due = now.plus(Duration.ofDays(terms.of(order.eventId()).offlineDays()));
            steps.extend(order.id(), due.isBefore(event.startTime()) ? due : event.startTime());
        } else if (provider == PaymentProvider.STRIPE) {
            Duration hold = Duration.ofMinutes(settings.holdMinutes());
            Instant longest = order.createdAt().plus(hold.multipliedBy(LONGEST_HOLD));
            Instant until = now.plus(hold);
            steps.extend(order.id(), until.isBefore(longest) ? until : longest);
        }
    }

    private Demand demand(Payment payment, OrderInfo order) {
        return new Demand(
                PaymentKeys.payment(order.code(), payment.id()),
                payment.amount(),
                events.get(order.eventId()).name() + " · " + order.code(),
                order.code(),
                order.email(),
                order.language(),
                orders.url(order.id()),
                payment.createdAt().plus(SESSION).getEpochSecond());
    }

    /** The attempt that paid the order; an order may have been paid without any. */
    private PaymentStart paid(OrderInfo order) {
        List<Payment> payments = store.ofOrder(order.id());
        return payments.stream()
                .filter(payment -> payment.status() == PaymentStatus.PAID && !payment.surplus())
                .findFirst()
                .map(payment -> start(payment, order))
                .orElse(new PaymentStart(0, PaymentStatus.PAID, null, null, null, null));
    }

    private PaymentStart start(Payment payment, OrderInfo order) {
        boolean offline = payment.provider() == PaymentProvider.OFFLINE;
        SaleTerms offered = offline ? terms.of(order.eventId()) : null;
        return new PaymentStart(
                payment.id(),
                payment.status(),
                payment.status() == PaymentStatus.PENDING ? payment.checkoutUrl() : null,
                null,
                offline ? order.code() : null,
                offline ? offered.offlineInstructions() : null);
    }
}
