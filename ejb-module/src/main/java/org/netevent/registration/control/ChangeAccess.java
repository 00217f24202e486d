package org.netevent.registration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.event.boundary.EventPermission;
import org.netevent.event.boundary.EventStatus;
import org.netevent.event.boundary.Visibility;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.registration.boundary.Buyers;
import org.netevent.registration.boundary.ChangeRights;
import org.netevent.registration.boundary.ChangeRights.Way;
import org.netevent.registration.boundary.RegistrationError;
import org.netevent.registration.entity.Registration;
import org.netevent.registration.entity.RegistrationState;
import org.netevent.tickettype.boundary.SaleTermsLookup;

/**
 * Who may change what a registration says, or hand its ticket over, and until when: its own person, who bought it, and the
 * event's team. The terms of sale name the time, else the event's start; the team is bound by the event's end alone.
 */
@ApplicationScoped
public class ChangeAccess {
    @Inject
    CurrentCaller caller;

    @Inject
    EventAccess access;

    @Inject
    EventLookup events;

    @Inject
    SaleTermsLookup terms;

    @Inject
    LinkSigner links;

    @Inject
    @Any
    Instance<Buyers> buyers;

    @Inject
    Clock clock;

    /**
     * @param token of the secret link of the registration or of its order, or null
     * @throws DomainException SIGN_IN_NEEDED, NOT_ALLOWED
     */
    public ChangeRights rights(Registration registration, String token) {
        Way way = way(registration, token);
        EventInfo event = events.get(registration.eventId());
        Instant until = terms.of(event.id()).changeUntil();
        if (until == null) until = event.startTime();
        boolean team = access.allows(event.id(), EventPermission.REGISTRATIONS);
        Instant end = team ? event.endTime() : until;
        boolean inTime =
                event.status() != EventStatus.CANCELLED && clock.instant().isBefore(end);
        // who only knows the way to an event that is not public does not pass it on
        boolean stranger = event.visibility() == Visibility.LINK
                && way == Way.LINK
                && !team
                && !caller.get().is(registration.accountId());
        return new ChangeRights(
                Details.info(registration),
                way,
                team,
                inTime && registration.status().live(),
                inTime && registration.status() == RegistrationState.APPROVED && !stranger,
                until);
    }

    /** @throws DomainException REGISTRATION_IS_…, CHANGE_TOO_LATE */
    public void requireDetails(Registration registration, ChangeRights rights) {
        registration.requireLive();
        if (!rights.details()) throw new DomainException(RegistrationError.CHANGE_TOO_LATE);
    }

    /** @throws DomainException REGISTRATION_IS_…, CHANGE_TOO_LATE, TRANSFER_NEEDS_ACCOUNT */
    public void requireTransfer(Registration registration, ChangeRights rights) {
        registration.requireApproved();
        if (rights.transfer()) return;
        throw new DomainException(
                rights.details() ? RegistrationError.TRANSFER_NEEDS_ACCOUNT : RegistrationError.CHANGE_TOO_LATE);
    }

    private Way way(Registration registration, String token) {
        Long order = registration.orderId();
        if (token != null) {
            if (links.find(token)
                    .filter(found -> found.id().equals(registration.id()))
                    .isPresent()) return Way.LINK;
            if (order != null && bought(order, token)) return Way.BUYER;
        }
        if (caller.get().is(registration.accountId())) return Way.ACCOUNT;
        if (order != null && bought(order, null)) return Way.BUYER;
        access.require(registration.eventId(), EventPermission.REGISTRATIONS);
        return Way.TEAM;
    }

    private boolean bought(long order, String token) {
        return buyers.stream().anyMatch(buyer -> buyer.bought(order, token));
    }
}
