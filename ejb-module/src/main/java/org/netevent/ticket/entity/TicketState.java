package org.netevent.ticket.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a ticket is worth, and which step follows which (SPEC §2): {@code good → cancelled | refunded}, both for good. Whether
 * the holder of a good one is inside is the admission's matter and has steps of its own. Both machines share the column
 * {@code ticket.status}, so that a scan and a cancellation at the same time change the same row and one of them comes
 * second; a good ticket is stored as {@code valid} or {@code used} therefore.
 */
public enum TicketState {
    GOOD("valid", "used"),
    CANCELLED("cancelled"),
    REFUNDED("refunded");

    private final List<String> stored;

    TicketState(String... stored) {
        this.stored = List.of(stored);
    }

    public boolean canBecome(TicketState next) {
        return next().contains(next);
    }

    /** How the state is stored; a good ticket in one of two ways. */
    public List<String> stored() {
        return stored;
    }

    /** What is stored of the tickets that may become this: for the WHERE of the update that takes the step. */
    public List<String> storedBefore() {
        return Stream.of(values())
                .filter(state -> state.canBecome(this))
                .flatMap(state -> state.stored.stream())
                .toList();
    }

    /** @throws IllegalArgumentException for anything that is not stored */
    public static TicketState of(String stored) {
        return Arrays.stream(values())
                .filter(state -> state.stored.contains(stored))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(stored));
    }

    private Set<TicketState> next() {
        return switch (this) {
            case GOOD -> Set.of(CANCELLED, REFUNDED);
            case CANCELLED, REFUNDED -> Set.of();
        };
    }
}
