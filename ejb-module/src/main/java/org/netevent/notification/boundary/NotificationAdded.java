package org.netevent.notification.boundary;

import java.util.Map;

/**
 * Fired in the transaction that told somebody something; observe it AFTER_SUCCESS for what only shows it.
 *
 * @param ids the new notification of each account, by the account's id
 */
public record NotificationAdded(Map<Long, Long> ids) {
    public NotificationAdded {
        ids = Map.copyOf(ids);
    }
}
