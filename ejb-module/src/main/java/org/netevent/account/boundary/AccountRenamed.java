package org.netevent.account.boundary;

/** Fired in the transaction in which a person changed the name of their account. */
public record AccountRenamed(long accountId) {}
