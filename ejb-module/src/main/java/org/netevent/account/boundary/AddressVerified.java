package org.netevent.account.boundary;

/**
 * Mail to the address reaches the account's person. Fired when that was shown, and again at each sign-in, for what guests did
 * with the address since. Not in a transaction: who has something that joins the account takes one of its own.
 *
 * @param email in lower case
 */
public record AddressVerified(long accountId, String email) {}
