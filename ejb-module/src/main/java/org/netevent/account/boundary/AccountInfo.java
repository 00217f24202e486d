package org.netevent.account.boundary;

import java.time.Instant;
import java.util.Set;
import org.netevent.account.entity.Account;
import org.netevent.platform.security.Role;

/** An account as other features and its owner see it. */
public record AccountInfo(
        long id,
        String email,
        String name,
        String firstName,
        String lastName,
        Set<String> roles,
        String language,
        boolean suspended,
        Instant createdAt) {

    static AccountInfo of(Account account) {
        return new AccountInfo(
                account.getId(),
                account.getEmail(),
                account.getName(),
                account.getFirstName(),
                account.getLastName(),
                account.getRoles(),
                account.getLanguage(),
                account.isSuspended(),
                account.getCreatedAt());
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** The one that says most: admin, organizer or attendee. */
    public String mainRole() {
        return has(Role.ADMIN) ? Role.ADMIN : has(Role.ORGANIZER) ? Role.ORGANIZER : Role.ATTENDEE;
    }
}
