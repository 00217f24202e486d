package org.netevent.payment.boundary;

/**
 * Which payments are wanted; what is null is no condition.
 *
 * @param text words that must all be found in the order's code, the buyer's name or address, or the event's name
 */
public record PaymentFilter(PaymentStatus status, PaymentProvider provider, Long eventId, String text) {}
