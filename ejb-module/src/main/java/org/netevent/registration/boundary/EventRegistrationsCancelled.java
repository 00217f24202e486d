package org.netevent.registration.boundary;

import java.time.Instant;

/**
 * Fired in the transaction in which an event was cancelled, once all its live registrations are cancelled by one
 * statement. Stands for their {@link RegistrationChanged}: who keeps something per registration (tickets) updates it by
 * event in one statement too.
 *
 * @param count how many registrations were cancelled, above 0
 * @param at when: each of them, and no other of the event, has this as its {@code updated_at}
 */
public record EventRegistrationsCancelled(long eventId, int count, Instant at) {}
