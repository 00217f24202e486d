package org.netevent.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Tickets, and for events that are over the scans at their gates, with some that were refused. */
final class DemoScans implements AutoCloseable {
    private final DemoPeople people;
    private final DemoAccounts accounts;
    private final Random random;
    private final Rows tickets;
    private final List<Object[]> scans = new ArrayList<>();
    private final Connection database;

    DemoScans(Connection database, DemoPeople people, DemoAccounts accounts, Random random) throws SQLException {
        this.database = database;
        this.people = people;
        this.accounts = accounts;
        this.random = random;
        tickets = new Rows(
                database, "ticket", "id, registration_id, event_id, serial, status, issued_at, used_at, used_gate");
    }

    void write(List<DemoEvent> events, List<DemoTicket> issued, Instant now) throws SQLException {
        for (DemoTicket ticket : issued) {
            boolean came = ticket.event().over(now) && random.nextInt(100) < 84;
            Instant at = came ? arrival(ticket.event()) : null;
            String gate = came ? pick(people.gates()) : null;
            tickets.add(
                    ticket.id(),
                    ticket.registrationId(),
                    ticket.event().id(),
                    ticket.serial(),
                    came ? "used" : "valid",
                    ticket.issued(),
                    at,
                    gate);
            if (!came) continue;
            scan(ticket.event(), ticket.id(), ticket.serial(), "admitted", true, gate, at, null, null);
            if (random.nextInt(100) < 6) {
                Instant again = at.plus(Duration.ofMinutes(2 + random.nextInt(90)));
                scan(
                        ticket.event(),
                        ticket.id(),
                        ticket.serial(),
                        "already_used",
                        true,
                        pick(people.gates()),
                        again,
                        at,
                        gate);
            }
        }
        for (DemoEvent event : events) if (event.over(now)) strangers(event, issued);
    }

    /** What no gate admits. */
    private void strangers(DemoEvent event, List<DemoTicket> issued) {
        DemoTicket other = issued.stream()
                .filter(ticket -> ticket.event().id() != event.id())
                .findFirst()
                .orElseThrow();
        String gate = pick(people.gates());
        scan(event, null, event.prefix() + "-009999", "unknown", false, gate, arrival(event), null, null);
        scan(event, null, event.prefix() + "-000001.Zm9yZ2Vk", "forged", false, gate, arrival(event), null, null);
        scan(event, other.id(), other.serial(), "wrong_event", true, gate, arrival(event), null, null);
    }

    private void scan(
            DemoEvent event,
            Long ticket,
            String code,
            String result,
            boolean signed,
            String gate,
            Instant at,
            Instant usedAt,
            String usedGate) {
        scans.add(new Object[] {
            event.id(),
            ticket,
            code,
            "in",
            result,
            signed,
            gate,
            people.devices().get(Math.abs(gate.hashCode()) % people.devices().size()),
            usedAt,
            usedGate,
            accounts.gate(),
            at,
            at
        });
    }

    /** Most come in the half hour before the start. */
    private Instant arrival(DemoEvent event) {
        double minutes = -18 + random.nextGaussian() * 22;
        return event.start().plusSeconds((long) (Math.max(-75, Math.min(100, minutes)) * 60));
    }

    private String pick(List<String> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    @Override
    public void close() throws SQLException {
        tickets.close();
        try (Rows rows = new Rows(
                database,
                "scan",
                "event_id, ticket_id, code, direction, result, signed, gate, device, used_at, used_gate, scanned_by,"
                        + " scanned_at, recorded_at")) {
            for (Object[] scan : scans) rows.add(scan);
        }
    }
}
