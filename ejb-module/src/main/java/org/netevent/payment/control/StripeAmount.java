package org.netevent.payment.control;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import org.netevent.platform.money.Money;

/** Sums as Stripe counts them: whole numbers of the smallest unit, which for some currencies is not that of ISO 4217. */
final class StripeAmount {
    /** docs.stripe.com/currencies: two are written with decimals that they do not have, one without those that it has. */
    private static final Map<String, Integer> OTHER_DECIMALS = Map.of("ISK", 2, "UGX", 2, "MGA", 0);

    private StripeAmount() {}

    /** @throws ArithmeticException when Stripe cannot express it */
    static long of(Money money) {
        return money.amount().movePointRight(decimals(money.currency())).longValueExact();
    }

    static Money money(long units, String currency) {
        Currency known = Currency.getInstance(currency.toUpperCase(Locale.ROOT));
        return new Money(BigDecimal.valueOf(units, decimals(known)), known);
    }

    private static int decimals(Currency currency) {
        return OTHER_DECIMALS.getOrDefault(currency.getCurrencyCode(), currency.getDefaultFractionDigits());
    }
}
