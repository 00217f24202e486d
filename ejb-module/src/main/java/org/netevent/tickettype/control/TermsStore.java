package org.netevent.tickettype.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.netevent.platform.persistence.Row;
import org.netevent.tickettype.boundary.SaleTerms;

/** The terms of sale, one row per event that set any. */
@ApplicationScoped
public class TermsStore {
    @PersistenceContext
    EntityManager em;

    public SaleTerms of(long eventId) {
        List<?> rows = em.createNativeQuery("select offline, offline_instructions, offline_days, stripe, change_until"
                        + " from sale_terms where event_id = ?1")
                .setParameter(1, eventId)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Row::new)
                .map(row -> new SaleTerms(row.flag(), row.text(), (int) row.whole(), row.flag(), row.instant()))
                .orElse(SaleTerms.DEFAULT);
    }
}
