package org.netevent.web.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.netevent.notification.boundary.Inbox;
import org.netevent.notification.boundary.NotificationView;
import org.netevent.notification.boundary.Notifications;
import org.netevent.platform.paging.PageRequest;
import org.netevent.web.platform.Messages;
import org.netevent.web.platform.PageTexts;
import org.netevent.web.platform.Preferences;
import org.netevent.web.platform.When;
import org.omnifaces.util.Faces;

/** {@code /my/notifications}: everything the person was told, by day; {@code ?open=} reads one and goes where it leads. */
@Named
@ViewScoped
public class NotificationsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 20;

    @Inject
    Notifications notifications;

    @Inject
    NotificationWords words;

    @Inject
    Preferences preferences;

    @Inject
    PageTexts texts;

    @Inject
    When when;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private String which;
    private int page;
    private Long open;
    private Long latest;
    private long unread;
    private long total;
    private List<Day> days = List.of();

    /** @param ago how long ago it was, or empty when the day says enough */
    public record Line(long id, String icon, String title, String text, String ago, boolean unread)
            implements Serializable {}

    public record Day(String title, List<Line> lines) implements Serializable {}

    public void load() {
        if (open != null) {
            String path = notifications.read(open).path();
            Faces.redirect(path.substring(1));
            return;
        }
        Inbox inbox = notifications.mine(isUnreadOnly(), PageRequest.of(page, SIZE));
        unread = inbox.unread();
        total = inbox.page().total();
        latest = inbox.latestUnread();
        days = byDay(inbox.page().items());
    }

    /** Up to the latest that the page shows: what comes meanwhile stays unread. */
    public String readAll() {
        notifications.readAll(latest);
        messages.done("bell.read_all_done");
        return "/my/notifications?faces-redirect=true";
    }

    /** Nobody says where the reader is: the latest event's zone is the best guess, and one for all. */
    private List<Day> byDay(List<NotificationView> items) {
        ZoneId zone = items.stream()
                .map(NotificationView::timeZone)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(ZoneOffset.UTC);
        List<Day> found = new ArrayList<>();
        for (NotificationView item : items) {
            String title = title(item, zone);
            if (found.isEmpty() || !found.get(found.size() - 1).title().equals(title))
                found.add(new Day(title, new ArrayList<>()));
            found.get(found.size() - 1).lines().add(line(item));
        }
        return found;
    }

    private String title(NotificationView item, ZoneId zone) {
        LocalDate today = LocalDate.now(clock.withZone(zone));
        LocalDate day = item.createdAt().atZone(zone).toLocalDate();
        if (day.equals(today)) return texts.get("bell.today");
        return day.equals(today.minusDays(1))
                ? texts.get("bell.yesterday")
                : when.fullDay(item.createdAt(), zone.getId());
    }

    private Line line(NotificationView item) {
        boolean recent = item.createdAt().plus(1, ChronoUnit.DAYS).isAfter(clock.instant());
        return new Line(
                item.id(),
                BellIcon.of(item.kind()),
                words.title(preferences.getLocale(), item),
                words.text(preferences.getLocale(), item),
                recent ? when.relative(item.createdAt()) : "",
                item.unread());
    }

    public boolean isUnreadOnly() {
        return "unread".equals(which);
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Long getOpen() {
        return open;
    }

    public void setOpen(Long open) {
        this.open = open;
    }

    public Long getLatest() {
        return latest;
    }

    public void setLatest(Long latest) {
        this.latest = latest;
    }

    public long getUnread() {
        return unread;
    }

    public long getTotal() {
        return total;
    }

    public int getSize() {
        return SIZE;
    }

    public List<Day> getDays() {
        return days;
    }
}
