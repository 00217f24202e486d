package org.netevent.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Begins the numbers of an organizer's receipts. */
@ApplicationScoped
public class ReceiptCounter {
    @PersistenceContext
    EntityManager em;

    /**
     * Once for each organizer, in a transaction of its own: were the row made by the first payments of an organizer
     * themselves, some that come at the same moment would end in a deadlock when one of them is rolled back.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void begin(long organizerId) {
        em.createNativeQuery("insert ignore into receipt_number (organizer_id, last_number) values (?1, 0)")
                .setParameter(1, organizerId)
                .executeUpdate();
    }
}
