package org.netevent.event.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.netevent.event.control.EventImageStore;
import org.netevent.event.control.EventRegistrations;
import org.netevent.event.control.EventRules;
import org.netevent.event.control.EventStore;
import org.netevent.event.control.EventViews;
import org.netevent.event.entity.Event;
import org.netevent.event.entity.EventState;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.Role;
import org.netevent.platform.validation.Validation;

/** The steps of an event's life (SPEC §2): each locks the event's row, so that nobody registers halfway through. */
@Stateless
public class EventLifecycle {
    @Inject
    EventAccess access;

    @Inject
    Validation validation;

    @Inject
    EventStore store;

    @Inject
    EventRegistrations registrations;

    @Inject
    EventImageStore images;

    @Inject
    EventViews views;

    @Inject
    Audit audit;

    @Inject
    jakarta.enterprise.event.Event<EventChanged> changed;

    @Inject
    Clock clock;

    /** @throws DomainException EVENT_NOT_DRAFT; INVALID_INPUT when the start is past */
    @RolesAllowed(Role.ATTENDEE)
    public EventView publish(long id) {
        Caller caller = access.require(id, EventPermission.MANAGE);
        Event event = locked(id);
        String before = event.getStatus();
        event.publish(clock.instant());
        EventRules.checkPublishable(event.getStartTime(), clock.instant());
        return done(event, before, EventChanged.What.PUBLISHED, caller);
    }

    /** Back to draft, while nobody is registered. @throws DomainException EVENT_NOT_PUBLISHED, EVENT_HAS_REGISTRATIONS */
    @RolesAllowed(Role.ATTENDEE)
    public EventView unpublish(long id) {
        Caller caller = access.require(id, EventPermission.MANAGE);
        Event event = locked(id);
        String before = event.getStatus();
        event.withdraw(clock.instant());
        if (registrations.anyLive(id)) throw new DomainException(EventError.EVENT_HAS_REGISTRATIONS);
        return done(event, before, EventChanged.What.WITHDRAWN, caller);
    }

    /** Cancels and, by the event record, every live registration. @throws DomainException EVENT_NOT_PUBLISHED, EVENT_CANCELLED */
    @RolesAllowed(Role.ATTENDEE)
    public EventView cancel(long id, CancelCommand command) {
        Caller caller = access.require(id, EventPermission.MANAGE);
        validation.check(command);
        Event event = locked(id);
        if (event.isDraft()) throw new DomainException(EventState.EVENT_NOT_PUBLISHED);
        return cancel(event, command.reason(), caller);
    }

    /**
     * Removes an event that nobody ever registered for; any other is cancelled, which tells them.
     *
     * @return the cancelled event, or empty when it is gone
     */
    @RolesAllowed(Role.ATTENDEE)
    public Optional<EventView> delete(long id) {
        Caller caller = access.require(id, EventPermission.MANAGE);
        Event event = locked(id);
        if (registrations.any(id))
            return Optional.of(event.isCancelled() ? views.of(event, caller) : cancel(event, null, caller));
        Map<String, Object> before = event.details().values();
        images.removeAll(id);
        store.remove(event);
        audit.record(line("event.deleted", event).changing(before, Map.of()));
        changed.fire(new EventChanged(id, event.getCode(), EventChanged.What.DELETED));
        return Optional.empty();
    }

    private EventView cancel(Event event, String reason, Caller caller) {
        String before = event.getStatus();
        event.cancel(reason == null || reason.isBlank() ? null : reason.strip(), clock.instant());
        return done(event, before, EventChanged.What.CANCELLED, caller);
    }

    private EventView done(Event event, String before, EventChanged.What what, Caller caller) {
        store.flush();
        Map<String, Object> after = new HashMap<>();
        after.put("status", event.getStatus());
        if (event.getCancelReason() != null) after.put("cancel_reason", event.getCancelReason());
        String action = "event." + what.name().toLowerCase(java.util.Locale.ROOT);
        audit.record(line(action, event).changing(Map.of("status", before), after));
        changed.fire(new EventChanged(event.getId(), event.getCode(), what));
        store.refresh(event);
        return views.of(event, caller);
    }

    private Event locked(long id) {
        return store.findLocked(id).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    private static AuditRecord line(String action, Event event) {
        return AuditRecord.of(action, "event", event.getId(), event.getName(), event.getId());
    }
}
