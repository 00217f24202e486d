package org.netevent.appointment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.netevent.appointment.control.SeatingPlan;
import org.netevent.appointment.control.TablePlan;
import org.netevent.appointment.control.TableStore;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.event.boundary.EventPermission;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.validation.Validation;

/** The organizer sets meeting tables; then each accepted appointment gets a free one. For the team with MANAGE. */
@Stateless
public class MeetingTables {
    @Inject
    EventAccess access;

    @Inject
    EventLookup events;

    @Inject
    Validation validation;

    @Inject
    TableStore store;

    @Inject
    TablePlan plan;

    @Inject
    SeatingPlan seating;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** In their order. @throws DomainException SIGN_IN_NEEDED, NOT_FOUND, NOT_ALLOWED */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<TableView> of(long eventId) {
        access.require(eventId, EventPermission.MANAGE);
        return store.of(eventId, clock.instant());
    }

    /**
     * Sets the event's tables. A table at which accepted appointments still come cannot be removed. Accepted appointments
     * without a table get one as far as there are.
     *
     * @throws DomainException SIGN_IN_NEEDED, NOT_FOUND also for a table of another event, NOT_ALLOWED, INVALID_INPUT,
     *     TABLE_NAME_TAKEN, TABLE_IN_USE
     */
    @PermitAll
    public List<TableView> set(long eventId, TablesCommand command) {
        access.require(eventId, EventPermission.MANAGE);
        validation.check(command);
        // alone with the event: nobody accepts meanwhile
        EventInfo event = events.lock(eventId);
        Instant now = clock.instant();
        List<String> before = names(eventId, now);
        plan.set(eventId, command.tables(), now);
        plan.seat(eventId, now);
        List<String> after = names(eventId, now);
        if (!before.equals(after))
            audit.record(AuditRecord.of("appointment.tables", "event", eventId, event.name(), eventId)
                    .changing(Map.of("tables", before), Map.of("tables", after)));
        return store.of(eventId, now);
    }

    /** Accepted appointments that are not over, by time. @throws DomainException SIGN_IN_NEEDED, NOT_FOUND, NOT_ALLOWED */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<Seating> seating(long eventId, PageRequest page) {
        access.require(eventId, EventPermission.MANAGE);
        return seating.of(eventId, clock.instant(), page);
    }

    private List<String> names(long eventId, Instant now) {
        return store.of(eventId, now).stream().map(TableView::name).toList();
    }
}
