package org.netevent.tickettype.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netevent.platform.persistence.Row;
import org.netevent.tickettype.boundary.Discount;
import org.netevent.tickettype.boundary.DiscountKind;

/** Finds discount codes and counts their uses. */
@ApplicationScoped
public class DiscountQueries {
    @PersistenceContext
    EntityManager em;

    public Optional<Discount> valid(long eventId, String code, Instant now) {
        if (code == null || code.isBlank()) return Optional.empty();
        List<?> rows = em.createNativeQuery("select id, code, kind, value from discount_code where event_id = ?1"
                        + " and code = ?2 and (max_uses is null or used < max_uses)"
                        + " and (valid_from is null or valid_from <= ?3) and (valid_until is null or valid_until > ?3)")
                .setParameter(1, eventId)
                .setParameter(2, code.strip().toUpperCase(Locale.ROOT))
                .setParameter(3, Timestamp.from(now))
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Row::new)
                .map(row ->
                        new Discount(row.whole(), row.text(), DiscountKind.of(row.text()), row.as(BigDecimal.class)));
    }

    public boolean use(long id) {
        return em.createNativeQuery("update discount_code set used = used + 1 where id = ?1"
                                + " and (max_uses is null or used < max_uses)")
                        .setParameter(1, id)
                        .executeUpdate()
                == 1;
    }

    public void giveBack(long id, int uses) {
        int changed = em.createNativeQuery("update discount_code set used = used - ?2 where id = ?1 and used >= ?2")
                .setParameter(1, id)
                .setParameter(2, uses)
                .executeUpdate();
        if (changed != 1)
            throw new IllegalStateException("Discount code " + id + " has no " + uses + " uses to give back");
    }
}
