package org.netevent.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A VIP type that is sold out: one has an offer, others wait behind. */
final class DemoWaitlist {
    private static final String COLUMNS =
            "event_id, ticket_type_id, quantity, account_id, name, email, language, status,"
                    + " priority, queued_at, offered_at, offer_ends, created_at, updated_at";
    private static final DemoPeople.Person ATTENDEE =
            new DemoPeople.Person("Amara Okonkwo", DemoAccounts.ATTENDEE, "en");
    private static final int OFFERED = 2;
    private static final int WAITING = 5;

    private record Place(long event, long type, int priority) {}

    private DemoWaitlist() {}

    static void write(Connection database, DemoPeople people, DemoAccounts accounts, Instant now) throws SQLException {
        Place place = place(database);
        if (place == null) return;
        Instant today = now.truncatedTo(ChronoUnit.SECONDS);
        try (Rows rows = new Rows(database, "waitlist_entry", COLUMNS)) {
            entry(rows, place, ATTENDEE, accounts, OFFERED, today.minus(Duration.ofDays(3)), today);
            List<DemoPeople.Person> others = people.persons().subList(0, WAITING);
            for (int i = 0; i < others.size(); i++)
                entry(
                        rows,
                        place,
                        others.get(i),
                        accounts,
                        1 + i % 2,
                        today.minus(Duration.ofHours(40 - 7L * i)),
                        null);
        }
        fill(database, place);
    }

    /** @param offered when, or null for who waits */
    private static void entry(
            Rows rows,
            Place place,
            DemoPeople.Person person,
            DemoAccounts accounts,
            int quantity,
            Instant joined,
            Instant offered)
            throws SQLException {
        rows.add(
                place.event,
                place.type,
                quantity,
                accounts.of(person.email()),
                person.name(),
                person.email(),
                person.language(),
                offered == null ? "waiting" : "offered",
                place.priority,
                joined,
                offered,
                offered == null ? null : offered.plus(Duration.ofHours(24)),
                joined,
                offered == null ? joined : offered);
    }

    private static Place place(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery("select event_id, id, priority from ticket_type"
                        + " where kind = 'vip' and access_code is null order by event_id, id limit 1")) {
            return found.next() ? new Place(found.getLong(1), found.getLong(2), found.getInt(3)) : null;
        }
    }

    /** What is sold stays; beyond that there is only what is on offer. */
    private static void fill(Connection database, Place place) throws SQLException {
        update(
                database,
                "update event set seats_taken = seats_taken + ? * (select places from ticket_type where id = ?)"
                        + " where id = ?",
                OFFERED,
                place.type,
                place.event);
        update(
                database,
                "update ticket_type set quantity = taken + ?, taken = taken + ?, queued = true where id = ?",
                OFFERED,
                OFFERED,
                place.type);
    }

    private static void update(Connection database, String sql, long... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setLong(i + 1, values[i]);
            statement.executeUpdate();
        }
    }
}
