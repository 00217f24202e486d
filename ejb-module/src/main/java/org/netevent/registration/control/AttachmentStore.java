package org.netevent.registration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.files.FileStore;
import org.netevent.platform.files.StoredFile;
import org.netevent.registration.boundary.AttachmentInfo;
import org.netevent.registration.boundary.RegistrationError;
import org.netevent.registration.entity.Attachment;

/** The files of registrations: at most {@value AttachmentInfo#MAX} each, images and PDF known by content. */
@ApplicationScoped
public class AttachmentStore {
    @PersistenceContext
    EntityManager em;

    @Inject
    FileStore files;

    @Inject
    RegistrationStore registrations;

    @Inject
    Clock clock;

    public List<AttachmentInfo> of(long registrationId) {
        return em.createQuery(
                        "select a from Attachment a where a.registrationId = :registration order by a.id",
                        Attachment.class)
                .setParameter("registration", registrationId)
                .getResultStream()
                .map(this::info)
                .flatMap(Optional::stream)
                .toList();
    }

    public long count(long registrationId) {
        return em.createQuery("select count(a) from Attachment a where a.registrationId = :registration", Long.class)
                .setParameter("registration", registrationId)
                .getSingleResult();
    }

    /** @throws DomainException NOT_FOUND, also for a file of another registration */
    public Attachment get(long registrationId, long attachmentId) {
        return Optional.ofNullable(em.find(Attachment.class, attachmentId))
                .filter(found -> found.registrationId() == registrationId)
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    public InputStream open(Attachment attachment) {
        return files.open(attachment.fileId());
    }

    /** @throws DomainException FILE_TOO_LARGE, FILE_TYPE */
    public StoredFile keep(String name, InputStream content) {
        return files.attachment(name, content, AttachmentInfo.MAX_BYTES);
    }

    /** Hangs a kept file on a registration. Locks the registration, so that two at once cannot pass the limit. */
    public AttachmentInfo attach(long registrationId, long fileId) {
        registrations.locked(registrationId);
        if (count(registrationId) >= AttachmentInfo.MAX) throw tooMany();
        if (!unused(fileId)) throw new DomainException(PlatformError.NOT_FOUND);
        Attachment attachment = new Attachment(registrationId, fileId, clock.instant());
        em.persist(attachment);
        em.flush();
        return info(attachment).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    /** Removes a kept file that hangs on nothing yet; one in use stays. */
    public void discard(long fileId) {
        if (unused(fileId)) files.delete(fileId);
    }

    /** Files that were chosen in a form that nobody sent, older than this. */
    public List<Long> abandoned(Duration age) {
        List<?> ids = em.createNativeQuery("select f.id from stored_file f where f.created_at < ?1"
                        + " and not exists (select 1 from registration_attachment a where a.file_id = f.id)"
                        + " and not exists (select 1 from event_image i where i.file_id = f.id) limit 500")
                .setParameter(1, Timestamp.from(clock.instant().minus(age)))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    public static DomainException tooMany() {
        return new DomainException(RegistrationError.TOO_MANY_ATTACHMENTS, Map.of("max", AttachmentInfo.MAX));
    }

    public Optional<AttachmentInfo> info(Attachment attachment) {
        return files.find(attachment.fileId())
                .map(file -> new AttachmentInfo(
                        attachment.id(),
                        attachment.registrationId(),
                        file.name(),
                        file.mediaType(),
                        file.size(),
                        attachment.addedAt()));
    }

    private boolean unused(long fileId) {
        Number uses =
                (Number) em.createNativeQuery("select (select count(*) from registration_attachment where file_id = ?1)"
                                + " + (select count(*) from event_image where file_id = ?1)")
                        .setParameter(1, fileId)
                        .getSingleResult();
        return uses.intValue() == 0;
    }
}
