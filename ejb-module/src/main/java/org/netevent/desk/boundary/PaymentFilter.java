package org.netevent.desk.boundary;

import org.netevent.payment.boundary.PaymentProvider;
import org.netevent.payment.boundary.PaymentStatus;

/**
 * Which payments are wanted; what is null is no condition.
 *
 * @param text words that must all be found in the order's code, the buyer's name or address, or the event's name
 */
public record PaymentFilter(PaymentStatus status, PaymentProvider provider, String text) {}
