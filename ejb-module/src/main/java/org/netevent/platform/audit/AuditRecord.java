package org.netevent.platform.audit;

import java.util.Map;

/**
 * What is written to the audit log.
 *
 * @param action {@code <feature>.<what>}, e.g. {@code registration.approved}; its words stand in the audit bundle
 * @param targetType the kind of object, e.g. {@code registration}
 * @param targetName how a person calls the object, or null
 * @param eventId the event whose team may read the entry, or null
 * @param before the changed values before, by field name; empty for a creation
 * @param after the values after; empty for a removal
 */
public record AuditRecord(
        String action,
        String targetType,
        Long targetId,
        String targetName,
        Long eventId,
        Map<String, ?> before,
        Map<String, ?> after) {

    public static AuditRecord of(String action, String targetType, Long targetId, String targetName, Long eventId) {
        return new AuditRecord(action, targetType, targetId, targetName, eventId, Map.of(), Map.of());
    }

    /** The same with what changed: only values that differ are kept. Null values are allowed. */
    public AuditRecord changing(Map<String, ?> from, Map<String, ?> to) {
        return new AuditRecord(action, targetType, targetId, targetName, eventId, from, to);
    }
}
