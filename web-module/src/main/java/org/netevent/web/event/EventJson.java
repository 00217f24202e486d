package org.netevent.web.event;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.netevent.event.boundary.EventView;
import org.netevent.event.boundary.TeamEvent;
import org.netevent.web.platform.rest.Json;

/** Events as JSON objects, where a record would not do. */
final class EventJson {
    private EventJson() {}

    static JsonObject of(EventView event) {
        return Json.shared().fromJson(Json.shared().toJson(event), JsonObject.class);
    }

    /** The event's own fields and, beside them, the caller's role and the figures. */
    static JsonObject of(TeamEvent item) {
        JsonObjectBuilder json = jakarta.json.Json.createObjectBuilder(of(item.event()));
        if (item.role() == null) json.addNull("role");
        else json.add("role", item.role().wire());
        return json.add("pending", item.pending())
                .add("approved", item.approved())
                .add("waitlisted", item.waitlisted())
                .build();
    }
}
