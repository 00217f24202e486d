package org.netevent.web.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.netevent.notification.boundary.NotificationKind;
import org.netevent.notification.boundary.NotificationView;
import org.netevent.web.platform.Texts;
import org.netevent.web.platform.When;

/** The words of a notification, made when they are read: nothing is kept in one language. */
@ApplicationScoped
public class NotificationWords {
    @Inject
    Texts texts;

    /** Of the request, with its language. */
    @Inject
    When when;

    /** What happened, in one line and without times. */
    public String title(Locale locale, NotificationView notification) {
        String key = key(notification) + ".title";
        return notification.kind() == NotificationKind.EVENT_PENDING
                ? texts.count(locale, key, notification.count())
                : texts.get(locale, key, names(notification));
    }

    /** Where and when, and why; within a request only. */
    public String text(Locale locale, NotificationView notification) {
        Map<String, String> names = names(notification);
        names.put("when", when(notification));
        names.put("place", notification.place() == null ? "" : notification.place());
        String text = texts.get(locale, key(notification) + ".text", names);
        return notification.reason() == null
                ? text
                : text + " " + texts.get(locale, "bell.reason", Map.of("reason", notification.reason()));
    }

    private String when(NotificationView notification) {
        if (notification.startTime() == null) return "";
        return when.range(
                notification.startTime(),
                notification.endTime(),
                notification.timeZone().getId());
    }

    private static Map<String, String> names(NotificationView notification) {
        Map<String, String> names = new HashMap<>();
        names.put("actor", notification.actor() == null ? "" : notification.actor());
        names.put("event", notification.eventName() == null ? "" : notification.eventName());
        return names;
    }

    private static String key(NotificationView notification) {
        return "bell." + notification.kind().wire();
    }
}
