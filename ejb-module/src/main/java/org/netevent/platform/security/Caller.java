package org.netevent.platform.security;

import java.util.Optional;

/**
 * Who calls a use case.
 *
 * @param id the account's id, or null for a visitor
 */
public record Caller(Long id, boolean admin, boolean organizer) {
    public static final Caller VISITOR = new Caller(null, false, false);

    public boolean signedIn() {
        return id != null;
    }

    public Optional<Long> account() {
        return Optional.ofNullable(id);
    }

    public boolean is(Long accountId) {
        return id != null && id.equals(accountId);
    }
}
