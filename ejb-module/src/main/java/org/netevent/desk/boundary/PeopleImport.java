package org.netevent.desk.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.netevent.desk.control.ImportPlan;
import org.netevent.desk.control.LiveAddresses;
import org.netevent.desk.control.PeopleCsv;
import org.netevent.desk.control.PeopleSheet;
import org.netevent.event.boundary.Approval;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.event.boundary.EventPermission;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.netevent.platform.validation.Validation;
import org.netevent.registration.boundary.Approvals;
import org.netevent.registration.boundary.Register;
import org.netevent.registration.boundary.RegistrationError;
import org.netevent.registration.boundary.RegistrationInfo;
import org.netevent.registration.boundary.RegistrationStatus;
import org.netevent.registration.boundary.Registrations;
import org.netevent.tickettype.boundary.TicketTypeLookup;

/**
 * Brings people in from a CSV file (SPEC §3): first a report by line, then, as a second step, all in one transaction by
 * the same rules as registering. Lines with an error are left out, as the report said.
 */
@Stateless
public class PeopleImport {
    /** The largest file that is taken, in bytes. */
    public static final int MAX_BYTES = PeopleCsv.MAX_BYTES;

    private static final int AT_ONCE = 100;

    @Inject
    EventAccess access;

    @Inject
    EventLookup events;

    @Inject
    TicketTypeLookup types;

    @Inject
    Registrations registrations;

    @Inject
    Approvals approvals;

    @Inject
    LiveAddresses addresses;

    @Inject
    Validation validation;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * What {@link #bringIn} would do; writes nothing.
     *
     * @param approve whether people are approved at once where the event asks for approval
     * @param language of mail to those whose line names none, {@code en} or {@code de}
     * @throws DomainException FILE_TOO_LARGE, a code of {@link DeskError}, or why the event takes no registrations
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ImportReport check(long eventId, byte[] file, boolean approve, String language) {
        access.require(eventId, EventPermission.REGISTRATIONS);
        PeopleSheet sheet = PeopleCsv.read(file);
        List<ImportLine> lines = plan(events.get(eventId), approve, language).steps(sheet).stream()
                .map(ImportPlan.Step::line)
                .toList();
        return new ImportReport(eventId, false, lines, sheet.unknown());
    }

    /** Brings them in. The report tells what became of each line; it may differ from the dry run's by what happened since. */
    @PermitAll
    public ImportReport bringIn(long eventId, byte[] file, boolean approve, String language) {
        access.require(eventId, EventPermission.REGISTRATIONS);
        PeopleSheet sheet = PeopleCsv.read(file);
        EventInfo event = events.lock(eventId);
        List<ImportLine> lines = new ArrayList<>();
        for (ImportPlan.Step step : plan(event, approve, language).steps(sheet)) {
            boolean taken = step.command() != null;
            lines.add(
                    taken
                            ? step.line()
                                    .with(ImportVerdict.of(
                                            write(step.command(), approve).status()))
                            : step.line());
            if (taken && lines.size() % AT_ONCE == 0) addresses.letGo();
        }
        ImportReport report = new ImportReport(eventId, true, lines, sheet.unknown());
        audit.record(AuditRecord.of("registration.imported", "event", eventId, event.name(), eventId)
                .changing(Map.of(), Map.of("lines", lines.size(), "registrations", report.taken())));
        return report;
    }

    /**
     * Brings in one person.
     *
     * @throws DomainException as {@link Registrations#register(Register)}, SIGN_IN_NEEDED, NOT_FOUND, NOT_ALLOWED
     */
    @PermitAll
    public RegistrationInfo add(Register command, boolean approve) {
        access.require(command.eventId(), EventPermission.REGISTRATIONS);
        return write(command, approve);
    }

    private RegistrationInfo write(Register command, boolean approve) {
        RegistrationInfo made = registrations.register(command).registration();
        return approve && made.status() == RegistrationStatus.PENDING ? approvals.approve(made.id()) : made;
    }

    private ImportPlan plan(EventInfo event, boolean approve, String language) {
        requireOpen(event);
        int seats = event.seatsLeft() == null ? Integer.MAX_VALUE : event.seatsLeft();
        if (event.seatsLeft() != null && addresses.somebodyWaits(event.id())) seats = 0;
        boolean approving = approve || event.approval() == Approval.AUTOMATIC;
        boolean waiting = !types.sells(event.id());
        return new ImportPlan(
                event.id(), seats, approving, waiting, addresses.of(event.id()), language, this::violations);
    }

    private void requireOpen(EventInfo event) {
        if (event.open(clock.instant())) return;
        throw new DomainException(
                switch (event.status()) {
                    case DRAFT -> RegistrationError.REGISTRATION_NOT_OPEN;
                    case CANCELLED -> RegistrationError.REGISTRATION_EVENT_CANCELLED;
                    case PUBLISHED -> RegistrationError.REGISTRATION_EVENT_OVER;
                });
    }

    private List<FieldError> violations(Register command) {
        try {
            validation.check(command);
            return List.of();
        } catch (DomainException refused) {
            return refused.fields();
        }
    }
}
