package org.netevent.order.entity;

import org.netevent.platform.money.Money;

/** What an order costs: the total is the subtotal without the discount. */
public record Sums(Money subtotal, Money discount) {
    public Sums {
        if (discount.compareTo(subtotal) > 0) throw new IllegalArgumentException(discount + " off " + subtotal);
    }

    public Money total() {
        return subtotal.minus(discount);
    }
}
