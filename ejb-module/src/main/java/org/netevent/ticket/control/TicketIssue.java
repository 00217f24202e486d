package org.netevent.ticket.control;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.Map;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.registration.boundary.EventRegistrationsCancelled;
import org.netevent.registration.boundary.RegistrationChanged;
import org.netevent.registration.boundary.RegistrationStatus;
import org.netevent.ticket.entity.Ticket;
import org.netevent.ticket.entity.TicketState;

/** A ticket follows its registration, in the same transaction: issued at the approval, once, and ended with it. */
@ApplicationScoped
public class TicketIssue {
    private static final String TARGET = "ticket";
    private static final int LAST = Interceptor.Priority.LIBRARY_AFTER;

    @Inject
    TicketStore tickets;

    @Inject
    SerialNumbers serials;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** After the other features: who takes a number lets nobody else of the same prefix take one before the commit. */
    void on(@Observes @Priority(LAST) RegistrationChanged change) {
        if (change.to() == RegistrationStatus.APPROVED) issue(change);
        else if (change.from() == RegistrationStatus.APPROVED) cancel(change);
    }

    /** The audit line of the event's cancellation stands for all its tickets. */
    void on(@Observes EventRegistrationsCancelled change) {
        tickets.endOfEvent(change.eventId(), TicketState.CANCELLED);
    }

    private void issue(RegistrationChanged change) {
        boolean isNew = change.from() == null;
        if (!isNew && tickets.ofRegistration(change.registrationId()).isPresent()) return;
        String serial = serials.next(change.eventId());
        Ticket ticket = Ticket.issue(change.registrationId(), change.eventId(), serial, clock.instant());
        tickets.add(ticket);
        audit.record(AuditRecord.of("ticket.issued", TARGET, ticket.id(), ticket.serial(), ticket.eventId()));
    }

    private void cancel(RegistrationChanged change) {
        Ticket ticket = tickets.ofRegistration(change.registrationId()).orElse(null);
        TicketState end = change.refunded() ? TicketState.REFUNDED : TicketState.CANCELLED;
        if (ticket == null || !tickets.endOfRegistration(change.registrationId(), end)) return;
        String stored = end.stored().get(0);
        audit.record(AuditRecord.of("ticket." + stored, TARGET, ticket.id(), ticket.serial(), ticket.eventId())
                .changing(Map.of("status", ticket.status()), Map.of("status", stored)));
    }
}
