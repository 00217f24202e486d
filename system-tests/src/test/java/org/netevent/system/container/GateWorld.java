package org.netevent.system.container;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Accounts, events and tickets for the gate's tests, put straight into the database. */
public class GateWorld extends Rows {
    private static final AtomicInteger CODES = new AtomicInteger();

    public GateWorld(DataSource database) {
        super(database);
    }

    public long account(String name) {
        return insert(
                "insert into account (email, name, password_hash, created_at) values (?, ?, 'none', ?)",
                UUID.randomUUID() + "@example.org",
                name,
                Instant.now());
    }

    /** A published public event that admits at once, with its owner in the team. */
    public long event(long owner, String prefix, String reentry) {
        Instant start = Instant.now().plus(Duration.ofDays(30));
        long event = insert(
                "insert into event (code, name, start_time, end_time, time_zone, reentry, status, ticket_prefix,"
                        + " organizer_id, created_at, updated_at) values (?, ?, ?, ?, 'Europe/Berlin', ?, 'published', ?, ?, ?, ?)",
                "G%09d".formatted(CODES.incrementAndGet()).replace('0', 'A').replace('1', 'B'),
                "Gate night " + prefix,
                start,
                start.plus(Duration.ofHours(3)),
                reentry,
                prefix,
                owner,
                start,
                start);
        member(event, owner, "owner");
        return event;
    }

    public void member(long event, long account, String role) {
        execute("insert into event_team values (?, ?, ?, ?)", event, account, role, Instant.now());
    }

    /** An approved registration with its ticket. @return the serial */
    public String ticket(long event, String serial) {
        Instant now = Instant.now();
        long registration = insert(
                "insert into registration (event_id, status, name, email, team_name, created_at, updated_at)"
                        + " values (?, 'approved', 'Zoë Müller', ?, 'Team X', ?, ?)",
                event,
                UUID.randomUUID() + "@example.org",
                now,
                now);
        execute(
                "insert into ticket (registration_id, event_id, serial, issued_at) values (?, ?, ?, ?)",
                registration,
                event,
                serial,
                now);
        return serial;
    }

    public void state(String serial, String status) {
        execute("update ticket set status = ? where serial = ?", status, serial);
    }
}
