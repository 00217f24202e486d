package org.netevent.web.account;

/** Body of {@code POST /auth/register}: {@code name}, or {@code first_name} and {@code last_name}. */
public record Registering(String name, String firstName, String lastName, String email, String password, String role) {}
