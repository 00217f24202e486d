package org.netevent.profile.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.profile.control.DirectoryAccess;
import org.netevent.profile.control.Entries;

/** The rule of who may ask whom for something: two different people, both seen by the others of one event. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Meeting {
    @Inject
    CurrentCaller caller;

    @Inject
    EventLookup events;

    @Inject
    Entries entries;

    @Inject
    DirectoryAccess access;

    /**
     * The caller as an attendee whom the others see.
     *
     * @throws DomainException SIGN_IN_NEEDED, NOT_FOUND for an unknown event, NOT_ATTENDING, HIDDEN_YOURSELF
     */
    @PermitAll
    public AttendeeInfo own(long eventId) {
        Caller who = caller.require();
        AttendeeInfo own = entries.ofAccount(eventId, who.id()).orElseThrow(() -> {
            events.get(eventId);
            return new DomainException(ProfileError.NOT_ATTENDING);
        });
        if (!own.visible()) throw new DomainException(ProfileError.HIDDEN_YOURSELF);
        return own;
    }

    /**
     * Somebody whom the caller may ask: seen by the others, with an account, in an event that the caller attends.
     *
     * @throws DomainException SIGN_IN_NEEDED; NOT_FOUND for an unknown, hidden or foreign attendee and for a guest, who do not
     *     differ from outside; PERSON_YOURSELF
     */
    @PermitAll
    public AttendeeInfo other(long attendeeId) {
        Caller who = caller.require();
        AttendeeInfo other = entries.find(attendeeId)
                .filter(found -> found.accountId() != null)
                .filter(found -> access.attends(found.eventId(), who))
                .orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
        if (who.is(other.accountId())) throw new DomainException(ProfileError.PERSON_YOURSELF);
        if (!other.visible()) throw new DomainException(PlatformError.NOT_FOUND);
        return other;
    }
}
