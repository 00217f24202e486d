package org.netevent.audit.boundary;

import java.time.Instant;
import java.util.Map;

/**
 * Who did what to which object (SPEC §2, audit entry).
 *
 * @param id unique together with {@code source}
 * @param source {@code change} or {@code scan}
 * @param actorId the account, or null for a visitor and for the server itself
 * @param action {@code <feature>.<what>}
 * @param address where from: the IP address of a change, the gate of a scan
 * @param before the values before, by field name, or null
 * @param after the values after, by field name, or null
 */
public record LogEntry(
        long id,
        String source,
        Instant at,
        Long actorId,
        String actorName,
        String action,
        String targetType,
        Long targetId,
        String targetName,
        Long eventId,
        String address,
        String requestId,
        Map<String, Object> before,
        Map<String, Object> after) {}
