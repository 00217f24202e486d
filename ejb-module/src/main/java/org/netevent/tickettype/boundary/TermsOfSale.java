package org.netevent.tickettype.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.event.boundary.EventPermission;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.netevent.platform.validation.Validation;
import org.netevent.tickettype.control.TermsStore;

/** How an event takes money, set by its team with MANAGE. */
@Stateless
public class TermsOfSale {
    @Inject
    EventAccess access;

    @Inject
    EventLookup events;

    @Inject
    Validation validation;

    @Inject
    TermsStore store;

    @Inject
    Audit audit;

    /** @throws DomainException SIGN_IN_NEEDED, NOT_FOUND, NOT_ALLOWED */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SaleTerms of(long eventId) {
        access.require(eventId, EventPermission.MANAGE);
        return store.of(eventId);
    }

    /**
     * Orders that are placed keep the time that they have.
     *
     * @throws DomainException SIGN_IN_NEEDED, NOT_FOUND, NOT_ALLOWED; INVALID_INPUT, also when there is no way to pay and
     *     for a deadline after the end
     */
    @PermitAll
    public SaleTerms set(long eventId, SaleTermsCommand command) {
        access.require(eventId, EventPermission.MANAGE);
        EventInfo event = events.lock(eventId);
        validation.check(command, wrong(command, event));
        SaleTerms before = store.of(eventId);
        SaleTerms after = new SaleTerms(
                Objects.requireNonNullElse(command.offline(), true),
                text(command.offlineInstructions()),
                Objects.requireNonNullElse(command.offlineDays(), SaleTerms.DEFAULT.offlineDays()),
                Objects.requireNonNullElse(command.stripe(), true),
                command.changeUntil() == null ? null : command.changeUntil().truncatedTo(ChronoUnit.SECONDS));
        store.set(eventId, after);
        if (!before.equals(after))
            audit.record(AuditRecord.of("sale_terms.edited", "event", eventId, event.name(), eventId)
                    .changing(values(before), values(after)));
        return after;
    }

    private static Optional<FieldError> wrong(SaleTermsCommand command, EventInfo event) {
        if (Boolean.FALSE.equals(command.offline()) && Boolean.FALSE.equals(command.stripe()))
            return Optional.of(new FieldError("offline", "one_way_to_pay"));
        if (command.changeUntil() != null && command.changeUntil().isAfter(event.endTime()))
            return Optional.of(new FieldError("change_until", "after_event"));
        return Optional.empty();
    }

    private static Map<String, Object> values(SaleTerms terms) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("offline", terms.offline());
        values.put("offline_instructions", terms.offlineInstructions());
        values.put("offline_days", terms.offlineDays());
        values.put("stripe", terms.stripe());
        values.put(
                "change_until",
                terms.changeUntil() == null ? null : terms.changeUntil().toString());
        return values;
    }

    private static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
