package org.netevent.waitlist.boundary;

import java.time.Instant;

/**
 * Fired in the transaction in which an event was cancelled, once all who waited are withdrawn by one statement. Stands for
 * their {@link WaitlistChanged}.
 *
 * @param count how many, above 0
 * @param at when: each of them, and no other of the event, has this as its {@code updated_at}
 */
public record EventQueueEnded(long eventId, int count, Instant at) {}
