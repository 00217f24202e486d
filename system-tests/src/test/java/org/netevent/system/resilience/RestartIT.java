package org.netevent.system.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;
import org.netevent.system.container.Rows;
import org.netevent.system.http.Http;

/** What was confirmed is there after the server was restarted, or died. */
class RestartIT extends ClientTest {

    private static final List<String> TABLES =
            List.of("account", "event", "registration", "ticket", "stored_file", "secret_key");

    private final Rows database = new Rows(Server.dataSource());

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothingConfirmedIsLost(boolean crash) {
        long event = Guests.openEvent(2);
        String address = Guests.newAddress();
        JsonObject registered = Guests.register(event, address);
        JsonObject shown = Http.anonymous().get("/api/events/" + event).json();
        long lastEntry = database.count("select max(id) from audit_entry");
        Map<String, Long> rows = rows(lastEntry);

        if (crash) {
            Server.kill();
            Server.start();
        } else {
            Server.restart();
        }

        assertThat(Http.anonymous().get("/api/events/" + event).json()).isEqualTo(shown);
        assertThat(rows(lastEntry)).isEqualTo(rows);
        assertThat(database.text("select status from registration where email = ?", address))
                .isEqualTo(registered.getString("status"));
        assertThat(Http.anonymous()
                        .post("/api/register", Http.object("name", "Again", "email", address, "event_id", event))
                        .status())
                .as("registering twice")
                .isEqualTo(409);
    }

    /** The log's rows up to one of them: jobs write on as soon as the server is back. */
    private Map<String, Long> rows(long lastEntry) {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : TABLES) rows.put(table, database.count("select count(*) from " + table));
        rows.put("audit_entry", database.count("select count(*) from audit_entry where id <= ?", lastEntry));
        return rows;
    }
}
