package org.netevent.system.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;
import org.netevent.system.http.Http;

/** What was confirmed is there after the server was restarted, or died. */
class RestartIT extends ClientTest {

    private static final List<String> TABLES =
            List.of("account", "event", "registration", "ticket", "stored_file", "audit_entry", "secret_key");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothingConfirmedIsLost(boolean crash) throws SQLException {
        long event = Guests.openEvent(2);
        String address = Guests.newAddress();
        JsonObject registered = Guests.register(event, address);
        JsonObject shown = Http.anonymous().get("/api/events/" + event).json();
        Map<String, Long> rows = rows();

        if (crash) {
            Server.kill();
            Server.start();
        } else {
            Server.restart();
        }

        assertThat(Http.anonymous().get("/api/events/" + event).json()).isEqualTo(shown);
        assertThat(rows()).isEqualTo(rows);
        assertThat(status(address)).isEqualTo(registered.getString("status"));
        assertThat(Http.anonymous()
                        .post("/api/register", Http.object("name", "Again", "email", address, "event_id", event))
                        .status())
                .as("registering twice")
                .isEqualTo(409);
    }

    private static Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection database = Server.dataSource().getConnection()) {
            for (String table : TABLES) {
                try (PreparedStatement count = database.prepareStatement("select count(*) from " + table);
                        ResultSet result = count.executeQuery()) {
                    result.next();
                    rows.put(table, result.getLong(1));
                }
            }
        }
        return rows;
    }

    private static String status(String address) throws SQLException {
        try (Connection database = Server.dataSource().getConnection();
                PreparedStatement query =
                        database.prepareStatement("select status from registration where email = ?")) {
            query.setString(1, address);
            try (ResultSet result = query.executeQuery()) {
                return result.next() ? result.getString(1) : null;
            }
        }
    }
}
