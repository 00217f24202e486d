package org.netevent.demo;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What demo events sell: ticket types, discount codes and terms. Days are counted from today. */
final class DemoTicketTypes {
    private static final String TYPE =
            "event_id, name, description, kind, price, currency, quantity, places, sale_starts,"
                    + " sale_ends, per_order_max, access_code, priority, position, created_at, updated_at";
    private static final String DISCOUNT = "event_id, code, kind, value, max_uses, created_at";
    private static final String INSTRUCTIONS =
            "Kulturverein Alte Schmiede, IBAN DE02 1203 0000 0000 2020 51. Please give the reference of your order.";
    private static final int PER_ORDER = 10;
    private static final int VIP_PRIORITY = 100;
    private static final Duration MORNING = Duration.ofHours(9);

    private DemoTicketTypes() {}

    static void write(Connection database, List<DemoEvent> events, Instant now) throws SQLException {
        try (Rows types = new Rows(database, "ticket_type", TYPE);
                Rows discounts = new Rows(database, "discount_code", DISCOUNT);
                Rows terms = new Rows(database, "sale_terms", "event_id, offline_instructions")) {
            for (DemoEvent event : events) {
                if (!event.json().containsKey("types")) continue;
                Instant created = DemoEvents.created(event, now);
                List<JsonObject> list = event.json().getJsonArray("types").getValuesAs(JsonObject.class);
                for (int i = 0; i < list.size(); i++) type(types, event, list.get(i), i, created, now);
                for (JsonObject code : event.json().getJsonArray("discounts").getValuesAs(JsonObject.class))
                    discount(discounts, event, code, created);
                terms.add(event.id(), INSTRUCTIONS);
            }
        }
    }

    private static void type(Rows rows, DemoEvent event, JsonObject type, int position, Instant created, Instant now)
            throws SQLException {
        rows.add(
                event.id(),
                type.getString("name"),
                type.getString("description", null),
                type.getString("kind"),
                decimal(type, "price"),
                "EUR",
                number(type, "quantity"),
                type.getInt("places", 1),
                day(type, "from", now),
                day(type, "until", now),
                type.getInt("max", PER_ORDER),
                type.getString("access", null),
                type.getString("kind").equals("vip") ? VIP_PRIORITY : 0,
                position,
                created,
                created);
    }

    private static void discount(Rows rows, DemoEvent event, JsonObject code, Instant created) throws SQLException {
        boolean percent = code.containsKey("percent");
        rows.add(
                event.id(),
                code.getString("code"),
                percent ? "percent" : "amount",
                decimal(code, percent ? "percent" : "amount"),
                number(code, "uses"),
                created);
    }

    private static BigDecimal decimal(JsonObject json, String name) {
        return json.getJsonNumber(name).bigDecimalValue();
    }

    private static Integer number(JsonObject json, String name) {
        return json.containsKey(name) ? json.getInt(name) : null;
    }

    /** In so many days, at nine o'clock UTC. */
    private static Instant day(JsonObject json, String name, Instant now) {
        if (!json.containsKey(name)) return null;
        return now.truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofDays(json.getInt(name)))
                .plus(MORNING);
    }
}
