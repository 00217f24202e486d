package org.netevent.checkin.entity;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the holder of a good ticket is, and which step follows which (SPEC §2): {@code outside → inside} by a check-in,
 * {@code inside → outside} by a check-out, which is for events with re-entry. A ticket that is cancelled or refunded is in
 * neither state and takes no step.
 */
public enum AdmissionState {
    OUTSIDE("valid"),
    INSIDE("used");

    private final String stored;

    AdmissionState(String stored) {
        this.stored = stored;
    }

    public boolean canBecome(AdmissionState next) {
        return next().contains(next);
    }

    /** As {@code ticket.status} has it. */
    public String stored() {
        return stored;
    }

    /** The state that leads here: for the WHERE of the update that takes the step. */
    public AdmissionState before() {
        return Stream.of(values())
                .filter(state -> state.canBecome(this))
                .findFirst()
                .orElseThrow();
    }

    /** Empty for a ticket that admits nobody any more. */
    public static Optional<AdmissionState> of(String stored) {
        return Stream.of(values()).filter(state -> state.stored.equals(stored)).findFirst();
    }

    private Set<AdmissionState> next() {
        return switch (this) {
            case OUTSIDE -> Set.of(INSIDE);
            case INSIDE -> Set.of(OUTSIDE);
        };
    }
}
