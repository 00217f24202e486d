package org.netevent.payment.control;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;

/**
 * An event of Stripe. Read by the few names that are used here and not by the library's classes: events come in the version
 * of the API that the account is set to, and no event may be lost because a field elsewhere has changed.
 *
 * @param object the session, refund or whatever it is about
 */
public record StripeEvent(String id, String type, JsonObject object) {

    /** @throws IllegalArgumentException when it is no event */
    public static StripeEvent parse(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            JsonObject event = reader.readObject();
            JsonObject object = event.getJsonObject("data").getJsonObject("object");
            return new StripeEvent(
                    event.getJsonString("id").getString(),
                    event.getJsonString("type").getString(),
                    object == null ? JsonValue.EMPTY_JSON_OBJECT : object);
        } catch (JsonException | NullPointerException | ClassCastException e) {
            throw new IllegalArgumentException("No event of Stripe", e);
        }
    }

    /** A text of the object, or null. */
    public String text(String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : null;
    }

    /** A whole number of the object, or null. */
    public Long number(String name) {
        return object.get(name) instanceof JsonNumber number && number.isIntegral() ? number.longValueExact() : null;
    }

    /** What is named by its id, or given whole. */
    public String idOf(String name) {
        return object.get(name) instanceof JsonObject whole ? whole.getString("id", null) : text(name);
    }

    Provider.Standing session() {
        return StripeSessions.standing(
                text("id"),
                text("status"),
                text("payment_status"),
                text("url"),
                idOf("payment_intent"),
                number("amount_total"),
                text("currency"));
    }

    Provider.Told refund() {
        return StripeRefunds.toldBy(this);
    }
}
