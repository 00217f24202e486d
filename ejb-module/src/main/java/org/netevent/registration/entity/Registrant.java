package org.netevent.registration.entity;

import java.math.BigDecimal;

/** What a registration holds about its person, checked and normalised before. The address may be missing. */
public record Registrant(
        String name,
        String email,
        String phone,
        String organisation,
        String role,
        String teamName,
        String members,
        BigDecimal amount,
        String language,
        boolean visible) {}
