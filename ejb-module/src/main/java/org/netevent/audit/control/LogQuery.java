package org.netevent.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.netevent.audit.boundary.LogEntry;
import org.netevent.audit.boundary.LogFilter;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.persistence.InstantConverter;

/**
 * The log's one query: changes and scans, each cut to what can be on the page before they are put together, so that the
 * indexes by time serve both.
 */
@ApplicationScoped
public class LogQuery {
    private static final String CHANGES =
            "select id, 'change' as source, at, actor_id, actor_name, action, target_type, target_id, target_name,"
                    + " event_id, address, request_id, before_values, after_values, null as direction, null as signed,"
                    + " null as used_at, null as used_gate from audit_entry e";
    private static final String SCANS =
            "select id, 'scan' as source, at, actor_id, actor_name, action, target_type, target_id, target_name,"
                    + " event_id, gate as address, null as request_id, null as before_values, null as after_values,"
                    + " direction, signed, used_at, used_gate from scan_log e";
    private static final Jsonb JSON = JsonbBuilder.create();

    @PersistenceContext
    EntityManager em;

    /** @param teamMember sees only the events that this account manages; null sees all */
    @SuppressWarnings("unchecked")
    public Page<LogEntry> page(LogFilter filter, PageRequest request, Long teamMember) {
        LogConditions conditions = LogConditions.of(filter, teamMember);
        boolean ascending = "at".equals(request.sort()) && !request.descending();
        String order = ascending ? " order by at, id" : " order by at desc, id desc";
        String part = conditions.where() + order + " limit " + ((long) request.offset() + request.size());
        List<Object[]> rows = set(
                        "select * from ((" + CHANGES + part + ") union all (" + SCANS + part + ")) log" + order
                                + " limit " + request.size() + " offset " + request.offset(),
                        conditions)
                .getResultList();
        long total = count("audit_entry", conditions) + count("scan_log", conditions);
        return Page.of(rows.stream().map(LogQuery::entry).toList(), request, total);
    }

    @SuppressWarnings("unchecked")
    public List<String> actions(Long teamMember) {
        LogConditions conditions = LogConditions.of(LogFilter.ALL, teamMember);
        return set(
                        "select distinct action from audit_entry e" + conditions.where()
                                + " union select distinct action from scan_log e" + conditions.where()
                                + " order by action",
                        conditions)
                .getResultList();
    }

    private long count(String table, LogConditions conditions) {
        return ((Number) set("select count(*) from " + table + " e" + conditions.where(), conditions)
                        .getSingleResult())
                .longValue();
    }

    private Query set(String sql, LogConditions conditions) {
        Query query = em.createNativeQuery(sql);
        List<Object> values = conditions.values();
        for (int i = 0; i < values.size(); i++) query.setParameter(i + 1, values.get(i));
        return query;
    }

    private static LogEntry entry(Object[] row) {
        boolean scan = "scan".equals(row[1]);
        return new LogEntry(
                number(row[0]),
                (String) row[1],
                InstantConverter.read(row[2]),
                number(row[3]),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                number(row[7]),
                (String) row[8],
                number(row[9]),
                (String) row[10],
                (String) row[11],
                json((String) row[12]),
                scan ? ofScan(row) : json((String) row[13]));
    }

    private static Map<String, Object> ofScan(Object[] row) {
        Map<String, Object> values = new TreeMap<>();
        values.put("direction", row[14]);
        values.put("signed", row[15] instanceof Number n ? n.intValue() != 0 : row[15]);
        if (row[16] != null)
            values.put("used_at", InstantConverter.read(row[16]).toString());
        if (row[17] != null) values.put("used_gate", row[17]);
        return values;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(String text) {
        return text == null ? null : JSON.fromJson(text, TreeMap.class);
    }

    private static Long number(Object value) {
        return value == null ? null : ((Number) value).longValue();
    }
}
