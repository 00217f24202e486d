package org.netevent.audit.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.netevent.audit.control.LogQuery;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventPermission;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.platform.security.Role;

/** Reading the audit log: an administrator all of it, a team what belongs to its events. Nothing changes it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AuditLog {
    /** What a page can be sorted by. */
    public static final Set<String> SORTABLE = Set.of("at");

    @Inject
    CurrentCaller current;

    @Inject
    EventAccess access;

    @Inject
    LogQuery query;

    /** Newest first; {@code sort=at} ascending the other way round. Scans are part of it, refused ones too. */
    @RolesAllowed({Role.ADMIN, Role.ATTENDEE})
    public Page<LogEntry> list(LogFilter filter, PageRequest request) {
        Caller caller = current.require();
        if (filter.eventId() != null) access.require(filter.eventId(), EventPermission.MANAGE);
        return query.page(filter, request, caller.admin() ? null : caller.id());
    }

    /** Every action that the log knows of, for the filter's list. */
    @RolesAllowed({Role.ADMIN, Role.ATTENDEE})
    public List<String> actions() {
        Caller caller = current.require();
        return query.actions(caller.admin() ? null : caller.id());
    }
}
