package org.netevent.account.boundary;

import java.time.Duration;

/**
 * A sign-in over the API.
 *
 * @param lasts how long the access token does
 */
public record ApiSignIn(String accessToken, Duration lasts, String refreshToken, AccountInfo account) {
    @Override
    public String toString() {
        return "ApiSignIn[" + account.id() + "]";
    }
}
