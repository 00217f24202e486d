package org.netevent.event.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.netevent.event.control.Categories;
import org.netevent.event.control.CodeGenerator;
import org.netevent.event.control.EventRules;
import org.netevent.event.control.EventStore;
import org.netevent.event.control.EventViews;
import org.netevent.event.control.TeamStore;
import org.netevent.event.entity.Event;
import org.netevent.event.entity.EventDetails;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.platform.security.Role;
import org.netevent.platform.validation.Validation;

/** Creating and editing events (SPEC §2). */
@Stateless
public class EventEditing {
    @Inject
    CurrentCaller caller;

    @Inject
    EventAccess access;

    @Inject
    Validation validation;

    @Inject
    EventStore store;

    @Inject
    TeamStore team;

    @Inject
    Categories categories;

    @Inject
    EventViews views;

    @Inject
    Audit audit;

    @Inject
    jakarta.enterprise.event.Event<EventChanged> changed;

    @Inject
    Clock clock;

    /**
     * A new event, owned by the caller: a draft, or published at once.
     *
     * @throws DomainException INVALID_INPUT by the fields' names
     */
    @RolesAllowed({Role.ORGANIZER, Role.ADMIN})
    public EventView create(EventCommand command, boolean publish) {
        Caller owner = caller.require();
        Instant now = clock.instant();
        EventDetails details = EventRules.check(command, validation.errors(command), null, 0, categories.codes(), now);
        Event event = store.add(new Event(freshCode(), owner.id(), details, now));
        team.put(event.getId(), owner.id(), TeamStore.OWNER, now);
        audit.record(line("event.created", event).changing(Map.of(), details.values()));
        changed.fire(new EventChanged(event.getId(), event.getCode(), EventChanged.What.CREATED));
        if (publish) publish(event, now);
        return views.of(event, owner);
    }

    /**
     * Changes an event that is not cancelled, and publishes a draft if wanted. Of two people who edit at once, the second is told (with a version).
     *
     * @throws DomainException INVALID_INPUT, CHANGED_MEANWHILE, EVENT_CANCELLED, EVENT_NOT_DRAFT
     */
    @RolesAllowed(Role.ATTENDEE)
    public EventView edit(long id, EventCommand command, boolean publish) {
        Caller editor = access.require(id, EventPermission.MANAGE);
        // the lock keeps the seats as they are while the capacity is compared with them
        Event event = store.findLocked(id).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
        if (command.version() != null && command.version() != event.getVersion())
            throw new DomainException(PlatformError.CHANGED_MEANWHILE);
        EventDetails before = event.details();
        EventDetails after = EventRules.check(
                command,
                validation.errors(command),
                event.getStartTime(),
                event.getSeatsTaken(),
                categories.codes(),
                clock.instant());
        event.edit(after, clock.instant());
        store.flush();
        audit.record(line("event.edited", event).changing(before.values(), after.values()));
        changed.fire(new EventChanged(id, event.getCode(), EventChanged.What.UPDATED, touched(before, after)));
        if (publish) publish(event, clock.instant());
        store.refresh(event);
        return views.of(event, editor);
    }

    private void publish(Event event, Instant now) {
        String before = event.getStatus();
        event.publish(now);
        EventRules.checkPublishable(event.getStartTime(), now);
        store.flush();
        audit.record(
                line("event.published", event).changing(Map.of("status", before), Map.of("status", event.getStatus())));
        changed.fire(new EventChanged(event.getId(), event.getCode(), EventChanged.What.PUBLISHED));
    }

    private static Set<EventChanged.Aspect> touched(EventDetails before, EventDetails after) {
        Set<EventChanged.Aspect> touched = EnumSet.noneOf(EventChanged.Aspect.class);
        if (!before.samePlace(after)) touched.add(EventChanged.Aspect.PLACE);
        if (!before.sameTime(after)) touched.add(EventChanged.Aspect.TIME);
        return touched;
    }

    private String freshCode() {
        String code = CodeGenerator.next();
        while (store.codeTaken(code)) code = CodeGenerator.next();
        return code;
    }

    private static AuditRecord line(String action, Event event) {
        return AuditRecord.of(action, "event", event.getId(), event.getName(), event.getId());
    }
}
