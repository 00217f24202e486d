package org.netevent.registration.boundary;

/**
 * Fired in the transaction of every state change of one registration. The end of a whole event is one
 * {@link EventRegistrationsCancelled} instead.
 *
 * @param from null when the registration is new
 * @param refunded whether it ended because its money goes back
 */
public record RegistrationChanged(
        long registrationId, long eventId, RegistrationStatus from, RegistrationStatus to, boolean refunded) {}
