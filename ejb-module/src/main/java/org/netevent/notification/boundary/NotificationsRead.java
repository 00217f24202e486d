package org.netevent.notification.boundary;

/** Fired in the transaction in which an account read one or all of its notifications: its other pages count anew. */
public record NotificationsRead(long accountId) {}
