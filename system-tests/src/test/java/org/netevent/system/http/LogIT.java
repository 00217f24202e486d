package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;

/** The audit log over the API: every change of an event's life is in it, with who, what, before and after, scans too. */
class LogIT extends ClientTest {

    private final DeskCast cast = DeskCast.get();
    private final Http owner = cast.owner.http();

    @Test
    void everyChangeIsThereInOrderWithItsValuesBeforeAndAfter() {
        PublishedEvent event = PublishedEvent.by(cast.owner, "approval", "manual");
        String path = "/api/events/" + event.id();
        JsonObject body = Json.createObjectBuilder(owner.get(path).json())
                .add("name", "Winter school")
                .build();
        done(200, owner.put(path, body));
        event.member(cast.gate, "gate");
        done(204, owner.delete(path + "/team/" + cast.gate.id()));
        long anna = event.register("Anna Ahrens").getInt("id");
        long bob = event.register("Bob Brown").getInt("id");
        String serial =
                done(200, owner.post("/api/admin/approve/" + anna)).json().getString("serial");
        done(200, owner.post("/api/admin/decline/" + bob, Http.object("reason", "No payment")));
        done(200, owner.post("/api/mark-used/" + serial, Http.object("gate", "North")));
        done(409, owner.post("/api/mark-used/" + serial, Http.object("gate", "South")));
        done(200, owner.post(path + "/cancel", Http.object("reason", "Storm")));

        List<JsonObject> log = done(200, owner.get("/api/admin/logs?size=200&sort=at&event_id=" + event.id()))
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);

        assertThat(log.stream().map(LogIT::summary))
                .containsSubsequence(
                        "event.created status: null -> null",
                        "event.published status: draft -> published",
                        "event.edited status: null -> null",
                        "event.team_added status: null -> null",
                        "event.team_removed status: null -> null",
                        "registration.created status: null -> pending",
                        "registration.created status: null -> pending",
                        "registration.approved status: pending -> approved",
                        "registration.declined status: pending -> declined",
                        "scan.admitted status: null -> null",
                        "scan.already_used status: null -> null",
                        "event.cancelled status: published -> cancelled");
        assertThat(value(one(log, "event.edited"), "before", "name")).isEqualTo(event.name());
        assertThat(value(one(log, "event.edited"), "after", "name")).isEqualTo("Winter school");
        assertThat(value(one(log, "event.team_added"), "after", "role")).isEqualTo("gate");
        assertThat(value(one(log, "event.team_removed"), "before", "role")).isEqualTo("gate");
        JsonObject declined = one(log, "registration.declined");
        assertThat(value(declined, "after", "reason")).isEqualTo("No payment");
        assertThat(declined.getInt("actor_id")).isEqualTo((int) cast.owner.id());
        assertThat(declined.getString("actor_name")).isEqualTo("Olga Owner");
        assertThat(declined.getString("target_type")).isEqualTo("registration");
        assertThat(declined.getInt("target_id")).isEqualTo((int) bob);
        assertThat(declined.getString("target_name")).isEqualTo("Bob Brown");
        assertThat(declined.getString("address")).isNotBlank();
        assertThat(declined.getString("request_id")).isNotBlank();
        assertThat(one(log, "scan.already_used").getString("address")).isEqualTo("South");
        assertThat(log.stream()
                        .filter(entry -> entry.getString("action").equals("registration.created"))
                        .map(entry -> entry.get("actor_id")))
                .as("guests have no account")
                .containsOnly(JsonValue.NULL);
    }

    @Test
    void filtersHold() {
        PublishedEvent event = PublishedEvent.by(cast.owner, "approval", "manual");
        long anna = event.register("Anna 100%_sure").getInt("id");
        event.register("Bob Brown");
        owner.post("/api/admin/approve/" + anna);
        String log = "/api/admin/logs?event_id=" + event.id();

        assertThat(total(log + "&action=registration")).isEqualTo(3);
        assertThat(total(log + "&action=registration.created")).isEqualTo(2);
        assertThat(total(log + "&actor=olga%20own")).isEqualTo(total(log + "&actor=" + cast.owner.id()));
        assertThat(total(log + "&target=registration:" + anna)).isEqualTo(2);
        assertThat(total(log + "&target=100%25_")).isEqualTo(2);
        assertThat(total(log + "&target=nobody")).isZero();
        assertThat(total(log + "&from=2020-01-01&to=2020-12-31")).isZero();
        assertThat(total(log + "&from=2020-01-01T00:00:00Z")).isEqualTo(total(log));
    }

    private int total(String path) {
        return done(200, owner.get(path)).json().getInt("total");
    }

    private static JsonObject one(List<JsonObject> log, String action) {
        return log.stream()
                .filter(entry -> entry.getString("action").equals(action))
                .findFirst()
                .orElseThrow();
    }

    private static String summary(JsonObject entry) {
        return entry.getString("action") + " status: " + value(entry, "before", "status") + " -> "
                + value(entry, "after", "status");
    }

    /** Null where the entry has no such value. */
    private static String value(JsonObject entry, String side, String field) {
        return entry.get(side) instanceof JsonObject values && values.containsKey(field)
                ? values.getString(field)
                : null;
    }

    private static Answer done(int status, Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        return answer;
    }
}
