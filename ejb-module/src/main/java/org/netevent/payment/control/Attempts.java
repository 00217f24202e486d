package org.netevent.payment.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netevent.event.boundary.EventLookup;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderLookup;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.order.boundary.OrderSteps;
import org.netevent.order.boundary.Sale;
import org.netevent.payment.boundary.PaymentError;
import org.netevent.payment.boundary.PaymentProvider;
import org.netevent.payment.boundary.PaymentStart;
import org.netevent.payment.boundary.PaymentStatus;
import org.netevent.payment.control.Provider.Demand;
import org.netevent.payment.control.Provider.Standing;
import org.netevent.payment.entity.Payment;
import org.netevent.platform.config.Settings;
import org.netevent.platform.error.DomainException;
import org.netevent.tickettype.boundary.SaleTermsLookup;

/** The transactions before and after the provider is asked. Access is checked by who calls. */
@Stateless
public class Attempts {
    /** Stripe keeps a session open for at least half an hour; beyond that there must be time to ask again. */
    private static final Duration SESSION = Duration.ofMinutes(40);

    private static final Duration UNKNOWN_AGE = Duration.ofSeconds(5);
    private static final Duration PENDING_AGE = Duration.ofMinutes(1);

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
    public Begun begin(long eventId, long orderId) {
        Sale sale = new Sale(events.lock(eventId), terms.of(eventId));
        OrderInfo order = steps.lock(sale, orderId);
        if (order.status().wasPaid()) return new Begun(paid(order, sale), null, null);
        if (order.status() != OrderStatus.PENDING || !order.described())
            throw new DomainException(PaymentError.ORDER_NOT_PAYABLE);
        if (order.method() == null) throw new DomainException(PaymentError.PAYMENT_METHOD_MISSING);
        Provider provider = provider(order);
        Optional<Payment> open = store.open(orderId).stream()
                .filter(payment -> payment.provider() == provider.name())
                .findFirst();
        if (open.isEmpty()) steps.hold(sale, order);
        return begun(open.orElseGet(() -> create(order, provider)), order, sale);
    }

    /** The first attempt of an order that was bought in this transaction. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Begun first(Sale sale, OrderInfo order) {
        return begun(create(order, provider(order)), order, sale);
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
        OrderInfo order = orders.get(payment.orderId());
        return demand(payment, order, events.get(order.eventId()).name());
    }

    /** Takes over how the attempt stands at the provider. */
    @PermitAll
    public PaymentStart settle(long paymentId, Standing standing) {
        OrderInfo order = lockOrder(paymentId);
        Payment payment = store.locked(paymentId);
        settlement.settle(payment, order, standing);
        return start(payment);
    }

    /** The provider did not answer in time. */
    @PermitAll
    public PaymentStart lost(long paymentId) {
        OrderInfo order = lockOrder(paymentId);
        Payment payment = store.locked(paymentId);
        if (payment.status() == PaymentStatus.CREATED) payment.lose(clock.instant());
        return start(payment);
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

    private Provider provider(OrderInfo order) {
        Provider provider = providers.of(PaymentProvider.valueOf(order.method().name()));
        if (!provider.available()) throw new DomainException(PaymentError.PAYMENT_METHOD_NOT_OFFERED);
        return provider;
    }

    private Payment create(OrderInfo order, Provider provider) {
        Payment payment = new Payment(order.id(), provider.name(), order.total(), clock.instant());
        if (provider.remote()) return store.add(payment);
        store.keep(payment);
        settlement.settle(payment, order, provider.begin(order.code(), order.total()));
        store.flush();
        if (provider.name() == PaymentProvider.OFFLINE)
            words.write("order_placed_offline", Map.of("order_id", order.id()));
        return payment;
    }

    private Begun begun(Payment payment, OrderInfo order, Sale sale) {
        boolean ask = payment.status() == PaymentStatus.CREATED || payment.status() == PaymentStatus.UNKNOWN;
        return new Begun(
                start(payment, order, sale),
                payment.provider(),
                ask ? demand(payment, order, sale.event().name()) : null);
    }

    private Demand demand(Payment payment, OrderInfo order, String event) {
        return new Demand(
                PaymentKeys.payment(order.code(), payment.id()),
                payment.amount(),
                event + " · " + order.code(),
                order.code(),
                order.email(),
                order.language(),
                orders.url(order.id()),
                payment.createdAt().plus(SESSION).getEpochSecond());
    }

    /** The attempt that paid the order; an order may have been paid without any. */
    private PaymentStart paid(OrderInfo order, Sale sale) {
        List<Payment> payments = store.ofOrder(order.id());
        return payments.stream()
                .filter(payment -> payment.status() == PaymentStatus.PAID && !payment.surplus())
                .findFirst()
                .map(payment -> start(payment, order, sale))
                .orElse(new PaymentStart(0, PaymentStatus.PAID, null, null, null, null));
    }

    private static PaymentStart start(Payment payment, OrderInfo order, Sale sale) {
        if (payment.provider() != PaymentProvider.OFFLINE) return start(payment);
        return new PaymentStart(
                payment.id(),
                payment.status(),
                null,
                null,
                order.code(),
                sale.terms().offlineInstructions());
    }

    private static PaymentStart start(Payment payment) {
        String url = payment.status() == PaymentStatus.PENDING ? payment.checkoutUrl() : null;
        return new PaymentStart(payment.id(), payment.status(), url, null, null, null);
    }
}
