package org.netevent.payment.control;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How payments and refunds are called at the provider: the idempotency key, and the name by which they are known again. With
 * the order's code, which is random, so that two installations with one Stripe account do not meet.
 */
final class PaymentKeys {
    private static final Pattern KEY = Pattern.compile("netevent-(payment|refund)-([A-Z0-9]{8})-(\\d{1,18})");

    /** @param code of the order */
    record Named(String code, long id) {}

    private PaymentKeys() {}

    static String payment(String code, long id) {
        return "netevent-payment-" + code + "-" + id;
    }

    static String refund(String code, long id) {
        return "netevent-refund-" + code + "-" + id;
    }

    static Optional<Named> parse(String kind, String key) {
        Matcher parts = KEY.matcher(key == null ? "" : key);
        if (!parts.matches() || !parts.group(1).equals(kind)) return Optional.empty();
        return Optional.of(new Named(parts.group(2), Long.parseLong(parts.group(3))));
    }
}
