package org.netevent.registration.entity;

import java.util.Set;

/**
 * Which step follows which (SPEC §2): {@code pending → approved | declined}, {@code waitlisted → pending | approved}, any
 * live state {@code → cancelled}. Declined and cancelled are final: the same address may then register anew.
 */
public enum RegistrationState {
    PENDING,
    APPROVED,
    DECLINED,
    WAITLISTED,
    CANCELLED;

    /** Whether it counts as the one live registration of its event and address. */
    public boolean live() {
        return canBecome(CANCELLED);
    }

    public boolean canBecome(RegistrationState next) {
        return next().contains(next);
    }

    private Set<RegistrationState> next() {
        return switch (this) {
            case PENDING -> Set.of(APPROVED, DECLINED, CANCELLED);
            case WAITLISTED -> Set.of(PENDING, APPROVED, CANCELLED);
            case APPROVED -> Set.of(CANCELLED);
            case DECLINED, CANCELLED -> Set.of();
        };
    }
}
