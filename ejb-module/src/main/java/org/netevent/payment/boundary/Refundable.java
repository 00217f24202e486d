package org.netevent.payment.boundary;

import org.netevent.platform.money.Money;

/**
 * What can still be paid back of an event.
 *
 * @param orders of which something can be paid back
 * @param byHand how many of them were paid offline, so that the organizer sends the money
 */
public record Refundable(long orders, long byHand, Money amount) {
    public boolean any() {
        return orders > 0;
    }
}
