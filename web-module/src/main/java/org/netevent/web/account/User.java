package org.netevent.web.account;

import java.util.List;
import org.netevent.account.boundary.AccountInfo;

/**
 * An account in answers of the API.
 *
 * @param role the one that says most
 */
public record User(long id, String email, String name, String role, List<String> roles) {
    static User of(AccountInfo account) {
        return of(account, account.mainRole());
    }

    static User of(AccountInfo account, String role) {
        return new User(
                account.id(),
                account.email(),
                account.name(),
                role,
                account.roles().stream().sorted().toList());
    }
}
