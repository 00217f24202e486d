package org.netevent.account.control;

import at.favre.lib.crypto.bcrypt.BCrypt;

/** bcrypt with cost 12 (SPEC §8). Slow on purpose: never call it inside a transaction. */
public final class Passwords {
    private static final int COST = 12;
    private static final String NOBODYS = hash("an account that does not exist");

    private Passwords() {}

    public static String hash(String password) {
        return BCrypt.withDefaults().hashToString(COST, password.toCharArray());
    }

    /**
     * Takes the same time without an account.
     *
     * @param hash null when there is no such account
     */
    public static boolean matches(String password, String hash) {
        boolean same = BCrypt.verifyer().verify(password.toCharArray(), hash == null ? NOBODYS : hash).verified;
        return same && hash != null;
    }
}
