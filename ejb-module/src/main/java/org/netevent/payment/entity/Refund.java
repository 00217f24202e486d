package org.netevent.payment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.netevent.payment.boundary.RefundStatus;
import org.netevent.platform.error.DomainException;

/** A sum of a payment that goes back; its steps follow the table in {@link RefundStatus#next()}. */
@Entity
@Table(name = "refund")
public class Refund {
    private static final int LONGEST_FAILURE = 500;

    /** So long nobody wonders that nothing was heard. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "payment_id")
    private long paymentId;

    private BigDecimal amount;
    private String reason;
    private RefundStatus status;

    @Column(name = "account_id")
    private Long accountId;

    /** Made at the provider itself, and taken over. */
    @Column(name = "at_provider")
    private boolean atProvider;

    private String reference;
    private String failure;

    /** When the provider is asked how it stands; null: nothing is open. Put off by the store. */
    @Column(name = "ask_at")
    private Instant askAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Version
    private int version;

    protected Refund() {}

    /** @param accountId who asks for it, or null for the server itself */
    public Refund(long paymentId, BigDecimal amount, String reason, Long accountId, Instant now) {
        this.paymentId = paymentId;
        this.amount = amount;
        this.reason = reason;
        this.accountId = accountId;
        status = RefundStatus.PENDING;
        createdAt = now;
        askAt = now.plus(PATIENCE);
    }

    /**
     * One that was made at the provider itself.
     *
     * @param name the provider's for it
     * @param reason in the provider's word, or null
     */
    public static Refund atProvider(long paymentId, BigDecimal amount, String reason, String name, Instant now) {
        Refund refund = new Refund(paymentId, amount, reason, null, now);
        refund.atProvider = true;
        refund.reference = name;
        return refund;
    }

    /** The provider has taken it up under this name and will say how it ends. */
    public void named(String name) {
        reference = name;
    }

    /** @param name the provider's for it, or null */
    public void done(String name, Instant now) {
        become(RefundStatus.DONE);
        if (name != null) reference = name;
        doneAt = now;
    }

    /** @param why in the provider's words, for the team */
    public void fail(String why) {
        become(RefundStatus.FAILED);
        failure = why == null || why.length() <= LONGEST_FAILURE ? why : why.substring(0, LONGEST_FAILURE - 1) + "…";
    }

    private void become(RefundStatus next) {
        if (!status.next().contains(next)) throw new DomainException(WrongStep.of(status));
        status = next;
        askAt = null;
    }

    public long id() {
        return id;
    }

    public long paymentId() {
        return paymentId;
    }

    public BigDecimal amount() {
        return amount;
    }

    public RefundStatus status() {
        return status;
    }

    public String reference() {
        return reference;
    }
}
