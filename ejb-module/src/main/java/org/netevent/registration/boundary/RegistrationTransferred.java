package org.netevent.registration.boundary;

/**
 * Fired in the transaction in which a ticket went to another person, after both registrations changed.
 *
 * @param fromId the cancelled registration
 * @param toId the new one
 * @param orderId the purchase that both belong to, or null
 */
public record RegistrationTransferred(long fromId, long toId, long eventId, Long orderId) {}
