package org.netevent.registration.boundary;

/**
 * A registration that was just made.
 *
 * @param token of the secret link, shown only to who registered
 * @param manageUrl the absolute address of the secret link
 */
public record Registered(RegistrationInfo registration, String token, String manageUrl) {}
