package org.netevent.order.control;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.netevent.order.entity.Sums;
import org.netevent.platform.money.Money;
import org.netevent.tickettype.boundary.Discount;

/** What tickets cost together. Every sum is exact; a percentage is rounded once, over the subtotal, half a cent up. */
final class Pricing {
    /** So many tickets at this price. */
    record Item(Money price, int quantity) {}

    private Pricing() {}

    /** @param items at least one; those with a price have one currency, whatever that of free ones */
    static Sums sums(List<Item> items, Optional<Discount> discount) {
        Money zero = Money.zero(currency(items));
        Money subtotal = items.stream()
                .filter(item -> item.price().isPositive())
                .map(item -> item.price().times(item.quantity()))
                .reduce(zero, Money::plus);
        Money off = discount.map(code -> code.off(subtotal)).orElse(zero);
        return new Sums(subtotal, off.atMost(subtotal));
    }

    private static Currency currency(List<Item> items) {
        return items.stream()
                .map(Item::price)
                .filter(Money::isPositive)
                .findFirst()
                .orElse(items.get(0).price())
                .currency();
    }
}
