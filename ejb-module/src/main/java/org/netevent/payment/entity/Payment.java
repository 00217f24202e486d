package org.netevent.payment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.netevent.payment.boundary.PaymentProvider;
import org.netevent.payment.boundary.PaymentStatus;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.money.Money;

/** One attempt to pay an order; its steps follow the table in {@link PaymentStatus#next()}. */
@Entity
@Table(name = "payment")
public class Payment {
    private static final int LONGEST_FAILURE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "order_id")
    private long orderId;

    private PaymentProvider provider;
    private PaymentStatus status;
    private BigDecimal amount;
    private String currency;

    /** Changed only by conditional updates, see the store. */
    @Column(insertable = false, updatable = false)
    private BigDecimal refunded;

    private String reference;
    private String charge;

    @Column(name = "checkout_url")
    private String checkoutUrl;

    private String failure;
    private boolean surplus;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "paid_at")
    private Instant paidAt;

    @Version
    private int version;

    protected Payment() {}

    public Payment(long orderId, PaymentProvider provider, Money amount, Instant now) {
        this.orderId = orderId;
        this.provider = provider;
        this.amount = amount.amount();
        currency = amount.currencyCode();
        status = PaymentStatus.CREATED;
        createdAt = now;
        updatedAt = now;
    }

    /**
     * The buyer can pay.
     *
     * @param name the provider's for it, or what a bank transfer names
     * @param address where to pay, or null
     */
    public void open(String name, String address, Instant now) {
        become(PaymentStatus.PENDING, now);
        reference = name;
        checkoutUrl = address;
    }

    /** The provider did not answer. */
    public void lose(Instant now) {
        become(PaymentStatus.UNKNOWN, now);
    }

    /** @param why in the provider's words, for the team */
    public void fail(String why, Instant now) {
        become(PaymentStatus.FAILED, now);
        failure = why == null || why.length() <= LONGEST_FAILURE ? why : why.substring(0, LONGEST_FAILURE - 1) + "…";
    }

    public void cancel(Instant now) {
        become(PaymentStatus.CANCELLED, now);
    }

    /**
     * The money is there.
     *
     * @param name the provider's for it, or null to keep what is known
     * @param refundable what a refund names at the provider, or null
     */
    public void pay(String name, String refundable, Instant now) {
        become(PaymentStatus.PAID, now);
        if (name != null) reference = name;
        charge = refundable;
        failure = null;
        paidAt = now;
    }

    /** It pays nothing and goes back. */
    public void pointless() {
        surplus = true;
    }

    /** Asked about now, whatever the answer: it is not asked about again for a while. */
    public void seen(Instant now) {
        updatedAt = now;
    }

    private void become(PaymentStatus next, Instant now) {
        if (!status.next().contains(next)) throw new DomainException(WrongStep.of(status));
        status = next;
        updatedAt = now;
    }

    public long id() {
        return id;
    }

    public long orderId() {
        return orderId;
    }

    public PaymentProvider provider() {
        return provider;
    }

    public PaymentStatus status() {
        return status;
    }

    public Money amount() {
        return Money.of(amount, currency);
    }

    public String reference() {
        return reference;
    }

    public String charge() {
        return charge;
    }

    public String checkoutUrl() {
        return checkoutUrl;
    }

    public boolean surplus() {
        return surplus;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
