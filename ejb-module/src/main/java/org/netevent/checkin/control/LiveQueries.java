package org.netevent.checkin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.netevent.checkin.boundary.LiveAudience.Openness;
import org.netevent.event.boundary.EventLookup;
import org.netevent.event.boundary.EventStatus;
import org.netevent.event.boundary.Visibility;

/** What the sockets need to know before they tell anybody anything. */
@ApplicationScoped
public class LiveQueries {
    @Inject
    Jdbc jdbc;

    @Inject
    EventLookup events;

    public Openness openness(long eventId) {
        return events.find(eventId)
                .map(event -> new Openness(
                        event.visibility() == Visibility.PUBLIC && event.status() != EventStatus.DRAFT,
                        event.code(),
                        event.seatsTaken(),
                        event.seatsLeft()))
                .orElse(new Openness(false, null, 0, null));
    }

    public Set<Long> team(long eventId) {
        return accounts("select account_id from event_team where event_id = ?", eventId);
    }

    public Set<Long> organizers(long eventId) {
        return accounts("select account_id from event_team where event_id = ? and role <> 'gate'", eventId);
    }

    public Set<Long> attendees(long eventId) {
        return accounts(
                "select distinct account_id from registration where event_id = ?"
                        + " and status in ('pending', 'approved', 'waitlisted') and account_id is not null",
                eventId);
    }

    public Set<Long> registered(long eventId) {
        return accounts(
                "select distinct account_id from registration where event_id = ? and account_id is not null", eventId);
    }

    public Optional<Long> ownerOfRegistration(long registrationId) {
        return accounts("select account_id from registration where id = ? and account_id is not null", registrationId)
                .stream()
                .findFirst();
    }

    public Optional<Long> ownerOfTicket(long ticketId) {
        return accounts(
                        "select r.account_id from ticket t join registration r on r.id = t.registration_id"
                                + " where t.id = ? and r.account_id is not null",
                        ticketId)
                .stream()
                .findFirst();
    }

    private Set<Long> accounts(String sql, long id) {
        return Set.copyOf(jdbc.list(sql, row -> row.getLong("account_id"), id));
    }

    public boolean admin(long accountId) {
        String sql = "select 1 from account_role where account_id = ? and role = 'admin'";
        return !jdbc.list(sql, row -> true, accountId).isEmpty();
    }
}
