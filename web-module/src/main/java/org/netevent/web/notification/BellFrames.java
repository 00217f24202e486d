package org.netevent.web.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.netevent.notification.boundary.NotificationLookup;
import org.netevent.notification.boundary.Ring;
import org.netevent.web.live.LiveFeed;

/** Makes the frames of new notifications, one for each account, on a thread of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BellFrames {
    @Inject
    NotificationLookup notifications;

    @Inject
    NotificationWords words;

    @Inject
    LiveFeed feed;

    @PermitAll
    @Asynchronous
    public void ring(Collection<Long> ids) {
        for (Ring ring : notifications.rings(ids)) feed.toAccounts(List.of(ring.accountId()), frame(ring));
    }

    private Map<String, Object> frame(Ring ring) {
        Map<String, Object> frame = new LinkedHashMap<>();
        frame.put("type", "notification");
        frame.put("id", ring.notification().id());
        frame.put("kind", ring.notification().kind().wire());
        frame.put("unread", ring.unread());
        frame.put("event_id", ring.notification().eventId());
        Locale locale = ring.language() == null ? Locale.ENGLISH : Locale.forLanguageTag(ring.language());
        frame.put("text", words.title(locale, ring.notification()));
        return frame;
    }
}
