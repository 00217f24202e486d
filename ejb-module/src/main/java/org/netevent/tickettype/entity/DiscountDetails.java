package org.netevent.tickettype.entity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** All that a team sets about a discount code, checked. Code in upper case, kind as in SQL. */
public record DiscountDetails(
        String code, String kind, BigDecimal value, Integer maxUses, Instant validFrom, Instant validUntil) {

    /** By field name, as the audit log keeps them. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("code", code);
        values.put("kind", kind);
        values.put("value", value.toPlainString());
        values.put("max_uses", maxUses);
        values.put("valid_from", validFrom == null ? null : validFrom.toString());
        values.put("valid_until", validUntil == null ? null : validUntil.toString());
        return values;
    }
}
