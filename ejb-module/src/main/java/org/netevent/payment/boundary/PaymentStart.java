package org.netevent.payment.boundary;

/**
 * What a buyer needs to pay an order.
 *
 * @param checkoutUrl where to pay by Stripe; null otherwise, and while Stripe has not answered (status unknown)
 * @param clientSecret for a page that pays by Stripe itself; or null
 * @param reference what a bank transfer names; or null
 * @param instructions how to pay offline, in the organizer's words; or null
 */
public record PaymentStart(
        long paymentId,
        PaymentStatus status,
        String checkoutUrl,
        String clientSecret,
        String reference,
        String instructions) {}
