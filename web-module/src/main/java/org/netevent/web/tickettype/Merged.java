package org.netevent.web.tickettype;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.netevent.platform.error.DomainException;
import org.netevent.web.platform.rest.Json;

/** Bodies of changes: what is absent stays as it is, null empties. */
final class Merged {
    private Merged() {}

    /** @param field named as missing when there is no body */
    static <T> T read(JsonObject sent, String field, Class<T> command) {
        return Json.shared().fromJson(required(sent, field).toString(), command);
    }

    static <T> T onto(Object current, JsonObject sent, String field, Class<T> command) {
        JsonObject known = Json.shared().fromJson(Json.shared().toJson(current), JsonObject.class);
        JsonObjectBuilder merged = jakarta.json.Json.createObjectBuilder(known);
        required(sent, field).forEach(merged::add);
        // the one merged with: what somebody else changes meanwhile is not overwritten with what was read here
        if (known.containsKey("version") && sent.getOrDefault("version", JsonValue.NULL) == JsonValue.NULL)
            merged.add("version", known.get("version"));
        return Json.shared().fromJson(merged.build().toString(), command);
    }

    private static JsonObject required(JsonObject sent, String field) {
        if (sent == null) throw DomainException.invalid(field, "required");
        return sent;
    }
}
