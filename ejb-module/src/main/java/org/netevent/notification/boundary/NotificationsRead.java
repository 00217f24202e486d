package org.netevent.notification.boundary;

/**
 * Fired in the transaction in which an account read some of its notifications, or some were taken back: its open pages count
 * anew.
 */
public record NotificationsRead(long accountId) {}
