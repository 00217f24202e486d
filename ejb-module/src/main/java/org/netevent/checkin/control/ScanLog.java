package org.netevent.checkin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.netevent.checkin.boundary.Direction;
import org.netevent.checkin.boundary.ScanEntry;
import org.netevent.checkin.boundary.ScanFilter;
import org.netevent.checkin.boundary.ScanOutcome;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.persistence.Like;

/** The kept scans of one event, paged in the database. */
@ApplicationScoped
public class ScanLog {
    private static final String FROM = " from scan s join account a on a.id = s.scanned_by"
            + " left join ticket t on t.id = s.ticket_id and t.event_id = s.event_id"
            + " left join registration r on r.id = t.registration_id where s.event_id = ?";

    @Inject
    Jdbc jdbc;

    public Page<ScanEntry> list(long eventId, ScanFilter filter, PageRequest page) {
        List<Object> parameters = new ArrayList<>(List.of(eventId));
        String from = FROM + conditions(filter, parameters);
        long total = jdbc.list("select count(*)" + from, row -> row.getLong(1), parameters.toArray())
                .get(0);
        parameters.add(page.size());
        parameters.add(page.offset());
        boolean ascending = "recorded_at".equals(page.sort()) && !page.descending();
        String order = ascending ? " order by s.recorded_at, s.id" : " order by s.recorded_at desc, s.id desc";
        return Page.of(
                jdbc.list(
                        "select s.*, a.name as account_name, r.name as person_name" + from + order
                                + " limit ? offset ?",
                        ScanLog::entry,
                        parameters.toArray()),
                page,
                total);
    }

    private static String conditions(ScanFilter filter, List<Object> parameters) {
        StringBuilder sql = new StringBuilder();
        if (filter.result() != null) {
            sql.append(" and s.result = ?");
            parameters.add(filter.result().wire());
        }
        if (filter.refused() != null)
            sql.append(filter.refused() ? " and s.result not in" : " and s.result in")
                    .append(" ('admitted', 'checked_out')");
        if (filter.gate() != null && !filter.gate().isBlank()) {
            sql.append(" and s.gate = ?");
            parameters.add(filter.gate().strip());
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            sql.append(" and (s.code like ? escape '!' or r.name like ? escape '!')");
            String pattern = Like.containing(filter.q().strip());
            parameters.add(pattern);
            parameters.add(pattern);
        }
        return sql.toString();
    }

    private static ScanEntry entry(ResultSet row) throws SQLException {
        return new ScanEntry(
                row.getLong("id"),
                row.getString("code"),
                row.getString("person_name"),
                Direction.valueOf(row.getString("direction").toUpperCase(Locale.ROOT)),
                ScanOutcome.of(row.getString("result")),
                row.getBoolean("signed"),
                row.getString("gate"),
                row.getString("device"),
                Jdbc.instant(row, "used_at"),
                row.getString("used_gate"),
                row.getString("account_name"),
                Jdbc.instant(row, "scanned_at"),
                Jdbc.instant(row, "recorded_at"));
    }
}
