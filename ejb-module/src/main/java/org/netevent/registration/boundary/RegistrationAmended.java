package org.netevent.registration.boundary;

/** Fired in the transaction in which the name or another detail of a registration's person was changed. */
public record RegistrationAmended(long registrationId, long eventId, RegistrationStatus status) {}
