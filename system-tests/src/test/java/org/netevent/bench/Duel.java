package org.netevent.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** Ten thousand people want the five hundred places of one event at once: all of them are given, and none twice. */
final class Duel {
    private static final int BUYERS = Boolean.getBoolean("bench.small") ? 1_000 : 10_000;
    private static final int PLACES = 500;
    private static final int CONNECTIONS = 200;

    private final Load load;
    private final Dataset data;
    private final Connection database;
    private final Report report;

    Duel(World world, Dataset data, Connection database, Report report) {
        load = new Load(world, CONNECTIONS);
        this.data = data;
        this.database = database;
        this.report = report;
    }

    /** Free tickets: who comes too late waits. */
    void free(long event) throws SQLException {
        places("event set max_attendees = seats_taken + ", event);
        long before = registered(event, "approved");
        Measured measured = load.http(
                        201,
                        n -> Wire.request(
                                "POST",
                                "/api/register",
                                "",
                                "{\"name\": \"Dora Dueller\", \"email\": \"dora" + n
                                        + "@bench.example.org\", \"event_id\": " + event + "}"),
                        BUYERS,
                        600)
                .requireExpected("The duel");
        judge("free places", registered(event, "approved") - before, left(event), measured);
        if (registered(event, "waitlisted") != BUYERS - PLACES)
            throw new IllegalStateException("Not all of the others wait");
    }

    /** Tickets that cost: who comes too late hears that they are sold out. */
    void sold(long event) throws SQLException {
        places("ticket_type set quantity = taken + ", event);
        long before = held(event);
        Measured measured = load.http(201, n -> Operations.purchase(event, "dora" + n), BUYERS, 600);
        if (!Set.of(409).containsAll(measured.unexpected().keySet())) measured.requireExpected("The duel");
        long left = data.one("select quantity - taken from ticket_type where id = " + event);
        judge("tickets on sale", held(event) - before, left, measured);
    }

    private void places(String change, long id) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("update " + change + PLACES + " where id = " + id);
            database.commit();
        }
    }

    private void judge(String what, long given, long left, Measured measured) {
        String result =
                "%,d people by %d connections on %d %s: %d given, %d oversold, %d undersold; %.0f/s, p99 %.0f ms"
                        .formatted(
                                BUYERS,
                                CONNECTIONS,
                                PLACES,
                                what,
                                given,
                                Math.max(0, given - PLACES),
                                Math.max(0, PLACES - given),
                                measured.rate(),
                                measured.millis(0.99));
        report.line("");
        report.line("Oversell duel: " + result);
        if (given != PLACES || left != 0) throw new IllegalStateException("Wrong: " + result + ", " + left + " left");
    }

    private long registered(long event, String status) throws SQLException {
        return data.one(
                "select count(*) from registration where event_id = " + event + " and status = '" + status + "'");
    }

    private long held(long event) throws SQLException {
        return data.one("select coalesce(sum(l.quantity), 0) from ticket_order o join order_line l on l.order_id = o.id"
                + " where o.event_id = " + event + " and o.status = 'pending'");
    }

    private long left(long event) throws SQLException {
        return data.one("select max_attendees - seats_taken from event where id = " + event);
    }
}
