package org.netevent.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.netevent.notification.entity.Mail;

/** Composed mails. */
@ApplicationScoped
class MailStore {
    @PersistenceContext
    EntityManager em;

    Optional<Mail> ofMessage(long outboxMessageId) {
        return em.createQuery("select m from Mail m where m.outboxMessageId = :message", Mail.class)
                .setParameter("message", outboxMessageId)
                .getResultStream()
                .findFirst();
    }

    void add(Mail mail) {
        em.persist(mail);
    }

    void sent(long outboxMessageId, Instant at) {
        ofMessage(outboxMessageId).orElseThrow().sent(at);
    }
}
