package org.netevent.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Whom the demo attendee meets: at the coming and at the past event with the most of them; the coming one has tables. */
final class DemoAppointments {
    private static final String COLUMNS = "uid, event_id, proposer_id, invitee_id, waiting_for, start_time, end_time,"
            + " location, notes, table_id, status, sequence, reason, changed_by, created_at, updated_at";
    /** Others with an account who attend the same event, both with registrations of their own. */
    private static final String PARTNERS = "select e.id, e.start_time, o.account_id from registration a join account aa"
            + " on aa.id = a.account_id and aa.email = a.email join event e on e.id = a.event_id"
            + " join registration o on o.event_id = e.id and o.account_id <> a.account_id and o.status = 'approved'"
            + " join account oo on oo.id = o.account_id and oo.email = o.email"
            + " where a.account_id = ? and a.status = 'approved' and e.status = 'published' and ";

    private static final int TABLES = 6;
    private static final Duration LENGTH = Duration.ofMinutes(30);

    private record Met(long event, Instant start, long partner) {}

    private final Connection database;
    private final long attendee;
    private final Instant now;
    private int written;

    private DemoAppointments(Connection database, long attendee, Instant now) {
        this.database = database;
        this.attendee = attendee;
        this.now = now;
    }

    static void write(Connection database, DemoAccounts accounts, Instant now) throws SQLException {
        new DemoAppointments(database, accounts.of(DemoAccounts.ATTENDEE), now).write();
    }

    private void write() throws SQLException {
        List<Met> coming = ofBusiest(partners("e.start_time > ? order by o.id"));
        List<Met> past = ofBusiest(partners("e.end_time < ? order by o.id"));
        try (Rows rows = new Rows(database, "appointment", COLUMNS)) {
            if (!coming.isEmpty()) coming(rows, coming, tables(coming.get(0).event()));
            past(rows, past);
        }
    }

    private void coming(Rows rows, List<Met> partners, Long table) throws SQLException {
        int at = 0;
        for (Met one : partners)
            switch (at++) {
                case 0 ->
                    add(
                            rows,
                            one,
                            one.partner(),
                            "pending",
                            30,
                            null,
                            "Your slides on islanding left me with two questions.");
                case 1 -> add(rows, one, attendee, "accepted", 60, table, "How you restarted in March");
                case 2 -> add(rows, one, one.partner(), "accepted", 105, table, null);
                case 3 -> add(rows, one, attendee, "pending", 150, null, "Coffee?");
                default -> {
                    return;
                }
            }
    }

    private void past(Rows rows, List<Met> partners) throws SQLException {
        int at = 0;
        for (Met one : partners)
            switch (at++) {
                case 0 -> add(rows, one, attendee, "accepted", 45, null, "Workshop for the autumn");
                case 1 -> add(rows, one, one.partner(), "rejected", 75, null, null);
                default -> {
                    return;
                }
            }
    }

    private void add(Rows rows, Met met, long proposer, String status, int minutes, Long table, String notes)
            throws SQLException {
        long invitee = proposer == attendee ? met.partner() : attendee;
        boolean pending = "pending".equals(status);
        Instant start = met.start().plus(Duration.ofMinutes(minutes));
        Instant asked = (start.isBefore(now) ? start : now).minus(Duration.ofHours(20 + 7L * written));
        rows.add(
                "demo-" + met.event() + "-" + written + "@netevent",
                met.event(),
                proposer,
                invitee,
                pending ? invitee : null,
                start,
                start.plus(LENGTH),
                start.isBefore(now) ? "Coffee bar" : null,
                notes,
                table,
                status,
                pending ? 0 : 1,
                "rejected".equals(status) ? "I have to leave earlier than I thought." : null,
                pending ? proposer : invitee,
                asked,
                pending ? asked : asked.plus(Duration.ofHours(2)));
        written++;
    }

    /** @return the first of them */
    private Long tables(long event) throws SQLException {
        long first = DemoAccounts.nextId(database, "meeting_table");
        try (Rows rows = new Rows(database, "meeting_table", "id, event_id, name, position, created_at")) {
            for (int i = 0; i < TABLES; i++) rows.add(first + i, event, "Table " + (i + 1), i + 1, now);
        }
        return first;
    }

    /** Of the event with the most people to meet. */
    private static List<Met> ofBusiest(List<Met> all) {
        return all.stream().collect(Collectors.groupingBy(Met::event)).values().stream()
                .max(Comparator.comparingInt((List<Met> met) -> met.size())
                        .thenComparing(met -> -met.get(0).event()))
                .orElse(List.of());
    }

    private List<Met> partners(String when) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(PARTNERS + when)) {
            select.setLong(1, attendee);
            select.setTimestamp(2, Timestamp.from(now));
            List<Met> met = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next())
                    met.add(new Met(row.getLong(1), row.getTimestamp(2).toInstant(), row.getLong(3)));
            }
            return met;
        }
    }
}
