package org.netevent.registration.boundary;

/**
 * Who bought. What sells stands further right in the row of features, so it comes in by this: what it says lets a buyer act
 * for the people of the own order.
 */
public interface Buyers {
    /** @param token of the order's secret link, or null for the account of who calls */
    boolean bought(long orderId, String token);
}
