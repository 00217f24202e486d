package org.netevent.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.netevent.payment.boundary.Refundable;
import org.netevent.payment.boundary.RefundsAsked.Failed;
import org.netevent.platform.config.Settings;
import org.netevent.platform.error.ErrorCode;
import org.netevent.platform.money.Money;
import org.netevent.platform.persistence.Row;

/** The payments of one event as a whole. */
@ApplicationScoped
public class EventPayments {
    /** What may still be paid of the event's orders that were cancelled at a moment. */
    private static final String OPEN = " payment p join ticket_order o on o.id = p.order_id and o.event_id = ?1"
            + " and o.status = 'cancelled' and o.updated_at = ?2";

    private static final String STATES = " p.status in ('created', 'pending', 'unknown')";

    /** What can be paid back; what came too late and did not go back by itself, too. */
    private static final String PAID = " from ticket_order o join payment p on p.order_id = o.id where o.event_id = ?1"
            + " and p.status = 'paid' and p.refunded < p.amount";

    /** A payment of which something can be paid back. */
    public record Due(long paymentId, long orderId, String orderCode) {
        public Failed failed(ErrorCode why) {
            return new Failed(paymentId, orderId, orderCode, why);
        }
    }

    @Inject
    Settings settings;

    @PersistenceContext
    EntityManager em;

    /** Those that Stripe is to close. */
    List<Long> openAtProvider(long eventId, Instant at) {
        List<?> ids = em.createNativeQuery("select p.id from" + OPEN + " where p.provider = 'stripe' and" + STATES)
                .setParameter(1, eventId)
                .setParameter(2, Timestamp.from(at))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Those that nobody needs to be told of. */
    void cancelOthers(long eventId, Instant at) {
        em.createNativeQuery("update" + OPEN + " set p.status = 'cancelled', p.updated_at = ?2,"
                        + " p.version = p.version + 1 where p.provider <> 'stripe' and" + STATES)
                .setParameter(1, eventId)
                .setParameter(2, Timestamp.from(at))
                .executeUpdate();
    }

    public Refundable refundable(long eventId) {
        Row row = new Row(
                em.createNativeQuery("select count(distinct o.id), count(distinct if(p.provider = 'offline', o.id,"
                                + " null)), coalesce(sum(p.amount - p.refunded), 0)" + PAID)
                        .setParameter(1, eventId)
                        .getSingleResult());
        return new Refundable(
                row.whole(),
                row.whole(),
                Money.of(row.as(BigDecimal.class), currency(eventId).getCurrencyCode()));
    }

    /** The next payments after one, by their number. */
    public List<Due> due(long eventId, long after, int most) {
        List<?> rows = em.createNativeQuery(
                        "select p.id, o.id, o.code" + PAID + " and p.id > ?2 order by p.id limit " + most)
                .setParameter(1, eventId)
                .setParameter(2, after)
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new Due(row.whole(), row.whole(), row.text()))
                .toList();
    }

    /** What the event is sold in: it has one currency. */
    public Currency currency(long eventId) {
        List<?> found = em.createNativeQuery("select currency from ticket_order where event_id = ?1 limit 1")
                .setParameter(1, eventId)
                .getResultList();
        return found.isEmpty() ? settings.currency() : Currency.getInstance((String) found.get(0));
    }
}
