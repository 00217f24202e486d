package org.netevent.system.stripe;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The Checkout Sessions. */
final class Sessions {
    private final Map<String, JsonObject> all = new ConcurrentHashMap<>();
    private final Numbers numbers;
    private final String address;

    /** @param address where the pages to pay on are */
    Sessions(Numbers numbers, String address) {
        this.numbers = numbers;
        this.address = address;
    }

    JsonObject get(String id) {
        return all.get(id);
    }

    List<JsonObject> ofOrder(String code) {
        return all.values().stream()
                .filter(session -> session.getString("client_reference_id").contains(code))
                .toList();
    }

    Answer open(Map<String, String> fields) {
        long expires = Long.parseLong(fields.get("expires_at"));
        if (expires < Instant.now().getEpochSecond() + 30 * 60)
            return Answer.invalid("expires_at must be at least 30 minutes from now");
        String id = numbers.next("cs_test");
        JsonObject session = Json.createObjectBuilder()
                .add("id", id)
                .add("object", "checkout.session")
                .add("status", "open")
                .add("payment_status", "unpaid")
                .add("mode", fields.get("mode"))
                .add("url", address + "/pay/" + id)
                .addNull("payment_intent")
                .add("amount_total", Long.parseLong(fields.get("line_items[0][price_data][unit_amount]")))
                .add("currency", fields.get("line_items[0][price_data][currency]"))
                .add("client_reference_id", fields.get("client_reference_id"))
                .add("customer_email", fields.get("customer_email"))
                .add("locale", fields.get("locale"))
                .add("expires_at", expires)
                .add("success_url", fields.get("success_url"))
                .add("cancel_url", fields.get("cancel_url"))
                .add("subject", fields.get("line_items[0][price_data][product_data][name]"))
                .build();
        all.put(id, session);
        return Answer.ok(session);
    }

    /** The buyer pays. */
    JsonObject pay(String id) {
        return all.computeIfPresent(id, (key, session) -> {
            if (!session.getString("status").equals("open"))
                throw new IllegalStateException("Nobody can pay " + session);
            return Json.createObjectBuilder(session)
                    .add("status", "complete")
                    .add("payment_status", "paid")
                    .add("payment_intent", "pi_" + key)
                    .addNull("url")
                    .build();
        });
    }

    Answer expire(String id) {
        JsonObject session = all.get(id);
        if (session == null) return Answer.unknown("No such session");
        if (!session.getString("status").equals("open")) return Answer.invalid("Only open sessions can be expired");
        JsonObject over = Json.createObjectBuilder(session)
                .add("status", "expired")
                .addNull("url")
                .build();
        all.put(id, over);
        return Answer.ok(over);
    }
}
