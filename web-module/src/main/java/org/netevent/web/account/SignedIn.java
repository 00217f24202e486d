package org.netevent.web.account;

import org.netevent.account.boundary.ApiSignIn;

/**
 * Answer to a sign-in.
 *
 * @param expiresIn seconds until the access token ends
 */
public record SignedIn(String accessToken, String tokenType, long expiresIn, String refreshToken, User user) {
    static SignedIn of(ApiSignIn signIn) {
        return new SignedIn(
                signIn.accessToken(),
                "bearer",
                signIn.lasts().toSeconds(),
                signIn.refreshToken(),
                User.of(signIn.account()));
    }
}
