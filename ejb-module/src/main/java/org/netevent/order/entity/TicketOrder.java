package org.netevent.order.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.netevent.order.boundary.OrderError;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.order.boundary.PaymentMethod;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.money.Money;

/** One purchase (SPEC §2). Knows which step follows which; seats and registrations are the services' matter. */
@Entity
@Table(name = "ticket_order")
public class TicketOrder {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    private String code;

    @Column(name = "account_id")
    private Long accountId;

    private OrderStatus status;
    private String name;
    private String email;
    private String organisation;
    private String address;
    private String language;
    private String currency;
    private BigDecimal subtotal;
    private BigDecimal discount;
    private BigDecimal total;
    private BigDecimal refunded;

    @Column(name = "discount_code_id")
    private Long discountCodeId;

    @Column(name = "payment_method")
    private PaymentMethod method;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "link_version")
    private int linkVersion;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "paid_at")
    private Instant paidAt;

    @Version
    private int version;

    protected TicketOrder() {}

    /**
     * @param accountId of the buyer, or null for a guest
     * @param discountCodeId what the discount comes from, or null
     * @param expiresAt until when the seats are held
     */
    public TicketOrder(
            long eventId,
            String code,
            Long accountId,
            String language,
            Sums sums,
            Long discountCodeId,
            Instant expiresAt,
            Instant now) {
        this.eventId = eventId;
        this.code = code;
        this.accountId = accountId;
        this.language = language;
        this.expiresAt = expiresAt;
        status = OrderStatus.PENDING;
        currency = sums.subtotal().currencyCode();
        refunded = BigDecimal.ZERO;
        cost(sums, discountCodeId);
        createdAt = now;
        updatedAt = now;
    }

    /** A guest's order joins an account. @throws DomainException ORDER_OWNED when it belongs to another one */
    public void joinAccount(long account, Instant now) {
        if (accountId != null && accountId != account) throw new DomainException(OrderError.ORDER_OWNED);
        accountId = account;
        updatedAt = now;
    }

    /** Who waited is known before the details are given. */
    public void reserveFor(String buyer, String address) {
        name = buyer;
        email = address;
    }

    /**
     * @throws DomainException ORDER_IS_…
     */
    public void describe(Buyer buyer, String inLanguage, PaymentMethod chosen, Instant now) {
        require(OrderStatus.PENDING);
        name = buyer.name();
        email = buyer.email();
        organisation = buyer.organisation();
        address = buyer.address();
        language = inLanguage;
        method = chosen;
        updatedAt = now;
    }

    /**
     * Another discount, or none.
     *
     * @throws DomainException ORDER_IS_…; ORDER_SUM_STANDS once the way of payment is chosen
     */
    public void reprice(Sums sums, Long codeId, Instant now) {
        require(OrderStatus.PENDING);
        if (method != null) throw new DomainException(OrderError.ORDER_SUM_STANDS);
        cost(sums, codeId);
        updatedAt = now;
    }

    /** Holds the seats longer; never shorter. @throws DomainException ORDER_IS_… */
    public void extend(Instant until, Instant now) {
        require(OrderStatus.PENDING);
        if (!until.isAfter(expiresAt)) return;
        expiresAt = until;
        updatedAt = now;
    }

    /** @throws DomainException ORDER_IS_… */
    public void pay(Instant now) {
        become(OrderStatus.PAID, now);
        paidAt = now;
        expiresAt = null;
    }

    /** @throws DomainException ORDER_IS_… */
    public void expire(Instant now) {
        become(OrderStatus.EXPIRED, now);
    }

    /** @throws DomainException ORDER_IS_… */
    public void cancel(Instant now) {
        become(OrderStatus.CANCELLED, now);
    }

    /**
     * So much is paid back now, all in all. Less than before is a refund that failed: the order stays what it is then.
     *
     * @throws DomainException ORDER_IS_…
     */
    public void refund(Money soFar, Instant now) {
        if (!status.wasPaid()) throw new DomainException(OrderError.wrongState(status));
        boolean more = soFar.compareTo(money(refunded)) > 0;
        refunded = soFar.amount();
        updatedAt = now;
        if (more && status != OrderStatus.REFUNDED)
            become(soFar.compareTo(money(total)) < 0 ? OrderStatus.PARTIALLY_REFUNDED : OrderStatus.REFUNDED, now);
    }

    /** @throws DomainException a conflict that names the present state */
    public void require(OrderStatus wanted) {
        if (status != wanted) throw new DomainException(OrderError.wrongState(status));
    }

    private void become(OrderStatus next, Instant now) {
        if (!status.canBecome(next)) throw new DomainException(OrderError.wrongState(status));
        status = next;
        updatedAt = now;
    }

    private void cost(Sums sums, Long codeId) {
        subtotal = sums.subtotal().amount();
        discount = sums.discount().amount();
        total = sums.total().amount();
        discountCodeId = codeId;
    }

    private Money money(BigDecimal amount) {
        return Money.of(amount, currency);
    }

    public Long id() {
        return id;
    }

    public long eventId() {
        return eventId;
    }

    public String code() {
        return code;
    }

    public Long accountId() {
        return accountId;
    }

    public OrderStatus status() {
        return status;
    }

    public Buyer buyer() {
        return new Buyer(name, email, organisation, address);
    }

    public String language() {
        return language;
    }

    public Sums sums() {
        return new Sums(money(subtotal), money(discount));
    }

    public Money refunded() {
        return money(refunded);
    }

    public Long discountCodeId() {
        return discountCodeId;
    }

    public PaymentMethod method() {
        return method;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public int linkVersion() {
        return linkVersion;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant paidAt() {
        return paidAt;
    }
}
