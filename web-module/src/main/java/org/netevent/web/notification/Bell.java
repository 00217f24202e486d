package org.netevent.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.netevent.notification.boundary.Notifications;
import org.netevent.platform.error.DomainException;
import org.netevent.web.platform.Viewer;

/** How much is unread, for the bar on every page. */
@Named
@RequestScoped
public class Bell {
    private static final Logger LOG = Logger.getLogger(Bell.class.getName());
    private static final int MOST_SHOWN = 99;

    @Inject
    Notifications notifications;

    @Inject
    Viewer viewer;

    private long unread;

    @PostConstruct
    void count() {
        if (!viewer.isSignedIn()) return;
        try {
            unread = notifications.unread();
        } catch (EJBException | DomainException e) {
            // the page that says what is wrong has a bar, too
            LOG.log(Level.WARNING, "Unread notifications not counted", e);
        }
    }

    public long getUnread() {
        return unread;
    }

    public int getMost() {
        return MOST_SHOWN;
    }
}
