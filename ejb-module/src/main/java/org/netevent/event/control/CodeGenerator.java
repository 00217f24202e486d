package org.netevent.event.control;

import java.security.SecureRandom;

/** Makes event codes: ten characters that nobody mistakes for each other, read aloud or from paper. */
public final class CodeGenerator {
    /** A–Z and 2–9 without I, L and O, which look like 1 and 0. */
    static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    static final int LENGTH = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    private CodeGenerator() {}

    public static String next() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return code.toString();
    }
}
