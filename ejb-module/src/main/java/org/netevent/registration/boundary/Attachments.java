package org.netevent.registration.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.files.StoredFile;
import org.netevent.platform.security.RateLimits;
import org.netevent.registration.control.AttachmentStore;
import org.netevent.registration.control.Enrolment;
import org.netevent.registration.control.OwnAccess;
import org.netevent.registration.entity.Attachment;
import org.netevent.registration.entity.Registration;

/**
 * Files of a registration: images and PDF, at most {@value AttachmentInfo#MAX} of 10 MB each (SPEC §3, Register). Added by
 * the registration's own person, read by that person and the event's team. A visitor is let in by the secret link, so the
 * methods themselves are open.
 */
@Stateless
public class Attachments {
    @Inject
    OwnAccess own;

    @Inject
    AttachmentStore store;

    @Inject
    EventLookup events;

    @Inject
    RateLimits limits;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * @param token of the secret link, or null for the account that owns the registration
     * @param fileName as the sender calls it; only for display
     * @throws DomainException FILE_TOO_LARGE, FILE_TYPE, TOO_MANY_ATTACHMENTS; a conflict once the registration is not live
     */
    @PermitAll
    public AttachmentInfo add(long registrationId, String token, String fileName, InputStream content) {
        Registration registration = own.requireOwner(registrationId, token);
        registration.requireLive();
        Enrolment.requireOpen(events.get(registration.eventId()), clock.instant());
        if (store.count(registrationId) >= AttachmentInfo.MAX) throw AttachmentStore.tooMany();
        StoredFile file = store.keep(fileName, content);
        AttachmentInfo added = store.attach(registrationId, file.id());
        audit.record(AuditRecord.of(
                        "registration.attachment_added",
                        "registration",
                        registrationId,
                        registration.name(),
                        registration.eventId())
                .changing(Map.of(), Map.of("file", added.name())));
        return added;
    }

    /** @param token of the secret link, or null for the owning account and the event's team */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<AttachmentInfo> list(long registrationId, String token) {
        own.requireReader(registrationId, token);
        return store.of(registrationId);
    }

    /**
     * @param token as in {@link #list}
     * @throws DomainException NOT_FOUND also for an attachment of another registration
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AttachmentContent open(long registrationId, long attachmentId, String token) {
        own.requireReader(registrationId, token);
        Attachment attachment = store.get(registrationId, attachmentId);
        return new AttachmentContent(store.info(attachment).orElseThrow(), store.open(attachment));
    }

    /**
     * Keeps a file that somebody chose in the form before sending it, so that a refused form does not lose it. Only the
     * page knows its id. What is never sent is removed by a timer, a day after.
     *
     * @throws DomainException FILE_TOO_LARGE, FILE_TYPE, TOO_MANY_REQUESTS
     */
    @PermitAll
    public StoredFile stage(String fileName, InputStream content) {
        limits.registration();
        return store.keep(fileName, content);
    }

    /** Removes a staged file; one that belongs to something already stays. */
    @PermitAll
    public void discard(long fileId) {
        store.discard(fileId);
    }
}
