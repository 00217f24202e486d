package org.netevent.tickettype.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.netevent.tickettype.boundary.TicketKind;
import org.netevent.tickettype.boundary.TicketTypeCommand;
import org.netevent.tickettype.boundary.TicketTypeInfo;
import org.netevent.tickettype.entity.TypeDetails;

/** The rules of a ticket type that concern more than one field. Every broken one is named, by its field. */
public final class TypeRules {
    private static final int PER_ORDER = 10;
    private static final int VIP_PRIORITY = 100;

    private final TicketTypeCommand command;
    private final List<FieldError> errors;

    private TypeRules(TicketTypeCommand command, List<FieldError> found) {
        this.command = command;
        this.errors = new ArrayList<>(found);
    }

    /**
     * @param found what single fields break already: all of it is told at once
     * @param before the type as it is kept; null for a new one
     * @param usual the currency when the command names none
     * @throws DomainException INVALID_INPUT
     */
    public static TypeDetails check(
            TicketTypeCommand command, List<FieldError> found, TicketTypeInfo before, String usual) {
        TypeRules rules = new TypeRules(command, found);
        TicketKind kind = Objects.requireNonNullElse(command.kind(), TicketKind.REGULAR);
        int places = Objects.requireNonNullElse(command.places(), 1);
        int least = Objects.requireNonNullElse(command.perOrderMin(), 1);
        int most = Objects.requireNonNullElse(command.perOrderMax(), Math.max(least, PER_ORDER));
        rules.places(kind, places, before);
        rules.quantity(least, before);
        rules.window();
        if (most < least) rules.refuse("per_order_max", "below_per_order_min");
        String currency = text(command.currency()) == null
                ? usual
                : command.currency().strip().toUpperCase(Locale.ROOT);
        BigDecimal price = rules.price(currency);
        if (!rules.errors.isEmpty()) throw DomainException.invalid(rules.errors);
        return new TypeDetails(
                command.name().strip(),
                text(command.description()),
                kind.wire(),
                price,
                currency,
                command.quantity(),
                places,
                seconds(command.saleStarts()),
                seconds(command.saleEnds()),
                least,
                most,
                text(command.accessCode()),
                Objects.requireNonNullElse(command.priority(), kind == TicketKind.VIP ? VIP_PRIORITY : 0));
    }

    private void places(TicketKind kind, int places, TicketTypeInfo before) {
        if (kind == TicketKind.GROUP && places < 2) refuse("places", "places_of_group");
        if (kind != TicketKind.GROUP && places > 1) refuse("places", "places_of_one");
        // the event's seats were counted with them
        if (before != null && before.taken() > 0 && before.places() != places) refuse("places", "places_taken");
    }

    private void quantity(int least, TicketTypeInfo before) {
        Integer quantity = command.quantity();
        if (quantity == null || !fine("quantity")) return;
        if (before != null && quantity < before.taken())
            errors.add(new FieldError("quantity", "below_tickets_taken", Map.of("taken", before.taken())));
        else if (quantity < least) refuse("quantity", "below_per_order_min");
    }

    private void window() {
        Instant starts = command.saleStarts();
        Instant ends = command.saleEnds();
        if (starts != null && ends != null && !seconds(ends).isAfter(seconds(starts)))
            refuse("sale_ends", "end_before_start");
    }

    private BigDecimal price(String currency) {
        Currency known = known(currency);
        if (known == null) {
            if (fine("currency")) refuse("currency", "currency");
            return null;
        }
        BigDecimal price = command.price() == null ? BigDecimal.ZERO : command.price();
        if (!fine("price")) return null;
        try {
            return price.setScale(known.getDefaultFractionDigits(), RoundingMode.UNNECESSARY);
        } catch (ArithmeticException tooFine) {
            errors.add(new FieldError(
                    "price",
                    known.getDefaultFractionDigits() == 0 ? "price_whole" : "price_decimals",
                    Map.of("currency", currency, "decimals", known.getDefaultFractionDigits())));
            return null;
        }
    }

    /** Null for none, also for codes that are no money, such as gold. */
    private static Currency known(String code) {
        try {
            Currency currency = Currency.getInstance(code);
            return currency.getDefaultFractionDigits() < 0 ? null : currency;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private boolean fine(String field) {
        return errors.stream().noneMatch(error -> error.field().equals(field));
    }

    private void refuse(String field, String code) {
        errors.add(new FieldError(field, code));
    }

    /** What the API answers, so that a client that sends it back changes nothing. */
    private static Instant seconds(Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.SECONDS);
    }

    private static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
