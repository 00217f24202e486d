package org.netevent.event.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.netevent.event.boundary.Approval;
import org.netevent.event.boundary.EventPermission;
import org.netevent.event.boundary.EventSearch.Near;
import org.netevent.event.boundary.EventStatus;
import org.netevent.event.boundary.EventView;
import org.netevent.event.boundary.Reentry;
import org.netevent.event.boundary.Visibility;
import org.netevent.event.entity.Event;
import org.netevent.event.entity.EventDetails;
import org.netevent.event.entity.EventImage;
import org.netevent.platform.money.Money;
import org.netevent.platform.security.Caller;

/** Makes what callers see of events; tags, images, hosts and roles are read once for all of them. */
@ApplicationScoped
public class EventViews {
    @PersistenceContext
    EntityManager em;

    @Inject
    TeamRoles roles;

    @Inject
    People people;

    @Inject
    LowestPrices prices;

    public EventView of(Event event, Caller caller) {
        return of(List.of(event), caller, null).get(0);
    }

    /** @param near where distances are measured from, or null */
    public List<EventView> of(List<Event> events, Caller caller, Near near) {
        Set<Long> ids = events.stream().map(Event::getId).collect(Collectors.toSet());
        if (ids.isEmpty()) return List.of();
        Map<Long, List<String>> tags = tags(ids);
        Map<Long, List<Long>> images = images(ids);
        Map<Long, Optional<Money>> lowest = prices.of(ids);
        Map<Long, String> teamRoles = roles.of(ids, caller.id());
        Map<Long, String> hosts =
                people.names(events.stream().map(Event::getOrganizerId).collect(Collectors.toSet()));
        return events.stream()
                .map(event -> view(
                        event,
                        event.details(tags.getOrDefault(event.getId(), List.of())),
                        images.getOrDefault(event.getId(), List.of()),
                        hosts.get(event.getOrganizerId()),
                        price(event, lowest),
                        caller,
                        teamRoles.getOrDefault(event.getId(), TeamRoles.NONE),
                        near))
                .toList();
    }

    private static EventView view(
            Event event,
            EventDetails details,
            List<Long> images,
            String host,
            Money price,
            Caller caller,
            String role,
            Near near) {
        Integer capacity = details.maxAttendees();
        return new EventView(
                event.getId(),
                event.getCode(),
                details.name(),
                details.description(),
                details.startTime(),
                details.endTime(),
                details.timeZone(),
                details.location(),
                details.address(),
                degrees(details.latitude()),
                degrees(details.longitude()),
                details.geofenceRadius(),
                capacity,
                details.category(),
                details.tags(),
                images,
                Visibility.of(details.visibility()),
                Approval.of(details.approval()),
                Reentry.of(details.reentry()),
                details.asksAmount(),
                details.ticketPrefix(),
                EventStatus.of(event.getStatus()),
                event.getCancelReason(),
                event.isFeatured(),
                event.getOrganizerId(),
                host,
                event.getSeatsTaken(),
                capacity == null ? null : Math.max(0, capacity - event.getSeatsTaken()),
                price == null ? null : price.amount(),
                price == null ? null : price.currencyCode(),
                event.getCreatedAt(),
                event.getUpdatedAt(),
                event.getVersion(),
                near == null ? null : Distance.metres(near, details.latitude(), details.longitude()),
                TeamRoles.grants(caller, role, EventPermission.MANAGE),
                TeamRoles.grants(caller, role, EventPermission.CHECK_IN));
    }

    /** An event without ticket types is free, unless people state what they paid for it elsewhere. */
    private Money price(Event event, Map<Long, Optional<Money>> lowest) {
        Optional<Money> sold = lowest.get(event.getId());
        if (sold != null) return sold.orElse(null);
        return event.details(List.of()).asksAmount() ? null : prices.nothing();
    }

    private Map<Long, List<String>> tags(Collection<Long> ids) {
        Map<Long, List<String>> tags = new HashMap<>();
        em.createQuery("select e.id, t from Event e join e.tags t where e.id in :ids order by t", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> tags.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add((String) row[1]));
        return tags;
    }

    private Map<Long, List<Long>> images(Collection<Long> ids) {
        return em.createQuery(
                        "select i from EventImage i where i.eventId in :ids order by i.position, i.id",
                        EventImage.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        EventImage::getEventId, Collectors.mapping(EventImage::getFileId, Collectors.toList())));
    }

    private static Double degrees(BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }
}
