package org.netevent.tickettype.control;

import java.util.List;
import java.util.Map;
import org.netevent.platform.error.DomainException;
import org.netevent.tickettype.boundary.TicketTypeError;
import org.netevent.tickettype.boundary.TicketTypeInfo;
import org.netevent.tickettype.entity.TicketType;
import org.netevent.tickettype.entity.TypeDetails;

/** All types of an event have one currency: an order is one sum. A free type has that of the others. */
public final class OneCurrency {
    private OneCurrency() {}

    /** The currency of a type that names none. */
    public static String usual(List<TicketTypeInfo> others, String otherwise) {
        return others.stream()
                .map(TicketTypeInfo::price)
                .map(price -> price.currencyCode())
                .findFirst()
                .orElse(otherwise);
    }

    /**
     * @param before the type itself as it is kept, null for a new one
     * @throws DomainException ONE_CURRENCY when another type has a price in another one, or was ordered in it
     */
    public static void check(TypeDetails wanted, TicketTypeInfo before, List<TicketTypeInfo> others) {
        if (before != null) requireSame(wanted, before, before.taken() > 0);
        others.forEach(other -> requireSame(wanted, other, other.price().isPositive() || other.taken() > 0));
    }

    /** Free types without orders take the currency over. */
    public static void follow(TypeDetails wanted, List<TicketType> all) {
        all.stream()
                .filter(type -> !type.details().currency().equals(wanted.currency()))
                .forEach(type -> type.follow(wanted.currency()));
    }

    private static void requireSame(TypeDetails wanted, TicketTypeInfo other, boolean bound) {
        String currency = other.price().currencyCode();
        if (bound && !currency.equals(wanted.currency()))
            throw new DomainException(TicketTypeError.ONE_CURRENCY, Map.of("currency", currency));
    }
}
