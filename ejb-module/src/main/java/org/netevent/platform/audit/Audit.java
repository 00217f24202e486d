package org.netevent.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.CurrentCaller;

/** The one audit call: a line in the transaction of the change (SPEC §2, audit entry). */
@ApplicationScoped
public class Audit {
    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    Origin origin;

    @Inject
    Clock clock;

    public void record(AuditRecord line) {
        Caller actor = caller.get();
        Map<String, Object> before = new TreeMap<>(line.before());
        Map<String, Object> after = new TreeMap<>(line.after());
        after.forEach((field, value) -> {
            if (before.containsKey(field) && Objects.equals(before.get(field), value)) before.remove(field);
        });
        after.keySet().removeIf(field -> line.before().containsKey(field) && !before.containsKey(field));
        em.createNativeQuery(
                        "insert into audit_entry (at, actor_id, actor_name, action, target_type, target_id, target_name,"
                                + " event_id, address, request_id, before_values, after_values)"
                                + " values (?1, ?2, coalesce((select name from account where id = ?2), ?3), ?4, ?5, ?6, ?7,"
                                + " ?8, ?9, ?10, ?11, ?12)")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, actor.id())
                .setParameter(3, origin.address() == null ? "system" : "visitor")
                .setParameter(4, line.action())
                .setParameter(5, line.targetType())
                .setParameter(6, line.targetId())
                .setParameter(7, cut(line.targetName()))
                .setParameter(8, line.eventId())
                .setParameter(9, origin.address())
                .setParameter(10, origin.requestId())
                .setParameter(11, before.isEmpty() ? null : JSON.toJson(before))
                .setParameter(12, after.isEmpty() ? null : JSON.toJson(after))
                .executeUpdate();
    }

    private static String cut(String name) {
        return name == null || name.length() <= 200 ? name : name.substring(0, 199) + "…";
    }
}
