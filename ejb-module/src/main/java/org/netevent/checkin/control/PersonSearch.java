package org.netevent.checkin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.netevent.checkin.boundary.GatePerson;
import org.netevent.platform.persistence.Like;

/** Finds who stands at the gate without a code. */
@ApplicationScoped
public class PersonSearch {
    private static final String EXPECTED = "status in ('approved', 'pending', 'waitlisted')";
    /** Reads the index of names alone, which ends with the twentieth. */
    private static final String BY_NAME = "(select id from registration where event_id = ? and " + EXPECTED
            + " and name like ? escape '!' order by name, id limit 20)";

    private static final String BY_SERIAL = "(select r.id from ticket t join registration r on r.id = t.registration_id"
            + " where t.event_id = ? and t.serial like ? escape '!' and r." + EXPECTED + " order by t.serial limit 20)";
    private static final String PEOPLE = "select r.name, r.team_name, r.organisation, r.status, t.serial,"
            + " t.status as ticket_status, t.used_at, t.used_gate from (%s) found join registration r on r.id = found.id"
            + " left join ticket t on t.registration_id = r.id order by r.name, r.id limit 20";
    private static final String FIND_NAME = PEOPLE.formatted(BY_NAME);
    private static final String FIND_NAME_OR_SERIAL = PEOPLE.formatted(BY_NAME + " union " + BY_SERIAL);

    @Inject
    Jdbc jdbc;

    public List<GatePerson> find(long eventId, String part) {
        String pattern = Like.containing(part);
        // every serial has digits
        boolean serial = part.chars().anyMatch(Character::isDigit);
        Object[] values = serial ? new Object[] {eventId, pattern, eventId, pattern} : new Object[] {eventId, pattern};
        return jdbc.list(
                serial ? FIND_NAME_OR_SERIAL : FIND_NAME,
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
