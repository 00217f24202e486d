package org.netevent.desk.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Consumer;
import org.netevent.desk.control.ParticipantQueries;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventPermission;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;

/** Those with a ticket, for the team of their event (SPEC §4, {@code /participants}). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Participants {
    /** What a page can be sorted by. */
    public static final Set<String> SORTABLE = Set.of("name", "serial_number", "check_in_time");

    @Inject
    ParticipantQueries queries;

    @Inject
    EventAccess access;

    /**
     * @param request sorts by name, serial_number or check_in_time; without a sort by name
     * @throws DomainException SIGN_IN_NEEDED, NOT_FOUND for an unknown event, NOT_ALLOWED for a foreign one
     */
    @PermitAll
    public Page<Participant> page(ParticipantFilter filter, PageRequest request) {
        return queries.page(filter, request);
    }

    /**
     * @param serial of the ticket, in any case
     * @throws DomainException NOT_FOUND, NOT_ALLOWED for somebody of a foreign event
     */
    @PermitAll
    public Participant bySerial(String serial) {
        Participant found = queries.bySerial(serial).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
        access.require(found.eventId(), EventPermission.REGISTRATIONS);
        return found;
    }

    /** Hands on every participant that the filter lets through, in the order of their serials, as at one moment. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void each(ParticipantFilter filter, Consumer<Participant> taker) {
        queries.each(filter, taker);
    }
}
