package org.netevent.order.boundary;

/**
 * Tickets of one type are bought: what {@link PlaceOrder} and {@link OrderDetails} say one after the other.
 *
 * @param accountId of the buyer, or null for a guest
 * @param language of the buyer's mail, {@code en} or {@code de}; anything else counts as {@code en}
 * @param accessCode what opens a hidden type, or null
 * @param discountCode in any case, or null
 * @param details checked before
 */
public record BuyTickets(
        Long accountId, String language, int quantity, String accessCode, String discountCode, OrderDetails details) {
    public BuyTickets {
        language = Typed.language(language);
        accessCode = Typed.line(accessCode);
        discountCode = Typed.line(discountCode);
    }
}
