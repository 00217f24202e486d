package org.netevent.event.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netevent.platform.config.Settings;
import org.netevent.platform.money.Money;
import org.netevent.platform.persistence.Row;

/**
 * From which price events can be had, read from the table of the ticket types: the event feature must not know that
 * feature, and a price kept on both sides would drift.
 */
@ApplicationScoped
public class LowestPrices {
    @PersistenceContext
    EntityManager em;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** By event, for events that sell tickets: of the types that everybody sees and whose sale is not over, if any. */
    public Map<Long, Optional<Money>> of(Collection<Long> eventIds) {
        var query = em.createNativeQuery("select event_id, currency, min(case when access_code is null"
                + " and (sale_ends is null or sale_ends > ?1) then price end) from ticket_type where event_id in ("
                + Sql.marks(2, eventIds.size()) + ") group by event_id, currency");
        query.setParameter(1, Timestamp.from(clock.instant()));
        int next = 2;
        for (Long id : eventIds) query.setParameter(next++, id);
        List<?> rows = query.getResultList();
        Map<Long, Optional<Money>> lowest = new HashMap<>();
        rows.stream().map(Row::new).forEach(row -> {
            long event = row.whole();
            String currency = row.text();
            BigDecimal price = row.as(BigDecimal.class);
            lowest.put(event, Optional.ofNullable(price).map(amount -> Money.of(amount, currency)));
        });
        return lowest;
    }

    public Money nothing() {
        return Money.zero(settings.currency());
    }
}
