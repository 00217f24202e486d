package org.netevent.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.netevent.payment.boundary.PaymentProvider;
import org.netevent.payment.boundary.PaymentStatus;
import org.netevent.payment.entity.Payment;
import org.netevent.payment.entity.Refund;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;

/** Loads and keeps payments and refunds. Lock the order before a payment, and a payment before its refunds. */
@ApplicationScoped
public class PaymentStore {
    @PersistenceContext
    EntityManager em;

    public Payment add(Payment payment) {
        keep(payment);
        em.flush();
        return payment;
    }

    /** Kept with the next flush, as it stands then: it has no id before. */
    public void keep(Payment payment) {
        em.persist(payment);
    }

    public Refund add(Refund refund) {
        em.persist(refund);
        em.flush();
        return refund;
    }

    public void flush() {
        em.flush();
    }

    public Optional<Payment> find(long id) {
        return Optional.ofNullable(em.find(Payment.class, id));
    }

    /** The payment as it is now, locked. @throws DomainException NOT_FOUND */
    public Payment locked(long id) {
        Payment found = em.find(Payment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) throw new DomainException(PlatformError.NOT_FOUND);
        return found;
    }

    /** The refund as it is now, locked. @throws DomainException NOT_FOUND */
    public Refund lockedRefund(long id) {
        Refund found = em.find(Refund.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) throw new DomainException(PlatformError.NOT_FOUND);
        return found;
    }

    /** The attempts of an order that may still be paid, the latest first, locked. */
    public List<Payment> open(long orderId) {
        return em.createQuery(
                        "select p from Payment p where p.orderId = :order and p.status in :open order by p.id desc",
                        Payment.class)
                .setParameter("order", orderId)
                .setParameter("open", EnumSet.of(PaymentStatus.CREATED, PaymentStatus.PENDING, PaymentStatus.UNKNOWN))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public List<Payment> ofOrder(long orderId) {
        return em.createQuery("select p from Payment p where p.orderId = :order order by p.id", Payment.class)
                .setParameter("order", orderId)
                .getResultList();
    }

    public Optional<Payment> byReference(PaymentProvider provider, String reference) {
        return em.createQuery(
                        "select p from Payment p where p.provider = :provider and p.reference = :reference",
                        Payment.class)
                .setParameter("provider", provider)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** The payment that a refund of this name is of. */
    public Optional<Long> paymentByRefund(String reference) {
        return em.createQuery("select r.paymentId from Refund r where r.reference = :reference", Long.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** What was paid to the provider under this name. */
    public Optional<Long> paymentByCharge(PaymentProvider provider, String charge) {
        return em.createQuery(
                        "select p.id from Payment p where p.provider = :provider and p.charge = :charge", Long.class)
                .setParameter("provider", provider)
                .setParameter("charge", charge)
                .getResultStream()
                .findFirst();
    }

    /** The refund of this name as it is now, locked; its payment is locked. */
    public Optional<Refund> refundByReference(String reference) {
        return em.createQuery("select r from Refund r where r.reference = :reference", Refund.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public boolean hasRefund(long id) {
        return em.find(Refund.class, id) != null;
    }

    /** @throws DomainException NOT_FOUND */
    public Payment paymentOfRefund(long refundId) {
        return Optional.ofNullable(em.find(Refund.class, refundId))
                .flatMap(refund -> find(refund.paymentId()))
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    /** Reserves a sum of what was paid, by one conditional update: false when so much is not left. */
    public boolean reserve(long paymentId, BigDecimal amount) {
        return em.createNativeQuery("update payment set refunded = refunded + ?2"
                                + " where id = ?1 and status = 'paid' and refunded + ?2 <= amount")
                        .setParameter(1, paymentId)
                        .setParameter(2, amount)
                        .executeUpdate()
                == 1;
    }

    /** A refund failed: what it had reserved may be refunded again. */
    public void giveBack(long paymentId, BigDecimal amount) {
        em.createNativeQuery("update payment set refunded = refunded - ?2 where id = ?1")
                .setParameter(1, paymentId)
                .setParameter(2, amount)
                .executeUpdate();
    }

    /** What is reserved or paid back of a payment. */
    public BigDecimal refunded(long paymentId) {
        return (BigDecimal) em.createNativeQuery("select refunded from payment where id = ?1")
                .setParameter(1, paymentId)
                .getSingleResult();
    }
}
