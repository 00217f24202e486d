package org.netevent.registration.boundary;

/** Fired in the transaction in which a guest's registration joined an account. */
public record RegistrationJoined(long registrationId, long eventId, long accountId) {}
