package org.netevent.system.resilience;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.netevent.system.http.Answer;
import org.netevent.system.http.Http;

/** People without an account who register for a public event, each once. */
final class Guests {

    private Guests() {}

    /** A demo event that admits at once and has room for this many. */
    static long openEvent(int room) {
        return Http.anonymous().get("/api/events?size=200").json().getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .filter(event -> event.getString("approval").equals("automatic"))
                .filter(event -> event.isNull("seats_left") || event.getInt("seats_left") > room)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No demo event has room for " + room))
                .getInt("id");
    }

    static String newAddress() {
        return "guest-" + UUID.randomUUID() + "@example.org";
    }

    /** @return the answer's body, after making sure that it was a success */
    static JsonObject register(long event, String address) {
        Answer answer = Http.anonymous()
                .post("/api/register", Http.object("name", "Gwendolyn Guest", "email", address, "event_id", event));
        if (answer.status() != 201) {
            throw new AssertionError("Registration of " + address + ": " + answer);
        }
        return answer.json();
    }
}
