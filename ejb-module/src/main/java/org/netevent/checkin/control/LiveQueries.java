package org.netevent.checkin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
                        event.seatsLeft()))
                .orElse(new Openness(false, null, null));
    }

    public Set<Long> team(long eventId) {
        String sql = "select account_id from event_team where event_id = ?";
        return Set.copyOf(jdbc.list(sql, row -> row.getLong("account_id"), eventId));
    }

    public boolean admin(long accountId) {
        String sql = "select 1 from account_role where account_id = ? and role = 'admin'";
        return !jdbc.list(sql, row -> true, accountId).isEmpty();
    }
}
