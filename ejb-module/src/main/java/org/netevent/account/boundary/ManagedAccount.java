package org.netevent.account.boundary;

/** An account as an administrator sees it, with what this administrator may do. */
public record ManagedAccount(AccountInfo account, boolean canSuspend, boolean canRevokeAdmin) {}
