package org.netevent.notification.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.netevent.notification.control.NotificationQuery;

/** Notifications for the live channel, which pushes without a caller: each ring goes to its own account and nobody else. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class NotificationLookup {
    @Inject
    NotificationQuery query;

    @PermitAll
    public List<Ring> rings(Collection<Long> ids) {
        return query.rings(ids);
    }
}
