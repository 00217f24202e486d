package org.netevent.web.event;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.netevent.event.boundary.CancelCommand;
import org.netevent.event.boundary.CategoryView;
import org.netevent.event.boundary.EventCommand;
import org.netevent.event.boundary.EventEditing;
import org.netevent.event.boundary.EventImages;
import org.netevent.event.boundary.EventLifecycle;
import org.netevent.event.boundary.EventStatus;
import org.netevent.event.boundary.EventView;
import org.netevent.event.boundary.Events;
import org.netevent.platform.error.DomainException;
import org.netevent.web.platform.Messages;

/** The editor of an event, new ({@code /organizer/edit}) or existing ({@code ?id=}), and the steps of its life. */
@Named
@ViewScoped
public class EditorPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Events events;

    @Inject
    EventEditing editing;

    @Inject
    EventLifecycle lifecycle;

    @Inject
    EventImages images;

    @Inject
    Messages messages;

    private Long id;
    private EventForm form = new EventForm();
    private String cancelReason;
    private transient Part picture;
    private transient EventView event;
    private transient List<CategoryView> categories;

    public void load() {
        if (id == null) events.mayCreate();
        else form = EventForm.of(current());
    }

    public EventView getEvent() {
        return id == null ? null : current();
    }

    /** Read once a request: the view keeps only what was typed. */
    private EventView current() {
        if (event == null) event = events.toEdit(id);
        return event;
    }

    public List<CategoryView> getCategories() {
        if (categories == null) categories = events.categories();
        return categories;
    }

    public String save() {
        return saved(false, "event.saved");
    }

    public String publish() {
        return saved(true, "event.published_now");
    }

    private String saved(boolean publish, String message) {
        EventCommand command = form.command();
        EventView result = id == null ? editing.create(command, publish) : editing.edit(id, command, publish);
        id = result.id();
        messages.done(message);
        addPicture();
        return here();
    }

    /** The event is safe by now: a picture that is refused does not undo what was typed. */
    private void addPicture() {
        if (picture == null || picture.getSize() == 0) return;
        try (InputStream content = picture.getInputStream()) {
            images.add(id, picture.getSubmittedFileName(), content);
        } catch (DomainException refused) {
            messages.warn("event.picture_refused", java.util.Map.of());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public String removePicture(long fileId) {
        images.remove(id, fileId);
        messages.done("event.picture_removed");
        return here();
    }

    public String unpublish() {
        lifecycle.unpublish(id);
        messages.done("event.withdrawn");
        return here();
    }

    public String cancel() {
        lifecycle.cancel(id, new CancelCommand(cancelReason));
        messages.done("event.cancelled_now");
        return here();
    }

    public String delete() {
        boolean cancelled = lifecycle.delete(id).isPresent();
        messages.done(cancelled ? "event.cancelled_now" : "event.deleted");
        return cancelled ? here() : "/organizer/events.xhtml?faces-redirect=true";
    }

    private String here() {
        return "/organizer/edit.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isDraft() {
        return id == null || current().status() == EventStatus.DRAFT;
    }

    public boolean isPublished() {
        return id != null && current().status() == EventStatus.PUBLISHED;
    }

    public boolean isCancelled() {
        return id != null && current().status() == EventStatus.CANCELLED;
    }

    public EventForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Part getPicture() {
        return picture;
    }

    public void setPicture(Part picture) {
        this.picture = picture;
    }

    public String getCancelReason() {
        return cancelReason;
    }

    public void setCancelReason(String cancelReason) {
        this.cancelReason = cancelReason;
    }
}
