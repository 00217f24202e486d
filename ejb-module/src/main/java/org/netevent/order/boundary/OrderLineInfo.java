package org.netevent.order.boundary;

import org.netevent.platform.money.Money;

/**
 * So many tickets of one type in an order.
 *
 * @param unitPrice of one ticket, as it was when it was bought
 * @param places how many people one ticket admits, as it was then
 */
public record OrderLineInfo(long id, long typeId, String typeName, int quantity, Money unitPrice, int places) {
    public Money sum() {
        return unitPrice.times(quantity);
    }
}
