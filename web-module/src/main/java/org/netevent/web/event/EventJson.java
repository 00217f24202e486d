package org.netevent.web.event;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.netevent.event.boundary.EventView;
import org.netevent.event.boundary.TeamEvent;
import org.netevent.event.boundary.TeamRole;
import org.netevent.insight.boundary.PanelEvent;
import org.netevent.web.platform.rest.Json;

/** Events as JSON objects, where a record would not do. */
final class EventJson {
    private EventJson() {}

    static JsonObject of(EventView event) {
        return Json.shared().fromJson(Json.shared().toJson(event), JsonObject.class);
    }

    /** The event's own fields and, beside them, the caller's role and the figures. */
    static JsonObject of(PanelEvent panel) {
        TeamEvent item = panel.item();
        JsonObject beside = Json.shared()
                .fromJson(
                        Json.shared()
                                .toJson(new Beside(
                                        item.role(),
                                        panel.registered(),
                                        item.pending(),
                                        item.approved(),
                                        panel.waiting(),
                                        panel.checkedIn())),
                        JsonObject.class);
        JsonObjectBuilder json = jakarta.json.Json.createObjectBuilder(of(item.event()));
        beside.forEach(json::add);
        return json.build();
    }

    /** What stands beside the event's fields. */
    public record Beside(
            TeamRole role, Long registered, Long pending, Long approved, Long waitlisted, long checkedIn) {}
}
