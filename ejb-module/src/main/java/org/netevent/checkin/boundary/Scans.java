package org.netevent.checkin.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.netevent.checkin.control.ScanLog;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventPermission;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;

/** Every scan of an event, refused ones too, for its organizers. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Scans {
    @Inject
    EventAccess access;

    @Inject
    ScanLog log;

    /** The latest first. @throws DomainException NOT_FOUND, SIGN_IN_NEEDED, NOT_ALLOWED */
    @PermitAll
    public Page<ScanEntry> list(long eventId, ScanFilter filter, PageRequest page) {
        access.require(eventId, EventPermission.REGISTRATIONS);
        return log.list(eventId, filter, page);
    }
}
