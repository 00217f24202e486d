package org.netevent.demo;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who can sign in: the four accounts of the README, a second organizer, and some attendees. */
final class DemoAccounts {
    static final String ADMIN = "admin@example.org";
    static final String ORGANIZER = "organizer@example.org";
    static final String ATTENDEE = "attendee@example.org";

    private static final String PASSWORD = "netevent-demo-1";
    private static final int COST = 12;
    private static final int MORE = 64;

    private record Named(String email, String name, String language, List<String> roles) {}

    private static final List<Named> KNOWN = List.of(
            new Named(ADMIN, "Þórdís Gunnarsdóttir", "en", List.of("admin", "attendee")),
            new Named(ORGANIZER, "Aino Mäkelä", "en", List.of("organizer", "attendee")),
            new Named(ATTENDEE, "Amara Okonkwo", "en", List.of("attendee")),
            new Named("gate@example.org", "Mehmet Ali Yıldız", "en", List.of("attendee")),
            new Named("claire.dubois@example.org", "Claire Dubois", "en", List.of("organizer", "attendee")));

    /** In the order in which they were made. */
    private final Map<String, Long> ids = new LinkedHashMap<>();

    private DemoAccounts() {}

    static DemoAccounts write(Connection database, DemoPeople people, Instant now) throws SQLException {
        // one hash for all: bcrypt is slow on purpose
        String hash = BCrypt.withDefaults().hashToString(COST, PASSWORD.toCharArray());
        DemoAccounts accounts = new DemoAccounts();
        long id = nextId(database, "account");
        // closed in reverse order: the accounts are written before what points to them
        try (Rows role = new Rows(database, "account_role", "account_id, role");
                Rows account = new Rows(
                        database,
                        "account",
                        "id, email, name, password_hash, language, email_verified_at, created_at")) {
            for (Named named : KNOWN) {
                Instant at = now.minus(Duration.ofDays(120 - accounts.ids.size()));
                account.add(id, named.email(), named.name(), hash, named.language(), at, at);
                for (String each : named.roles()) role.add(id, each);
                accounts.ids.put(named.email(), id++);
            }
            for (DemoPeople.Person person : people.persons().subList(0, MORE)) {
                Instant at = now.minus(Duration.ofHours(90 + 61L * accounts.ids.size()));
                account.add(id, person.email(), person.name(), hash, person.language(), null, at);
                role.add(id, "attendee");
                accounts.ids.put(person.email(), id++);
            }
        }
        return accounts;
    }

    /** @param index 0 is {@code organizer@example.org} */
    long organizer(int index) {
        return ids.get(KNOWN.get(index == 0 ? 1 : 4).email());
    }

    String organizerName(int index) {
        return KNOWN.get(index == 0 ? 1 : 4).name();
    }

    long gate() {
        return ids.get("gate@example.org");
    }

    Set<Map.Entry<String, Long>> all() {
        return ids.entrySet();
    }

    /** Null for somebody without an account. */
    Long of(String email) {
        return ids.get(email);
    }

    static long nextId(Connection database, String table) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select coalesce(max(id), 0) + 1 from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
