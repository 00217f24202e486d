package org.netevent.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;

/** The organizer of all events, signed in. */
final class Client {
    private static final String EMAIL = "organizer@bench.example.org";
    private static final String PASSWORD = "korrekt-pferd-4711";

    private final World world;

    Client(World world) {
        this.world = world;
    }

    /** @return the account */
    long signUp() throws IOException {
        return post(
                        "/api/auth/register",
                        "{\"name\": \"Olga Owner\", \"email\": \"" + EMAIL + "\", \"password\": \"" + PASSWORD
                                + "\", \"role\": \"organizer\"}")
                .getInt("id");
    }

    /** A header with its line's end; good for a quarter of an hour. */
    String token() throws IOException {
        return "Authorization: Bearer "
                + post("/api/auth/login", "{\"email\": \"" + EMAIL + "\", \"password\": \"" + PASSWORD + "\"}")
                        .getString("access_token")
                + "\r\n";
    }

    private JsonObject post(String path, String body) throws IOException {
        try (Wire wire = world.connect()) {
            int status = wire.exchange(Wire.request("POST", path, "", body));
            if (status >= 300) throw new IllegalStateException(path + ": " + status + " " + wire.body());
            return Json.createReader(new StringReader(wire.body())).readObject();
        }
    }
}
