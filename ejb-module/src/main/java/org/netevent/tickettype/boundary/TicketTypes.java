package org.netevent.tickettype.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.netevent.event.boundary.Approval;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.event.boundary.EventPermission;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.platform.config.Settings;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.validation.Validation;
import org.netevent.tickettype.control.Offer;
import org.netevent.tickettype.control.OneCurrency;
import org.netevent.tickettype.control.TypeQueries;
import org.netevent.tickettype.control.TypeRules;
import org.netevent.tickettype.control.TypeStore;
import org.netevent.tickettype.entity.TicketType;
import org.netevent.tickettype.entity.TypeDetails;

/**
 * What an event sells, set by its team with MANAGE. With its first type an event sells: people order tickets in place of
 * registering. Each act locks the event, so no ticket of it is sold meanwhile.
 */
@Stateless
public class TicketTypes {
    public static final int MAX = 50;

    @Inject
    EventAccess access;

    @Inject
    EventLookup events;

    @Inject
    Validation validation;

    @Inject
    Settings settings;

    @Inject
    TypeQueries types;

    @Inject
    TypeStore store;

    @Inject
    Audit audit;

    @Inject
    Event<TicketTypeChanged> changed;

    @Inject
    Event<SeatsFreed> freed;

    @Inject
    Clock clock;

    /** All types, hidden ones too, in their order. @throws DomainException SIGN_IN_NEEDED, NOT_FOUND, NOT_ALLOWED */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<TicketTypeView> of(long eventId) {
        access.require(eventId, EventPermission.MANAGE);
        return views(events.get(eventId));
    }

    /** @throws DomainException SIGN_IN_NEEDED, NOT_FOUND, NOT_ALLOWED */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public TicketTypeView get(long id) {
        long eventId = eventOf(id);
        access.require(eventId, EventPermission.MANAGE);
        return view(eventId, id);
    }

    /**
     * A new type, the last of the event's.
     *
     * @throws DomainException SIGN_IN_NEEDED, NOT_FOUND, NOT_ALLOWED; INVALID_INPUT; ONE_CURRENCY; TOO_MANY_TICKET_TYPES;
     *     for the first one TICKET_TYPES_NEED_AUTOMATIC_APPROVAL and TICKET_TYPES_AFTER_WAITING
     */
    @PermitAll
    public TicketTypeView create(long eventId, TicketTypeCommand command) {
        access.require(eventId, EventPermission.MANAGE);
        EventInfo event = events.lock(eventId);
        List<TicketTypeInfo> others = types.of(eventId);
        TypeDetails details = details(command, null, others);
        if (others.isEmpty()) requireCanSell(event);
        if (others.size() >= MAX) throw new DomainException(TicketTypeError.TOO_MANY_TICKET_TYPES, Map.of("max", MAX));
        OneCurrency.follow(details, store.of(eventId));
        TicketType type = store.add(new TicketType(eventId, details, position(eventId), clock.instant()));
        audit.record(line("tickettype.created", type).changing(Map.of(), details.values()));
        changed.fire(new TicketTypeChanged(eventId));
        // where somebody waits for the event's seats, the new type is closed as the others are
        freed.fire(new SeatsFreed(eventId));
        return view(eventId, type.id());
    }

    /**
     * Changes a type. What was ordered keeps its price; more tickets go to who waits first.
     *
     * @throws DomainException SIGN_IN_NEEDED, NOT_FOUND, NOT_ALLOWED; INVALID_INPUT; ONE_CURRENCY; CHANGED_MEANWHILE
     */
    @PermitAll
    public TicketTypeView edit(long id, TicketTypeCommand command) {
        long eventId = eventOf(id);
        access.require(eventId, EventPermission.MANAGE);
        events.lock(eventId);
        TicketType type = find(id);
        if (command.version() != null && command.version() != type.version())
            throw new DomainException(PlatformError.CHANGED_MEANWHILE);
        List<TicketTypeInfo> all = types.of(eventId);
        TicketTypeInfo info =
                all.stream().filter(one -> one.id() == id).findFirst().orElseThrow();
        TypeDetails before = type.details();
        TypeDetails after = details(
                command, info, all.stream().filter(one -> one.id() != id).toList());
        OneCurrency.follow(after, store.of(eventId));
        type.edit(after, clock.instant());
        store.flush();
        audit.record(line("tickettype.edited", type).changing(before.values(), after.values()));
        changed.fire(new TicketTypeChanged(eventId));
        freed.fire(new SeatsFreed(eventId));
        return view(eventId, id);
    }

    /** Removes a type that nobody ever ordered. @throws DomainException as {@link #edit}, and TICKET_TYPE_IN_USE */
    @PermitAll
    public void remove(long id) {
        long eventId = eventOf(id);
        access.require(eventId, EventPermission.MANAGE);
        events.lock(eventId);
        TicketType type = find(id);
        if (store.used(id)) throw new DomainException(TicketTypeError.TICKET_TYPE_IN_USE);
        store.remove(type);
        audit.record(line("tickettype.deleted", type).changing(type.details().values(), Map.of()));
        changed.fire(new TicketTypeChanged(eventId));
    }

    /**
     * Puts the types into this order; those that are not named come last.
     *
     * @throws DomainException SIGN_IN_NEEDED, NOT_ALLOWED, NOT_FOUND also for a type of another event
     */
    @PermitAll
    public List<TicketTypeView> sort(long eventId, List<Long> ids) {
        access.require(eventId, EventPermission.MANAGE);
        EventInfo event = events.lock(eventId);
        List<TicketType> all = store.of(eventId);
        List<Long> before = all.stream().map(TicketType::id).toList();
        if (!before.containsAll(ids)) throw new DomainException(PlatformError.NOT_FOUND);
        all.forEach(type ->
                type.place(ids.contains(type.id()) ? ids.indexOf(type.id()) : ids.size() + before.indexOf(type.id())));
        store.flush();
        List<Long> after = store.of(eventId).stream().map(TicketType::id).toList();
        if (!before.equals(after)) {
            audit.record(AuditRecord.of("tickettype.sorted", "event", eventId, event.name(), eventId)
                    .changing(names(all, before), names(all, after)));
            changed.fire(new TicketTypeChanged(eventId));
        }
        return views(event);
    }

    private TypeDetails details(TicketTypeCommand command, TicketTypeInfo before, List<TicketTypeInfo> others) {
        TicketTypeCommand wanted = command.free() && !others.isEmpty() ? command.inUsualCurrency() : command;
        String own = before == null
                ? settings.currency().getCurrencyCode()
                : before.price().currencyCode();
        TypeDetails details =
                TypeRules.check(wanted, validation.errors(wanted), before, OneCurrency.usual(others, own));
        OneCurrency.check(details, before, others);
        return details;
    }

    private void requireCanSell(EventInfo event) {
        if (event.approval() == Approval.MANUAL)
            throw new DomainException(TicketTypeError.TICKET_TYPES_NEED_AUTOMATIC_APPROVAL);
        if (store.peopleWait(event.id())) throw new DomainException(TicketTypeError.TICKET_TYPES_AFTER_WAITING);
    }

    private int position(long eventId) {
        return store.of(eventId).stream().mapToInt(TicketType::position).max().orElse(-1) + 1;
    }

    private long eventOf(long id) {
        return types.find(id)
                .map(TicketTypeInfo::eventId)
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    private TicketType find(long id) {
        return store.find(id).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    private List<TicketTypeView> views(EventInfo event) {
        return types.stored(event.id()).stream()
                .map(type -> Offer.of(type, event, clock.instant(), true))
                .toList();
    }

    /** As it is now, with what an observer of the change took. */
    private TicketTypeView view(long eventId, long id) {
        return views(events.get(eventId)).stream()
                .filter(type -> type.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> names(List<TicketType> types, List<Long> order) {
        Map<Long, String> names = new HashMap<>();
        types.forEach(type -> names.put(type.id(), type.name()));
        return Map.of("order", order.stream().map(names::get).toList());
    }

    private static AuditRecord line(String action, TicketType type) {
        return AuditRecord.of(action, "ticket_type", type.id(), type.name(), type.eventId());
    }
}
