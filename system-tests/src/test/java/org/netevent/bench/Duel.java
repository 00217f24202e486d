package org.netevent.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Ten thousand people want the five hundred places of one event at once: all of them are given, and none twice. */
final class Duel {
    private static final int BUYERS = 10_000;
    private static final int PLACES = 500;
    private static final int CONNECTIONS = 200;

    private final World world;
    private final Dataset data;

    Duel(World world, Dataset data) {
        this.world = world;
        this.data = data;
    }

    /** Free tickets: who comes too late waits. */
    void free(Connection database, long event, String run, Report report) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("update event set max_attendees = " + PLACES + " where id = " + event);
            database.commit();
        }
        long before = registered(event, "approved");
        int places = PLACES - (int) before;
        Measured measured = new Load(world, CONNECTIONS)
                .http(
                        201,
                        n -> Wire.request(
                                "POST",
                                "/api/register",
                                "",
                                "{\"name\": \"Dora Dueller\", \"email\": \"" + run + "d" + n
                                        + "@bench.example.org\", \"event_id\": " + event + "}"),
                        BUYERS,
                        600)
                .requireExpected("The duel");
        long given = registered(event, "approved") - before;
        long waiting = registered(event, "waitlisted");
        long taken = data.one("select seats_taken from event where id = " + event);
        String result = "%,d people by %d connections on %d free places: %d given, %,d wait; %d oversold, %d undersold;"
                        .formatted(
                                BUYERS,
                                CONNECTIONS,
                                places,
                                given,
                                waiting,
                                Math.max(0, given - places),
                                Math.max(0, places - given))
                + " %.0f/s, p99 %.0f ms".formatted(measured.rate(), measured.millis(0.99));
        report.line("");
        report.line("Oversell duel: " + result);
        if (given != places || taken != PLACES || waiting != BUYERS - places)
            throw new IllegalStateException("Wrong: " + result + ", seats taken " + taken);
    }

    private long registered(long event, String status) throws SQLException {
        return data.one(
                "select count(*) from registration where event_id = " + event + " and status = '" + status + "'");
    }
}
