package org.netevent.tickettype.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
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

    public void set(long eventId, SaleTerms terms) {
        em.createNativeQuery("insert into sale_terms (event_id, offline, offline_instructions, offline_days, stripe,"
                        + " change_until) values (?1, ?2, ?3, ?4, ?5, ?6) on duplicate key update offline = values(offline),"
                        + " offline_instructions = values(offline_instructions), offline_days = values(offline_days),"
                        + " stripe = values(stripe), change_until = values(change_until)")
                .setParameter(1, eventId)
                .setParameter(2, terms.offline())
                .setParameter(3, terms.offlineInstructions())
                .setParameter(4, terms.offlineDays())
                .setParameter(5, terms.stripe())
                .setParameter(6, terms.changeUntil() == null ? null : Timestamp.from(terms.changeUntil()))
                .executeUpdate();
    }
}
