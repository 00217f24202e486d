package org.netevent.web.live;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import org.netevent.checkin.boundary.ScanOutcome;
import org.netevent.checkin.boundary.TicketScanned;
import org.netevent.event.boundary.EventChanged;
import org.netevent.registration.boundary.EventRegistrationsCancelled;
import org.netevent.registration.boundary.RegistrationChanged;
import org.netevent.registration.boundary.RegistrationStatus;

/**
 * Hears what the services changed, once it is committed. An EJB of the web module on purpose: its invocation has the web
 * module's class loader and names.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LiveRelay {
    @Inject
    LiveClients clients;

    @Inject
    LiveFeed feed;

    @PermitAll
    public void scanned(@Observes(during = TransactionPhase.AFTER_SUCCESS) TicketScanned scan) {
        if (clients.none()) return;
        String type = scan.result() == ScanOutcome.ADMITTED ? "checked_in" : "checked_out";
        feed.toTeam(type, scan.eventId(), Map.of());
    }

    @PermitAll
    public void registered(@Observes(during = TransactionPhase.AFTER_SUCCESS) RegistrationChanged change) {
        if (clients.none()) return;
        boolean left = !change.to().live();
        feed.toTeam(
                left ? "attendee_left" : "attendee_joined",
                change.eventId(),
                Map.of(
                        "registration_id",
                        change.registrationId(),
                        "status",
                        change.to().wire()));
        boolean seat = change.to() == RegistrationStatus.APPROVED || change.from() == RegistrationStatus.APPROVED;
        if (seat) feed.toAll("event_updated", change.eventId());
    }

    @PermitAll
    public void cancelled(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventRegistrationsCancelled change) {
        if (!clients.none()) feed.toTeam("attendee_left", change.eventId(), Map.of("count", change.count()));
    }

    @PermitAll
    public void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventChanged change) {
        if (clients.none()) return;
        switch (change.what()) {
            case CREATED, PUBLISHED -> feed.toAll("event_created", change.eventId());
            case WITHDRAWN, DELETED -> feed.gone(change.eventId());
            default -> feed.toAll("event_updated", change.eventId());
        }
    }
}
