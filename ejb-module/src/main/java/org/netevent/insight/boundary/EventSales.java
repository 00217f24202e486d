package org.netevent.insight.boundary;

import java.util.List;
import org.netevent.platform.money.Money;

/**
 * What an event sold. Money is counted by orders that were paid: what came too late and went back at once is no revenue.
 *
 * @param ticketsSold sold and not given back
 * @param revenue what was paid, before refunds
 * @param refunds what of it went back, or is on its way
 * @param types in the team's order; their sums are the totals to the cent
 */
public record EventSales(boolean sells, long ticketsSold, Money revenue, Money refunds, List<TypeSales> types) {
    /**
     * @param quantity null for no limit of its own
     * @param held by pending orders, or on offer to somebody who waits
     * @param revenue its part of what was paid: discounts are spread over an order's tickets by their price
     * @param refunds its part of what went back: that of the tickets which ended, else of all of the order
     */
    public record TypeSales(
            long id, String name, Integer quantity, long sold, long held, Money revenue, Money refunds) {}

    /** What is left of the revenue. */
    public Money net() {
        return revenue.minus(refunds);
    }
}
