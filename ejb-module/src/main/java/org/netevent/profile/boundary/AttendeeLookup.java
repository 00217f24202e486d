package org.netevent.profile.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.netevent.profile.control.Entries;

/** Approved registrations as attendees, hidden ones too, without an access check: the caller decides who may know. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AttendeeLookup {
    @Inject
    Entries entries;

    @PermitAll
    public Optional<AttendeeInfo> find(long attendeeId) {
        return entries.find(attendeeId);
    }

    /** The registration that an account has for itself, not those that it made for others. */
    @PermitAll
    public Optional<AttendeeInfo> ofAccount(long eventId, long accountId) {
        return entries.ofAccount(eventId, accountId);
    }

    /** In no order; who is no attendee is left out. One statement. */
    @PermitAll
    public List<AttendeeInfo> of(Collection<Long> attendeeIds) {
        return entries.of(attendeeIds);
    }
}
