package org.netevent.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Locale;
import org.netevent.checkin.boundary.ScanOutcome;
import org.netevent.checkin.boundary.TicketScanned;
import org.netevent.event.boundary.EventChanged;
import org.netevent.registration.boundary.EventRegistrationsCancelled;
import org.netevent.registration.boundary.RegistrationChanged;
import org.netevent.registration.boundary.RegistrationStatus;
import org.netevent.tickettype.boundary.TicketTypeChanged;
import org.netevent.tickettype.boundary.TicketsMoved;

/**
 * Hears what the services changed, once it is committed. No EJB on purpose: where nobody listens, a scan pays next to nothing
 * for it; the work is done by {@link LiveFeed}.
 */
@ApplicationScoped
public class LiveRelay {
    @Inject
    LiveClients clients;

    @Inject
    LiveFeed feed;

    public void scanned(@Observes(during = TransactionPhase.AFTER_SUCCESS) TicketScanned scan) {
        if (clients.none()) return;
        String type = scan.result() == ScanOutcome.ADMITTED ? "checked_in" : "checked_out";
        feed.ticket(type, scan.eventId(), scan.ticketId());
    }

    public void registered(@Observes(during = TransactionPhase.AFTER_SUCCESS) RegistrationChanged change) {
        if (clients.none()) return;
        feed.registration(
                change.to().live() ? "attendee_joined" : "attendee_left",
                change.eventId(),
                change.registrationId(),
                change.to().wire());
        boolean seat = change.to() == RegistrationStatus.APPROVED || change.from() == RegistrationStatus.APPROVED;
        if (seat) feed.event("event_updated", change.eventId(), "seats");
    }

    public void cancelled(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventRegistrationsCancelled change) {
        if (!clients.none()) feed.allLeft(change.eventId(), change.count());
    }

    /** The team changed what is on sale: pages read it again. */
    public void offered(@Observes(during = TransactionPhase.AFTER_SUCCESS) TicketTypeChanged change) {
        if (!clients.none()) feed.event("event_updated", change.eventId(), "tickets");
    }

    public void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) TicketsMoved change) {
        if (!clients.none() && feed.due(change.eventId())) feed.tickets(change.eventId());
    }

    public void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventChanged change) {
        if (clients.none()) return;
        String what = change.what().name().toLowerCase(Locale.ROOT);
        switch (change.what()) {
            case CREATED, PUBLISHED -> feed.event("event_created", change.eventId(), what);
            case WITHDRAWN, DELETED -> feed.gone(change.eventId());
            default -> feed.event("event_updated", change.eventId(), what);
        }
    }
}
