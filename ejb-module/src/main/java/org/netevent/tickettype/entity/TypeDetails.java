package org.netevent.tickettype.entity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** All that a team sets about a ticket type, checked and complete. Kind as in SQL; access code null when there is none. */
public record TypeDetails(
        String name,
        String description,
        String kind,
        BigDecimal price,
        String currency,
        Integer quantity,
        int places,
        Instant saleStarts,
        Instant saleEnds,
        int perOrderMin,
        int perOrderMax,
        String accessCode,
        int priority) {

    /** By field name, as the audit log keeps them. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", name);
        values.put("description", description);
        values.put("kind", kind);
        values.put("price", price.toPlainString());
        values.put("currency", currency);
        values.put("quantity", quantity);
        values.put("places", places);
        values.put("sale_starts", text(saleStarts));
        values.put("sale_ends", text(saleEnds));
        values.put("per_order_min", perOrderMin);
        values.put("per_order_max", perOrderMax);
        values.put("access_code", accessCode);
        values.put("priority", priority);
        return values;
    }

    private static String text(Instant time) {
        return time == null ? null : time.toString();
    }
}
