package org.netevent.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.netevent.event.boundary.EventChanged;
import org.netevent.order.entity.Guest;
import org.netevent.registration.boundary.EventRegistrationsCancelled;
import org.netevent.registration.boundary.RegistrationAmended;
import org.netevent.registration.boundary.RegistrationInfo;
import org.netevent.registration.boundary.RegistrationLookup;
import org.netevent.registration.boundary.RegistrationTransferred;

/** What changes elsewhere mean to orders, in the same transaction. */
@ApplicationScoped
public class OrderReactions {
    @Inject
    OrderStore store;

    @Inject
    EventEnd end;

    @Inject
    RegistrationLookup registrations;

    /** Nobody pays any more for an event that does not take place. */
    void onChange(@Observes EventChanged change) {
        if (change.what() == EventChanged.What.CANCELLED) end.cancelPending(change.eventId());
    }

    void onEnd(@Observes EventRegistrationsCancelled change) {
        end.tellBuyers(change.eventId(), change.at());
    }

    /** What is known of a ticket's person has changed. */
    void onAmend(@Observes RegistrationAmended amended) {
        store.attendeeOf(amended.registrationId()).ifPresent(attendee -> attendee.is(guest(amended.registrationId())));
    }

    /** The ticket of an order is another person's now. */
    void onTransfer(@Observes RegistrationTransferred transfer) {
        store.attendeeOf(transfer.fromId()).ifPresent(attendee -> {
            attendee.is(guest(transfer.toId()));
            attendee.admitted(transfer.toId());
        });
    }

    private Guest guest(long registrationId) {
        RegistrationInfo person = registrations.get(registrationId);
        return new Guest(
                person.name(),
                person.email(),
                person.phone(),
                person.organisation(),
                person.role(),
                person.teamName(),
                person.members(),
                person.amount(),
                person.visible());
    }
}
