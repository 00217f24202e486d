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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.netevent.checkin.boundary.LiveAudience;
import org.netevent.checkin.boundary.LiveAudience.Openness;
import org.netevent.web.platform.rest.Json;

/**
 * Makes the frames and sends each to those who may see it, on a thread of its own: the request whose change it tells of is
 * answered without waiting.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LiveFeed {
    /** A hundred scans a second ask once in this time who the team is. */
    private static final Duration TEAM_KNOWN = Duration.ofSeconds(2);
    /** Then a signed-in socket has to show again who it is: sign-outs and changed roles take effect. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    @Inject
    LiveClients clients;

    @Inject
    LiveAudience audience;

    @Inject
    Clock clock;

    private record Team(Set<Long> accounts, Instant readAt) {}

    private final Map<Long, Team> teams = new ConcurrentHashMap<>();

    /** For the event's team and administrators. */
    @PermitAll
    @Asynchronous
    public void toTeam(String type, long eventId, Map<String, ?> more) {
        send(frame(type, eventId, more), eventId, false);
    }

    /** For everybody when the event is listed, else for its team. */
    @PermitAll
    @Asynchronous
    public void toAll(String type, long eventId) {
        Openness openness = audience.openness(eventId);
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("code", openness.code());
        more.put("seats_left", openness.seatsLeft());
        send(frame(type, eventId, more), eventId, openness.listed());
    }

    /** For everybody: the event may have been listed and is no more. Its number says nothing, its code would open it. */
    @PermitAll
    @Asynchronous
    public void gone(long eventId) {
        send(frame("event_deleted", eventId, Map.of()), eventId, true);
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
            if (client.accountId() != null && client.since().isBefore(oldest)) client.close();
            else client.send("{\"type\":\"ping\"}");
        }
        teams.clear();
    }

    private void send(String frame, long eventId, boolean everybody) {
        Set<Long> team = everybody ? Set.of() : team(eventId);
        clients.send(
                frame,
                client ->
                        everybody || client.admin() || client.accountId() != null && team.contains(client.accountId()));
    }

    private Set<Long> team(long eventId) {
        Instant now = clock.instant();
        return teams.compute(
                        eventId,
                        (id, known) ->
                                known != null && known.readAt().plus(TEAM_KNOWN).isAfter(now)
                                        ? known
                                        : new Team(audience.team(id), now))
                .accounts();
    }

    private static String frame(String type, long eventId, Map<String, ?> more) {
        Map<String, Object> frame = new LinkedHashMap<>();
        frame.put("type", type);
        frame.put("event_id", eventId);
        frame.putAll(more);
        return Json.shared().toJson(frame);
    }
}
