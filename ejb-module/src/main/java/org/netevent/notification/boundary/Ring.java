package org.netevent.notification.boundary;

/**
 * A notification on its way to its person's open pages.
 *
 * @param language of the account, or null when it never chose one
 * @param unread how many are unread, this one among them
 */
public record Ring(long accountId, String language, NotificationView notification, long unread) {}
