package org.netevent.notification.boundary;

import org.netevent.platform.paging.Page;

/**
 * One page of a person's notifications.
 *
 * @param unread how many of all are unread
 * @param latestUnread the id of the latest of these, or null
 */
public record Inbox(Page<NotificationView> page, long unread, Long latestUnread) {}
