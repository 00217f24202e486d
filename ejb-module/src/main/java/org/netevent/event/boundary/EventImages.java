package org.netevent.event.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.netevent.event.control.EventImageStore;
import org.netevent.event.entity.EventImage;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.files.FileStore;
import org.netevent.platform.files.StoredFile;
import org.netevent.platform.security.Role;

/** The pictures of an event; the first is its cover. */
@Stateless
public class EventImages {
    public static final long MAX_BYTES = 5L * 1024 * 1024;
    public static final int MAX_IMAGES = 8;

    @Inject
    EventAccess access;

    @Inject
    EventLookup lookup;

    @Inject
    EventImageStore images;

    @Inject
    FileStore files;

    @Inject
    Audit audit;

    @Inject
    Event<EventChanged> changed;

    /** @throws DomainException FILE_TOO_LARGE, FILE_TYPE, EVENT_TOO_MANY_IMAGES */
    @RolesAllowed(Role.ATTENDEE)
    public StoredFile add(long eventId, String name, InputStream content) {
        access.require(eventId, EventPermission.MANAGE);
        EventInfo event = lookup.lock(eventId);
        List<EventImage> present = images.of(eventId);
        if (present.size() >= MAX_IMAGES)
            throw new DomainException(EventError.EVENT_TOO_MANY_IMAGES, Map.of("max", MAX_IMAGES));
        StoredFile file = files.image(name, content, MAX_BYTES);
        int position = present.stream().mapToInt(EventImage::getPosition).max().orElse(-1) + 1;
        images.add(new EventImage(eventId, file.id(), position));
        audit.record(line("event.image_added", event).changing(Map.of(), Map.of("image", file.name())));
        changed.fire(new EventChanged(eventId, event.code(), EventChanged.What.UPDATED));
        return file;
    }

    @RolesAllowed(Role.ATTENDEE)
    public void remove(long eventId, long fileId) {
        access.require(eventId, EventPermission.MANAGE);
        EventInfo event = lookup.lock(eventId);
        EventImage image = images.byFile(fileId)
                .filter(found -> found.getEventId() == eventId)
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
        String name = files.find(fileId).map(StoredFile::name).orElse("");
        images.remove(image);
        audit.record(line("event.image_removed", event).changing(Map.of("image", name), Map.of()));
        changed.fire(new EventChanged(eventId, event.code(), EventChanged.What.UPDATED));
    }

    /** A picture of an event that the caller may see: everybody, or the team while it is a draft. Files of anything else are NOT_FOUND. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ImageFile open(long fileId) {
        long eventId = images.byFile(fileId)
                .map(EventImage::getEventId)
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
        boolean open = lookup.get(eventId).status() != EventStatus.DRAFT;
        if (!open && !access.allows(eventId, EventPermission.CHECK_IN))
            throw new DomainException(PlatformError.NOT_FOUND);
        StoredFile file = files.find(fileId).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
        return new ImageFile(file, files.open(fileId), open);
    }

    private static AuditRecord line(String action, EventInfo event) {
        return AuditRecord.of(action, "event", event.id(), event.name(), event.id());
    }
}
