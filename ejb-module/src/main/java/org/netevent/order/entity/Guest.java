package org.netevent.order.entity;

import java.math.BigDecimal;

/** The person of one ticket, checked and normalised before. */
public record Guest(
        String name,
        String email,
        String phone,
        String organisation,
        String role,
        String teamName,
        String members,
        BigDecimal amount,
        boolean visible) {}
