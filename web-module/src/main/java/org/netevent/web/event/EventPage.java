package org.netevent.web.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.netevent.event.boundary.EventStatus;
import org.netevent.event.boundary.EventView;
import org.netevent.event.boundary.Events;
import org.netevent.platform.config.Settings;
import org.netevent.web.platform.Preferences;

/** One event as everybody sees it, under {@code /e/CODE}; as a preview for the team while it is a draft. */
@Named
@RequestScoped
public class EventPage {
    private static final int PERCENT = 100;

    @Inject
    Events events;

    @Inject
    Settings settings;

    @Inject
    Preferences preferences;

    @Inject
    Clock clock;

    private String code;
    private EventView event;
    private String category;

    public void load() {
        event = events.byCode(code);
        category = events.categories().stream()
                .filter(found -> found.code().equals(event.category()))
                .map(found -> found.name(preferences.getLocale()))
                .findFirst()
                .orElse(null);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public EventView getEvent() {
        return event;
    }

    /** In the reader's language, or null. */
    public String getCategory() {
        return category;
    }

    public List<List<Paragraphs.Piece>> getAbout() {
        return Paragraphs.of(event.description());
    }

    /** The address of the uploaded cover, or empty for the generated one. */
    public String getCover() {
        return event.imageIds().isEmpty() ? "" : image(event.imageIds().get(0));
    }

    public List<String> getFurtherImages() {
        return event.imageIds().stream().skip(1).map(EventPage::image).toList();
    }

    private static String image(long id) {
        return "/api/images/" + id;
    }

    /** The address to share. */
    public String getLink() {
        return settings.publicAddress() + "/e/" + event.code();
    }

    public String getCalendarLink() {
        return "/api/events/code/" + event.code() + "/calendar.ics";
    }

    public boolean isDraft() {
        return event.status() == EventStatus.DRAFT;
    }

    public boolean isCancelled() {
        return event.status() == EventStatus.CANCELLED;
    }

    public boolean isPast() {
        return !isCancelled() && !clock.instant().isBefore(event.endTime());
    }

    public boolean isRunning() {
        return isOpen() && !clock.instant().isBefore(event.startTime());
    }

    /** Whether people may register. */
    public boolean isOpen() {
        return event.status() == EventStatus.PUBLISHED && !isPast();
    }

    public boolean isFull() {
        return event.seatsLeft() != null && event.seatsLeft() == 0;
    }

    public boolean isScarce() {
        return event.seatsLeft() != null && event.seatsLeft() * 5 <= event.maxAttendees();
    }

    /** How much of the capacity is taken, 0 to 100. */
    public int getPercentTaken() {
        if (event.maxAttendees() == null) return 0;
        return Math.min(PERCENT, Math.round((float) event.seatsTaken() * PERCENT / event.maxAttendees()));
    }
}
