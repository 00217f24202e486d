package org.netevent.checkin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.netevent.checkin.boundary.GatePerson;
import org.netevent.platform.persistence.Like;

/** Finds who stands at the gate without a code. */
@ApplicationScoped
public class PersonSearch {
    private static final String FIND = "select r.name, r.team_name, r.organisation, r.status, t.serial,"
            + " t.status as ticket_status, t.used_at, t.used_gate"
            + " from registration r left join ticket t on t.registration_id = r.id"
            + " where r.event_id = ? and r.status in ('approved', 'pending', 'waitlisted')"
            + " and %s order by r.name, r.id limit 20";
    /** By the index of names alone, which ends with the twentieth. */
    private static final String BY_NAME = FIND.formatted("r.name like ? escape '!'");

    private static final String BY_NAME_OR_SERIAL =
            FIND.formatted("(r.name like ? escape '!' or t.serial like ? escape '!')");

    @Inject
    Jdbc jdbc;

    public List<GatePerson> find(long eventId, String part) {
        String pattern = Like.containing(part);
        // every serial has digits
        boolean serial = part.chars().anyMatch(Character::isDigit);
        Object[] values = serial ? new Object[] {eventId, pattern, pattern} : new Object[] {eventId, pattern};
        return jdbc.list(
                serial ? BY_NAME_OR_SERIAL : BY_NAME,
                row -> new GatePerson(
                        row.getString("name"),
                        row.getString("team_name"),
                        row.getString("organisation"),
                        row.getString("status"),
                        row.getString("serial"),
                        row.getString("ticket_status"),
                        Jdbc.instant(row, "used_at"),
                        row.getString("used_gate")),
                values);
    }
}
