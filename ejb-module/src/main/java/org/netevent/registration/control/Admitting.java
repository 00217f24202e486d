package org.netevent.registration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.error.DomainException;
import org.netevent.registration.boundary.Admit;
import org.netevent.registration.boundary.RegistrationError;
import org.netevent.registration.boundary.RegistrationSource;
import org.netevent.registration.boundary.RegistrationTransferred;
import org.netevent.registration.boundary.Transfer;
import org.netevent.registration.entity.Registrant;
import org.netevent.registration.entity.Registration;
import org.netevent.registration.entity.RegistrationState;

/** Registrations that stand on a ticket which was bought: made with it, ended with it, handed over with it. */
@ApplicationScoped
public class Admitting {
    @Inject
    EventLookup events;

    @Inject
    RegistrationStore store;

    @Inject
    Steps steps;

    @Inject
    FreedSeats freed;

    @Inject
    Clock clock;

    @Inject
    Event<RegistrationTransferred> transfers;

    public Registration admit(Admit command) {
        boolean reachable = command.email() != null && !store.liveExists(command.eventId(), command.email());
        Registrant person = new Registrant(
                command.name(),
                reachable ? command.email() : null,
                command.phone(),
                command.organisation(),
                command.role(),
                command.teamName(),
                command.members(),
                command.amount(),
                command.language(),
                command.visible());
        Registration registration = made(command.eventId(), command.accountId(), person, RegistrationSource.ORDER)
                .with(command.typeId(), command.orderId(), command.places());
        steps.begin(registration, command.letter());
        return registration;
    }

    public void end(long id, boolean releaseSeats, boolean refunded) {
        events.lock(store.eventOf(id));
        Registration registration = store.locked(id);
        if (!registration.status().live()) return;
        boolean seated = registration.status() == RegistrationState.APPROVED;
        steps.end(registration, true, refunded);
        if (seated && releaseSeats) freed.of(registration);
    }

    public Registration transfer(long id, Transfer to, boolean byItsPerson) {
        events.lock(store.eventOf(id));
        Registration old = store.locked(id);
        old.requireApproved();
        boolean samePerson = to.email().equals(old.email());
        if (!samePerson && store.liveExists(old.eventId(), to.email()))
            throw new DomainException(RegistrationError.ALREADY_REGISTERED);
        Registrant before = old.registrant();
        Registrant person = new Registrant(
                to.name(),
                to.email(),
                null,
                to.organisation(),
                to.role(),
                before.teamName(),
                to.members(),
                before.amount(),
                to.language(),
                before.visible());
        // an address that nobody has verified opens no account: the new person comes by the link
        Long account = samePerson ? old.accountId() : null;
        old.handOver(byItsPerson ? to.name() : null, clock.instant());
        steps.end(old, false, false);
        Registration next = made(old.eventId(), account, person, RegistrationSource.TRANSFER)
                .with(old.ticketTypeId(), old.orderId(), old.places());
        steps.begin(next);
        transfers.fire(new RegistrationTransferred(old.id(), next.id(), old.eventId(), old.orderId()));
        return next;
    }

    private Registration made(long eventId, Long account, Registrant person, RegistrationSource source) {
        return new Registration(eventId, account, person, source.wire(), RegistrationState.APPROVED, clock.instant());
    }
}
