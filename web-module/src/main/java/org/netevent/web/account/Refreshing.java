package org.netevent.web.account;

/** Body of {@code POST /auth/refresh}. */
public record Refreshing(String refreshToken) {}
