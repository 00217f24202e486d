package org.netevent.profile.control;

import java.util.ArrayList;
import java.util.List;
import org.netevent.platform.persistence.Sql;

/**
 * Whose entries a caller may read.
 *
 * @param whole events with their hidden people; null for all events there are
 * @param seen events without them
 */
public record Scope(Long caller, List<Long> whole, List<Long> seen) {

    /** The condition on the entries {@code d}; its values are added in their order. */
    String condition(List<Object> values) {
        if (whole == null) return "1 = 1";
        List<String> parts = new ArrayList<>();
        if (!whole.isEmpty()) parts.add(among(whole, values));
        if (!seen.isEmpty()) parts.add(among(seen, values) + " and d.visible = true");
        if (parts.isEmpty()) return "1 = 0";
        return parts.size() == 1 ? parts.get(0) : "(" + String.join(" or ", parts) + ")";
    }

    private static String among(List<Long> events, List<Object> values) {
        values.addAll(events);
        return events.size() == 1 ? "d.event_id = ?" : "d.event_id in (" + Sql.plainMarks(events.size()) + ")";
    }
}
