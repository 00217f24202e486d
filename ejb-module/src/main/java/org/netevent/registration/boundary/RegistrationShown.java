package org.netevent.registration.boundary;

/** Fired in the transaction in which a person showed themselves to the other attendees of an event, or hid from them. */
public record RegistrationShown(long registrationId, long eventId, boolean visible) {}
