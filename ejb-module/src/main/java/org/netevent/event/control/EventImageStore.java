package org.netevent.event.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.netevent.event.entity.EventImage;
import org.netevent.platform.files.FileStore;

/** The pictures of events. */
@ApplicationScoped
public class EventImageStore {
    @PersistenceContext
    EntityManager em;

    @Inject
    FileStore files;

    public List<EventImage> of(long eventId) {
        return em.createQuery(
                        "select i from EventImage i where i.eventId = :event order by i.position, i.id",
                        EventImage.class)
                .setParameter("event", eventId)
                .getResultList();
    }

    public Optional<EventImage> byFile(long fileId) {
        return em.createQuery("select i from EventImage i where i.fileId = :file", EventImage.class)
                .setParameter("file", fileId)
                .getResultStream()
                .findFirst();
    }

    public void add(EventImage image) {
        em.persist(image);
        em.flush();
    }

    public void remove(EventImage image) {
        em.remove(image);
        em.flush();
        files.delete(image.getFileId());
    }

    public void removeAll(long eventId) {
        of(eventId).forEach(this::remove);
    }
}
