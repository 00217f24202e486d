package org.netevent.order.control;

import java.security.SecureRandom;

/** Makes the buyers' references: nobody mistakes their characters for each other, read aloud or written on a transfer. */
final class OrderCodes {
    /** A–Z and 2–9 without I, L and O, which look like 1 and 0. */
    static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    static final int LENGTH = 8;

    private static final SecureRandom RANDOM = new SecureRandom();

    private OrderCodes() {}

    static String next() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return code.toString();
    }
}
