package org.netevent.tickettype.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventLookup;
import org.netevent.event.boundary.EventPermission;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.platform.config.Settings;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.validation.Validation;
import org.netevent.tickettype.control.DiscountRules;
import org.netevent.tickettype.control.DiscountStore;
import org.netevent.tickettype.control.OneCurrency;
import org.netevent.tickettype.control.TypeQueries;
import org.netevent.tickettype.entity.DiscountCode;
import org.netevent.tickettype.entity.DiscountDetails;

/** An event's discount codes, set by its team with MANAGE; {@link Discounts} is how orders use them. */
@Stateless
public class DiscountCodes {
    public static final int MAX = 200;

    @Inject
    EventAccess access;

    @Inject
    EventLookup events;

    @Inject
    Validation validation;

    @Inject
    Settings settings;

    @Inject
    TypeQueries types;

    @Inject
    DiscountStore store;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The newest first. @throws DomainException SIGN_IN_NEEDED, NOT_FOUND, NOT_ALLOWED */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<DiscountCodeView> of(long eventId) {
        access.require(eventId, EventPermission.MANAGE);
        Currency currency = currency(eventId);
        return store.of(eventId).stream().map(code -> view(code, currency)).toList();
    }

    /** @throws DomainException SIGN_IN_NEEDED, NOT_FOUND, NOT_ALLOWED */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public DiscountCodeView get(long id) {
        DiscountCode code = found(id);
        access.require(code.eventId(), EventPermission.MANAGE);
        return view(code, currency(code.eventId()));
    }

    /** @throws DomainException SIGN_IN_NEEDED, NOT_FOUND, NOT_ALLOWED, INVALID_INPUT, DISCOUNT_CODE_TAKEN */
    @PermitAll
    public DiscountCodeView create(long eventId, DiscountCodeCommand command) {
        access.require(eventId, EventPermission.MANAGE);
        events.lock(eventId);
        Currency currency = currency(eventId);
        DiscountDetails details = DiscountRules.check(command, validation.errors(command), 0, currency);
        requireFree(eventId, details.code(), null);
        if (store.of(eventId).size() >= MAX)
            throw new DomainException(TicketTypeError.TOO_MANY_DISCOUNT_CODES, Map.of("max", MAX));
        DiscountCode code = store.add(new DiscountCode(eventId, details, clock.instant()));
        audit.record(line("discount_code.created", code).changing(Map.of(), details.values()));
        return view(code, currency);
    }

    /** Orders that used it keep their sums. @throws DomainException as {@link #create}, and CHANGED_MEANWHILE */
    @PermitAll
    public DiscountCodeView edit(long id, DiscountCodeCommand command) {
        long eventId = found(id).eventId();
        access.require(eventId, EventPermission.MANAGE);
        events.lock(eventId);
        DiscountCode code = found(id);
        store.refresh(code);
        if (command.version() != null && command.version() != code.version())
            throw new DomainException(PlatformError.CHANGED_MEANWHILE);
        Currency currency = currency(eventId);
        DiscountDetails before = code.details();
        DiscountDetails after = DiscountRules.check(command, validation.errors(command), code.used(), currency);
        requireFree(eventId, after.code(), id);
        code.edit(after);
        store.flush();
        audit.record(line("discount_code.edited", code).changing(before.values(), after.values()));
        return view(code, currency);
    }

    /** Removes a code that no order ever used. @throws DomainException as {@link #get}, and DISCOUNT_CODE_IN_USE */
    @PermitAll
    public void remove(long id) {
        long eventId = found(id).eventId();
        access.require(eventId, EventPermission.MANAGE);
        events.lock(eventId);
        DiscountCode code = found(id);
        if (store.used(id)) throw new DomainException(TicketTypeError.DISCOUNT_CODE_IN_USE);
        store.remove(code);
        audit.record(line("discount_code.deleted", code).changing(code.details().values(), Map.of()));
    }

    private void requireFree(long eventId, String code, Long except) {
        if (store.taken(eventId, code, except))
            throw new DomainException(TicketTypeError.DISCOUNT_CODE_TAKEN, Map.of("code", code));
    }

    private Currency currency(long eventId) {
        return Currency.getInstance(
                OneCurrency.usual(types.of(eventId), settings.currency().getCurrencyCode()));
    }

    private DiscountCode found(long id) {
        return store.find(id).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
    }

    private DiscountCodeView view(DiscountCode code, Currency currency) {
        DiscountDetails details = code.details();
        DiscountKind kind = DiscountKind.of(details.kind());
        boolean amount = kind == DiscountKind.AMOUNT;
        return new DiscountCodeView(
                code.id(),
                code.eventId(),
                details.code(),
                kind,
                amount
                        ? details.value()
                                .setScale(Math.max(details.value().scale(), currency.getDefaultFractionDigits()))
                        : details.value(),
                amount ? currency.getCurrencyCode() : null,
                details.maxUses(),
                code.used(),
                details.validFrom(),
                details.validUntil(),
                code.valid(clock.instant()),
                code.version());
    }

    private static AuditRecord line(String action, DiscountCode code) {
        return AuditRecord.of(action, "discount_code", code.id(), code.details().code(), code.eventId());
    }
}
