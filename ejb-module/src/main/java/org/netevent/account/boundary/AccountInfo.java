package org.netevent.account.boundary;

import java.time.Instant;
import java.util.Set;
import org.netevent.account.entity.Account;
import org.netevent.platform.security.Role;

/**
 * An account as other features and its owner see it.
 *
 * @param verified whether the person has shown that mail to the address reaches them
 */
public record AccountInfo(
        long id,
        String email,
        boolean verified,
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
                account.isVerified(),
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
