package org.netevent.web.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netevent.appointment.boundary.AppointmentChanged;
import org.netevent.connection.boundary.ConnectionChanged;
import org.netevent.notification.boundary.NotificationAdded;
import org.netevent.notification.boundary.NotificationsRead;
import org.netevent.web.live.LiveFeed;

/**
 * Hears what concerns single accounts, once it is committed, and tells their open pages: {@code notification} when the bell
 * rings, {@code changed} when a list of theirs is no longer as it was. An EJB of the web module on purpose: its
 * invocation has the web module's class loader and names.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BellRelay {
    @Inject
    LiveFeed feed;

    @Inject
    BellFrames frames;

    @PermitAll
    public void added(@Observes(during = TransactionPhase.AFTER_SUCCESS) NotificationAdded news) {
        Set<Long> listening = feed.listening(news.ids().keySet());
        if (!listening.isEmpty())
            frames.ring(listening.stream().map(news.ids()::get).toList());
    }

    @PermitAll
    public void read(@Observes(during = TransactionPhase.AFTER_SUCCESS) NotificationsRead read) {
        changed("notifications", read.accountId());
    }

    @PermitAll
    public void connections(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConnectionChanged change) {
        changed("connections", change.by(), change.to());
    }

    /** Where nobody took the step there is one record for each of the two. */
    @PermitAll
    public void appointments(@Observes(during = TransactionPhase.AFTER_SUCCESS) AppointmentChanged change) {
        changed("appointments", change.by(), change.to());
    }

    private void changed(String what, Long... accounts) {
        feed.toAccounts(List.of(accounts), Map.of("type", "changed", "what", what));
    }
}
