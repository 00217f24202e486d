package org.netevent.event.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.netevent.event.control.Categories;
import org.netevent.event.control.EventSearchQuery;
import org.netevent.event.control.EventStore;
import org.netevent.event.control.EventViews;
import org.netevent.event.control.PopularTags;
import org.netevent.event.entity.Event;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.paging.Page;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.platform.security.Role;

/**
 * What everybody sees of events (SPEC §3, Discover). A draft exists for its team only; an event by link is listed nowhere
 * and opens by its code.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Events {
    @Inject
    CurrentCaller caller;

    @Inject
    EventAccess access;

    @Inject
    EventStore store;

    @Inject
    EventSearchQuery query;

    @Inject
    EventViews views;

    @Inject
    Categories categories;

    @Inject
    PopularTags tags;

    @Inject
    Clock clock;

    /** @throws DomainException NOT_FOUND, also for what the caller may not know of */
    @PermitAll
    public EventView get(long id) {
        return visible(store.find(id)
                .map(event -> views.of(event, caller.get()))
                .filter(event -> event.visibility() == Visibility.PUBLIC || event.canCheckIn())
                .orElse(null));
    }

    /** The same by code, which also opens an event by link. @throws DomainException NOT_FOUND */
    @PermitAll
    public EventView byCode(String code) {
        return visible(store.findByCode(code)
                .map(event -> views.of(event, caller.get()))
                .orElse(null));
    }

    /** Passes for who may create events. @throws jakarta.ejb.EJBAccessException otherwise */
    @RolesAllowed({Role.ORGANIZER, Role.ADMIN})
    public void mayCreate() {
        caller.require();
    }

    /** An event for its editor. @throws DomainException as {@link EventAccess#require} */
    @RolesAllowed(Role.ATTENDEE)
    public EventView toEdit(long id) {
        Caller editor = access.require(id, EventPermission.MANAGE);
        return views.of(store.find(id).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND)), editor);
    }

    /** Public and published events. */
    @PermitAll
    public Page<EventView> search(EventSearch search) {
        Page<Event> found = query.find(search, clock.instant());
        return new Page<>(
                views.of(found.items(), caller.get(), search.near()), found.page(), found.size(), found.total());
    }

    /** In their order. */
    @PermitAll
    public List<CategoryView> categories() {
        return categories.all();
    }

    /** The tags that most of the coming public events have. */
    @PermitAll
    public List<String> popularTags() {
        return tags.ofComing(clock.instant());
    }

    private static EventView visible(EventView event) {
        if (event == null || event.status() == EventStatus.DRAFT && !event.canCheckIn())
            throw new DomainException(PlatformError.NOT_FOUND);
        return event;
    }
}
