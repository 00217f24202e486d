package org.netevent.web.appointment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.netevent.appointment.boundary.CalendarFeed;
import org.netevent.web.platform.Messages;

/** The secret address of one's calendar, on the page of the appointments. */
@Named
@RequestScoped
public class FeedCard {
    private static final String PAGE = "/my/appointments.xhtml?faces-redirect=true";

    @Inject
    CalendarFeed feed;

    @Inject
    Messages messages;

    private String url;
    private boolean read;

    public void load() {
        url = feed.address().orElse(null);
        read = true;
    }

    /** Null while there is none. */
    public String getUrl() {
        if (!read) load();
        return url;
    }

    public String make() {
        feed.renew();
        messages.done("appointment.done.feed_made");
        return PAGE;
    }

    public String renew() {
        feed.renew();
        messages.done("appointment.done.feed_renewed");
        return PAGE;
    }

    public String revoke() {
        feed.revoke();
        messages.done("appointment.done.feed_revoked");
        return PAGE;
    }
}
