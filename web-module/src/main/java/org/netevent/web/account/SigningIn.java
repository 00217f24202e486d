package org.netevent.web.account;

/** Body of {@code POST /auth/login}: the address as {@code email} or {@code username}. */
public record SigningIn(String email, String username, String password) {}
