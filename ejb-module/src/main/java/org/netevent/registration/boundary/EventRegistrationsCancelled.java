package org.netevent.registration.boundary;

/**
 * Fired in the transaction in which an event was cancelled, once all its live registrations are cancelled by one
 * statement. Stands for their {@link RegistrationChanged}: who keeps something per registration (tickets) updates it by
 * event in one statement too.
 *
 * @param count how many registrations were cancelled, above 0
 */
public record EventRegistrationsCancelled(long eventId, int count) {}
