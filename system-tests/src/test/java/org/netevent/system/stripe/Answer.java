package org.netevent.system.stripe;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** What the API answers. */
record Answer(int status, String body) {
    static Answer ok(JsonObject object) {
        return new Answer(200, object.toString());
    }

    static Answer error(int status, String type, String message) {
        JsonObject error = Json.createObjectBuilder()
                .add("type", type)
                .add("message", message)
                .build();
        return new Answer(
                status, Json.createObjectBuilder().add("error", error).build().toString());
    }

    static Answer invalid(String message) {
        return error(400, "invalid_request_error", message);
    }

    static Answer unknown(String what) {
        return error(404, "invalid_request_error", what);
    }
}
