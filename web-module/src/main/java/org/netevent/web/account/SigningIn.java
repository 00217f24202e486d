package org.netevent.web.account;

import org.netevent.account.boundary.Credentials;

/** Body of {@code POST /auth/login}: the address as {@code email} or {@code username}. */
public record SigningIn(String email, String username, String password) {
    Credentials credentials() {
        return new Credentials(email == null ? username : email, password);
    }
}
