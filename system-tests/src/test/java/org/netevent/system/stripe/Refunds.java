package org.netevent.system.stripe;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The refunds, together never more than was paid. */
final class Refunds {
    private static final String INTENT = "payment_intent";

    private final Map<String, JsonObject> all = new ConcurrentHashMap<>();
    private final Numbers numbers;
    private final Sessions sessions;

    /** How a refund stands that is made now. */
    private volatile String nextStatus = "succeeded";

    Refunds(Numbers numbers, Sessions sessions) {
        this.numbers = numbers;
        this.sessions = sessions;
    }

    void nextIsPending() {
        nextStatus = "pending";
    }

    List<JsonObject> of(String intent) {
        return all.values().stream()
                .filter(refund -> refund.getString(INTENT).equals(intent))
                .toList();
    }

    Answer list(Map<String, String> fields) {
        var list = Json.createArrayBuilder();
        of(fields.get(INTENT)).forEach(list::add);
        return Answer.ok(Json.createObjectBuilder()
                .add("object", "list")
                .add("has_more", false)
                .add("data", list)
                .build());
    }

    synchronized Answer make(Map<String, String> fields) {
        String intent = fields.get(INTENT);
        JsonObject session = sessions.get(intent.substring("pi_".length()));
        if (session == null) return Answer.unknown("No such payment_intent");
        long amount = Long.parseLong(fields.get("amount"));
        if (sum(intent) + amount > session.getJsonNumber("amount_total").longValue())
            return Answer.invalid("Refund amount is greater than the unrefunded amount");
        JsonObjectBuilder refund = Json.createObjectBuilder()
                .add("id", numbers.next("re"))
                .add("object", "refund")
                .add("status", nextStatus)
                .add(INTENT, intent)
                .add("amount", amount)
                .add("currency", session.getString("currency"))
                .add("metadata", metadata(fields));
        nextStatus = "succeeded";
        if (fields.containsKey("reason")) refund.add("reason", fields.get("reason"));
        return Answer.ok(keep(refund.build()));
    }

    /** Somebody makes one in the dashboard. */
    JsonObject makeInDashboard(JsonObject session, long amount, String reason) {
        Map<String, String> fields = new TreeMap<>(
                Map.of(INTENT, "pi_" + session.getString("id"), "amount", Long.toString(amount), "reason", reason));
        Answer answer = make(fields);
        if (answer.status() != 200) throw new IllegalStateException(answer.body());
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    /** The bank is done with it: succeeded or failed. */
    JsonObject end(String id, String status) {
        JsonObjectBuilder ended = Json.createObjectBuilder(all.get(id)).add("status", status);
        if (status.equals("failed")) ended.add("failure_reason", "lost_or_stolen_card");
        return keep(ended.build());
    }

    private JsonObject keep(JsonObject refund) {
        all.put(refund.getString("id"), refund);
        return refund;
    }

    private long sum(String intent) {
        return of(intent).stream()
                .filter(refund -> !refund.getString("status").equals("failed"))
                .mapToLong(refund -> refund.getJsonNumber("amount").longValue())
                .sum();
    }

    private static JsonObjectBuilder metadata(Map<String, String> fields) {
        JsonObjectBuilder metadata = Json.createObjectBuilder();
        fields.forEach((name, value) -> {
            if (name.startsWith("metadata[")) metadata.add(name.substring(9, name.length() - 1), value);
        });
        return metadata;
    }
}
