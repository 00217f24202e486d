package org.netevent.notification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import org.netevent.notification.control.MailQuery;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.outbox.OutboxQueue;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.security.Role;

/** The server's mail for its administrators: what was sent, kept, waits or was given up (SPEC §6). */
@Stateless
@RolesAllowed(Role.ADMIN)
public class MailBox {
    @Inject
    MailQuery query;

    @Inject
    OutboxQueue outbox;

    @Inject
    Audit audit;

    /** The latest first. */
    @RolesAllowed(Role.ADMIN)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<MailSummary> list(MailFilter filter, PageRequest request) {
        return query.page(filter, request);
    }

    /** @throws DomainException NOT_FOUND */
    @RolesAllowed(Role.ADMIN)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MailView read(long id) {
        return query.find(id).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    /** How many there are by state. */
    @RolesAllowed(Role.ADMIN)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<MailStatus, Long> counts() {
        return query.counts();
    }

    /**
     * Tries again at once what waits or was given up.
     *
     * @throws DomainException NOT_FOUND, MAIL_NOT_WAITING
     */
    @RolesAllowed(Role.ADMIN)
    public void retry(long id) {
        MailSummary mail = read(id).summary();
        if (!outbox.retry(id)) throw new DomainException(NotificationError.MAIL_NOT_WAITING);
        audit.record(AuditRecord.of("mail.retried", "mail", id, mail.subject(), null));
    }
}
