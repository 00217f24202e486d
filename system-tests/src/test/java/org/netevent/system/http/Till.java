package org.netevent.system.http;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.netevent.system.Server;
import org.netevent.system.container.Rows;

/** An event that sells, made for one test by an organizer of its own. */
record Till(Person owner, PublishedEvent event, long regular, long vip) {

    /** Regular for 40.00 EUR and VIP for 99.95 EUR, twenty of each; the code EARLY takes 10 %. */
    static Till open(String organizer) {
        Person owner = Person.organizer(organizer);
        PublishedEvent event = PublishedEvent.by(owner);
        long regular = type(owner, event, "Regular", "regular", "40.00");
        long vip = type(owner, event, "VIP", "vip", "99.95");
        succeeded(
                201,
                owner.http()
                        .post(
                                "/api/events/" + event.id() + "/discount-codes",
                                Http.object("code", "EARLY", "kind", "percent", "value", "10")));
        return new Till(owner, event, regular, vip);
    }

    private static long type(Person owner, PublishedEvent event, String name, String kind, String price) {
        JsonObject type = Http.object("name", name, "kind", kind, "price", price, "currency", "EUR", "quantity", 20);
        return succeeded(201, owner.http().post("/api/events/" + event.id() + "/tickets", type))
                .getInt("id");
    }

    /** Ordered by a guest, to be paid offline. */
    JsonObject order(long type, int quantity, String buyer, String code) {
        List<JsonObject> attendees = new ArrayList<>();
        for (int i = 0; i < quantity; i++) attendees.add(Http.object("name", buyer + " " + (i + 1)));
        return succeeded(
                201,
                Http.anonymous()
                        .post(
                                "/api/tickets/" + type + "/purchase",
                                Http.object(
                                        "quantity", quantity,
                                        "payment_method", "offline",
                                        "name", buyer,
                                        "email", UUID.randomUUID() + "@example.org",
                                        "discount_code", code,
                                        "attendees", attendees)));
    }

    /** @param lines purpose;amount each */
    JsonObject bank(boolean dryRun, String... lines) {
        return succeeded(200, bank(owner.http(), dryRun, lines));
    }

    Answer bank(Http http, boolean dryRun, String... lines) {
        StringBuilder file = new StringBuilder("Buchungstag;Name;Verwendungszweck;Betrag\n");
        for (String line : lines)
            file.append("21.11.2026;Zoë Müller;").append(line).append('\n');
        return http.upload(
                "/api/events/" + event.id() + "/payments/import?dry_run=" + dryRun,
                "file",
                "statement.csv",
                "text/csv",
                file.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    long payment(JsonObject order) {
        return new Rows(Server.dataSource())
                .count("select max(id) from payment where order_id = ? and status = 'paid'", order.getInt("id"));
    }

    JsonObject refund(JsonObject order, Object... fields) {
        return succeeded(200, owner.http().post("/api/payments/refund/" + payment(order), Http.object(fields)));
    }

    static JsonObject succeeded(int status, Answer answer) {
        if (answer.status() != status) throw new AssertionError("Expected " + status + ", not " + answer);
        return answer.json();
    }
}
