package org.netevent.tickettype.boundary;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A discount code as its team sees it.
 *
 * @param value percent, or an amount
 * @param currency of an amount; null for percent
 * @param used by how many orders, also by those that still hold their seats
 * @param valid whether it can be used now
 */
public record DiscountCodeView(
        long id,
        long eventId,
        String code,
        DiscountKind kind,
        BigDecimal value,
        String currency,
        Integer maxUses,
        int used,
        Instant validFrom,
        Instant validUntil,
        boolean valid,
        int version) {}
