package org.netevent.web.live;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.netevent.checkin.boundary.LiveAudience;
import org.netevent.checkin.boundary.LiveAudience.Openness;
import org.netevent.tickettype.boundary.TicketTypeLookup;
import org.netevent.web.platform.rest.Json;

/**
 * Makes the frames and sends each to those who may see it, on a thread of its own: the request whose change it tells of is
 * answered without waiting. Frames name no person: who may know more asks the API.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LiveFeed {
    /** A hundred scans a second ask once in this time who the team is. */
    private static final Duration KNOWN = Duration.ofSeconds(2);
    /** Then a signed-in socket has to show again who it is: sign-outs and changed roles take effect. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private static final Object[] ORDER =
            IntStream.range(0, 64).mapToObj(i -> new Object()).toArray();

    @Inject
    LiveClients clients;

    @Inject
    LiveAudience audience;

    @Inject
    TicketTypeLookup types;

    @Inject
    Clock clock;

    /** So long the changes of an event's tickets are gathered. */
    private static final Duration GATHER = Duration.ofMillis(300);

    private final Set<Long> moving = ConcurrentHashMap.newKeySet();
    private final ShortMemory<Set<Long>> teams = new ShortMemory<>(KNOWN);
    private final ShortMemory<Set<Long>> organizers = new ShortMemory<>(KNOWN);
    private final ShortMemory<Set<Long>> attendees = new ShortMemory<>(KNOWN);

    /** One registration changed: for the event's team, administrators and the person whose registration it is. */
    @PermitAll
    @Asynchronous
    public void registration(String type, long eventId, long registrationId, String status) {
        attendees.forget(eventId);
        Map<String, Object> more = Map.of("registration_id", registrationId, "status", status);
        toTeamAndOwner(type, eventId, more, audience.ownerOfRegistration(registrationId));
    }

    /**
     * Something of the event's sale: for those of its team who see orders, administrators, and whose it is.
     *
     * @param own asked here, so that nobody's purchase waits for it
     */
    @PermitAll
    @Asynchronous
    public void sale(String type, long eventId, Map<String, ?> more, Supplier<Predicate<LiveClient>> own) {
        toOwnerAndOthers(type, eventId, more, own.get(), known(organizers, eventId, audience::organizers));
    }

    /** A ticket was used or freed: for the same ones. */
    @PermitAll
    @Asynchronous
    public void ticket(String type, long eventId, long ticketId) {
        toTeamAndOwner(type, eventId, Map.of(), audience.ownerOfTicket(ticketId));
    }

    /** All registrations of an event ended at once: for its team and all who had one. */
    @PermitAll
    @Asynchronous
    public void allLeft(long eventId, int count) {
        Set<Long> team = team(eventId);
        Set<Long> owners = audience.registered(eventId);
        clients.send(frame("attendee_left", eventId, Map.of("own", true)), client -> client.isOneOf(owners));
        clients.send(
                frame("attendee_left", eventId, Map.of("count", count)),
                client -> !client.isOneOf(owners) && (client.admin() || client.isOneOf(team)));
    }

    /**
     * For everybody when the event is listed, else for its team and those who are registered.
     *
     * @param change what changed: seats, created, published, updated or cancelled
     */
    @PermitAll
    @Asynchronous
    public void event(String type, long eventId, String change) {
        send(type, eventId, change, Map.of());
    }

    /** Whether the event's tickets are to be told: not while they are about to be. */
    @PermitAll
    public boolean due(long eventId) {
        return moving.add(eventId);
    }

    /** How many tickets are left, with the seats. Thousands who buy at once make a few frames a second, not thousands. */
    @PermitAll
    @Asynchronous
    public void tickets(long eventId) {
        try {
            Thread.sleep(GATHER.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        moving.remove(eventId);
        List<Map<String, Object>> left = types.shown(eventId).stream()
                .map(type -> {
                    Map<String, Object> figures = new LinkedHashMap<>();
                    figures.put("id", type.id());
                    figures.put("state", type.state());
                    figures.put("left", type.left());
                    return figures;
                })
                .toList();
        send("event_updated", eventId, "seats", Map.of("tickets", left));
    }

    private void send(String type, long eventId, String change, Map<String, ?> further) {
        // who reads the seats last sends them last, or a page would stay on the older figure
        synchronized (ORDER[Math.floorMod(eventId, ORDER.length)]) {
            Openness openness = audience.openness(eventId);
            Map<String, Object> more = new LinkedHashMap<>();
            more.put("change", change);
            more.put("code", openness.code());
            more.put("seats_taken", openness.seatsTaken());
            more.put("seats_left", openness.seatsLeft());
            more.putAll(further);
            Set<Long> team = openness.listed() ? Set.of() : team(eventId);
            Set<Long> registered = openness.listed() ? Set.of() : known(attendees, eventId, audience::attendees);
            Predicate<LiveClient> inside =
                    client -> client.admin() || client.isOneOf(team) || client.isOneOf(registered);
            clients.send(frame(type, eventId, more), client -> openness.listed() || inside.test(client));
        }
    }

    /** For everybody: the event may have been listed and is no more. Its number says nothing, its code would open it. */
    @PermitAll
    @Asynchronous
    public void gone(long eventId) {
        clients.send(frame("event_deleted", eventId, Map.of()), client -> true);
    }

    /** For the sockets of these accounts alone; what is theirs is nobody else's, an administrator's neither. */
    @PermitAll
    @Asynchronous
    public void toAccounts(Collection<Long> accounts, Map<String, ?> frame) {
        String text = Json.shared().toJson(frame);
        clients.send(text, client -> client.accountId() != null && accounts.contains(client.accountId()));
    }

    /** Which of these accounts listen on this node. */
    @PermitAll
    public Set<Long> listening(Collection<Long> accounts) {
        return clients.all().stream()
                .map(LiveClient::accountId)
                .filter(account -> account != null && accounts.contains(account))
                .collect(Collectors.toSet());
    }

    /** Keeps sockets open through proxies, finds dead ones, and ends those that are old. */
    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void keepAlive() {
        Instant oldest = clock.instant().minus(LONGEST);
        for (LiveClient client : clients.all()) {
            if (client.trusted() && client.since().isBefore(oldest)) client.close();
            else client.send("{\"type\":\"ping\"}");
        }
        teams.clear();
        organizers.clear();
        attendees.clear();
    }

    /** The owner hears that it is about the own registration, whether of the team or not. */
    private void toTeamAndOwner(String type, long eventId, Map<String, ?> more, Optional<Long> owner) {
        toOwnerAndOthers(type, eventId, more, client -> client.isOneOf(owner), team(eventId));
    }

    private void toOwnerAndOthers(
            String type, long eventId, Map<String, ?> more, Predicate<LiveClient> own, Set<Long> others) {
        clients.send(
                frame(type, eventId, more), client -> !own.test(client) && (client.admin() || client.isOneOf(others)));
        Map<String, Object> owns = new LinkedHashMap<>(more);
        owns.put("own", true);
        clients.send(frame(type, eventId, owns), own);
    }

    private Set<Long> team(long eventId) {
        return known(teams, eventId, audience::team);
    }

    private Set<Long> known(ShortMemory<Set<Long>> memory, long eventId, LongFunction<Set<Long>> read) {
        return memory.get(eventId, clock.instant(), read);
    }

    private static String frame(String type, long eventId, Map<String, ?> more) {
        Map<String, Object> frame = new LinkedHashMap<>();
        frame.put("type", type);
        frame.put("event_id", eventId);
        frame.putAll(more);
        return Json.shared().toJson(frame);
    }
}
