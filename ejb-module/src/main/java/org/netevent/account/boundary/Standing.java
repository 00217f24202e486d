package org.netevent.account.boundary;

import java.time.Instant;
import java.util.Set;

/**
 * What an account may be at this moment.
 *
 * @param sessionsFrom sessions begun before are over; null when none was ended
 */
public record Standing(long id, String name, String email, Set<String> roles, boolean suspended, Instant sessionsFrom) {
    /** Whether a session begun then still holds. */
    public boolean holds(Instant begun) {
        return !suspended && (sessionsFrom == null || !begun.isBefore(sessionsFrom));
    }
}
