package org.netevent.tickettype.control;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.netevent.tickettype.boundary.DiscountCodeCommand;
import org.netevent.tickettype.boundary.DiscountKind;
import org.netevent.tickettype.entity.DiscountDetails;

/** The rules of a discount code that concern more than one field. */
public final class DiscountRules {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int PERCENT_DECIMALS = 2;

    private DiscountRules() {}

    /**
     * @param found what single fields break already: all of it is told at once
     * @param used how often it was used
     * @throws DomainException INVALID_INPUT
     */
    public static DiscountDetails check(
            DiscountCodeCommand command, List<FieldError> found, int used, Currency currency) {
        List<FieldError> errors = new ArrayList<>(found);
        if (command.value() != null
                && errors.stream().noneMatch(error -> error.field().equals("value"))) value(command, currency, errors);
        if (command.maxUses() != null && command.maxUses() < used)
            errors.add(new FieldError("max_uses", "below_uses", Map.of("used", used)));
        Instant from = seconds(command.validFrom());
        Instant until = seconds(command.validUntil());
        if (from != null && until != null && !until.isAfter(from))
            errors.add(new FieldError("valid_until", "end_before_start"));
        if (!errors.isEmpty()) throw DomainException.invalid(errors);
        return new DiscountDetails(
                command.code().strip().toUpperCase(Locale.ROOT),
                command.kind().wire(),
                command.value(),
                command.maxUses(),
                from,
                until);
    }

    private static void value(DiscountCodeCommand command, Currency currency, List<FieldError> errors) {
        int decimals = Math.max(0, command.value().stripTrailingZeros().scale());
        if (command.kind() == DiscountKind.PERCENT) {
            if (command.value().compareTo(ALL) > 0 || decimals > PERCENT_DECIMALS)
                errors.add(new FieldError("value", "percent"));
        } else if (decimals > currency.getDefaultFractionDigits()) {
            errors.add(new FieldError(
                    "value",
                    currency.getDefaultFractionDigits() == 0 ? "price_whole" : "price_decimals",
                    Map.of("currency", currency.getCurrencyCode(), "decimals", currency.getDefaultFractionDigits())));
        }
    }

    private static Instant seconds(Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.SECONDS);
    }
}
