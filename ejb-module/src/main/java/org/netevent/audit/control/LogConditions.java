package org.netevent.audit.control;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.netevent.audit.boundary.LogFilter;

/** A filter as SQL: conditions with numbered parameters, and the caller's own limit. */
record LogConditions(String where, List<Object> values) {

    static LogConditions of(LogFilter filter, Long teamMember) {
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        if (teamMember != null) {
            values.add(teamMember);
            conditions.add("e.event_id in (select event_id from event_team where account_id = ?1"
                    + " and role in ('owner', 'organizer'))");
        }
        if (filter.eventId() != null) add(conditions, values, "e.event_id = ?", filter.eventId());
        if (filter.from() != null) add(conditions, values, "e.at >= ?", Timestamp.from(filter.from()));
        if (filter.to() != null) add(conditions, values, "e.at < ?", Timestamp.from(filter.to()));
        String actor = strip(filter.actor());
        if (isId(actor)) add(conditions, values, "e.actor_id = ?", Long.valueOf(actor));
        else if (actor != null) add(conditions, values, "e.actor_name like ?", containing(actor));
        String action = strip(filter.action());
        if (action != null && action.contains(".")) add(conditions, values, "e.action = ?", action);
        else if (action != null) add(conditions, values, "e.action like ?", literally(action) + ".%");
        String target = strip(filter.target());
        if (target != null) target(conditions, values, target);
        return new LogConditions(
                conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions), List.copyOf(values));
    }

    private static void target(List<String> conditions, List<Object> values, String target) {
        int colon = target.indexOf(':');
        if (colon > 0 && isId(target.substring(colon + 1))) {
            add(conditions, values, "e.target_type = ?", target.substring(0, colon));
            add(conditions, values, "e.target_id = ?", Long.valueOf(target.substring(colon + 1)));
        } else add(conditions, values, "e.target_name like ?", containing(target));
    }

    private static void add(List<String> conditions, List<Object> values, String condition, Object value) {
        values.add(value);
        conditions.add(condition + values.size());
    }

    private static boolean isId(String text) {
        return text != null && text.matches("[0-9]{1,18}");
    }

    private static String strip(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String containing(String text) {
        return "%" + literally(text) + "%";
    }

    /** Like's own characters lose their meaning. */
    private static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
