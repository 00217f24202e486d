package org.netevent.ticket.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.netevent.event.boundary.EventAccess;
import org.netevent.event.boundary.EventLookup;
import org.netevent.event.boundary.EventPermission;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.platform.security.Role;
import org.netevent.registration.boundary.Approvals;
import org.netevent.registration.boundary.RegistrationInfo;
import org.netevent.registration.boundary.RegistrationLookup;
import org.netevent.registration.boundary.RegistrationStatus;
import org.netevent.tickettype.boundary.TicketTypeInfo;
import org.netevent.tickettype.boundary.TicketTypeLookup;

/**
 * Tickets for those whose they are: the registration's account, the holder of its secret link, who bought it, and the
 * event's team (SPEC §2). The server's own timers may read them too, for the mail.
 */
@Stateless
@DeclareRoles(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Tickets {
    /** The PNG's least and largest width; a code needs about 60 modules. */
    public static final int MIN_PIXELS = 64;

    public static final int MAX_PIXELS = 2000;

    @Resource
    SessionContext context;

    @Inject
    CurrentCaller caller;

    @Inject
    EventAccess access;

    @Inject
    EventLookup events;

    @Inject
    RegistrationLookup registrations;

    @Inject
    Approvals approvals;

    @Inject
    TicketTypeLookup types;

    @Inject
    TicketLookup tickets;

    /**
     * @return empty while the registration is not approved
     * @throws DomainException NOT_FOUND, SIGN_IN_NEEDED, NOT_ALLOWED
     */
    @PermitAll
    public Optional<TicketInfo> ofRegistration(long registrationId) {
        requireOwnerOrTeam(registrations.get(registrationId));
        return tickets.ofRegistration(registrationId);
    }

    /** What the secret link shows as a ticket. @return empty while not approved. @throws DomainException NOT_FOUND */
    @PermitAll
    public Optional<TicketCard> byLink(String token) {
        RegistrationInfo registration =
                registrations.byToken(token).orElseThrow(() -> new DomainException(PlatformError.NOT_FOUND));
        return tickets.ofRegistration(registration.id()).map(ticket -> card(ticket, registration));
    }

    /** @throws DomainException TICKET_UNKNOWN, SIGN_IN_NEEDED, NOT_ALLOWED */
    @PermitAll
    public TicketCard card(String serial) {
        TicketInfo ticket = find(serial);
        RegistrationInfo registration = registrations.get(ticket.registrationId());
        requireOwnerOrTeam(registration);
        return card(ticket, registration);
    }

    /**
     * Approves a registration that is pending or waitlisted; one that is approved keeps its ticket.
     *
     * @throws DomainException as {@link Approvals#approve}
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public ApprovedTicket approve(long registrationId) {
        approvals.approve(registrationId);
        TicketInfo ticket =
                tickets.ofRegistration(registrationId).orElseThrow(() -> new DomainException(TicketError.NO_TICKET));
        return new ApprovedTicket(RegistrationStatus.APPROVED.wire(), ticket.serial(), qrPath(ticket.serial()));
    }

    /**
     * The QR code as PNG, for the owner and the team.
     *
     * @param pixels width and height, {@value #MIN_PIXELS} to {@value #MAX_PIXELS}
     * @throws DomainException TICKET_UNKNOWN, SIGN_IN_NEEDED, NOT_ALLOWED
     */
    @PermitAll
    public byte[] qrPng(String serial, int pixels) {
        return tickets.png(card(serial).ticket(), size(pixels));
    }

    /** The same for the holder of the registration's secret link. @throws DomainException TICKET_UNKNOWN */
    @PermitAll
    public byte[] qrPng(String serial, int pixels, String token) {
        return tickets.png(requireReader(serial, token), size(pixels));
    }

    /**
     * The ticket, for whoever may see it: by the secret link, else the owner, the buyer and the team.
     *
     * @param token of the secret link of the registration or of its order; null or blank without one
     * @throws DomainException TICKET_UNKNOWN, also for a link to something else; SIGN_IN_NEEDED, NOT_ALLOWED
     */
    @PermitAll
    public TicketInfo requireReader(String serial, String token) {
        TicketInfo ticket = find(serial);
        if (token == null || token.isBlank()) requireOwnerOrTeam(registrations.get(ticket.registrationId()));
        else if (!holds(token, ticket.registrationId())) throw unknown(serial);
        return ticket;
    }

    /** Where the API serves the PNG. */
    @PermitAll
    public String qrPath(String serial) {
        return "/api/tickets/" + serial + "/qr.png";
    }

    private TicketCard card(TicketInfo ticket, RegistrationInfo registration) {
        String type = Optional.ofNullable(registration.ticketTypeId())
                .flatMap(types::find)
                .map(TicketTypeInfo::name)
                .orElse(null);
        return new TicketCard(ticket, registration, events.get(ticket.eventId()), type, tickets.shape(ticket));
    }

    private TicketInfo find(String serial) {
        return tickets.ofSerial(serial).orElseThrow(() -> unknown(serial));
    }

    private boolean holds(String token, long registrationId) {
        return registrations
                        .byToken(token)
                        .filter(of -> of.id() == registrationId)
                        .isPresent()
                || registrations.bought(registrations.get(registrationId), token);
    }

    private void requireOwnerOrTeam(RegistrationInfo registration) {
        boolean own = caller.get().is(registration.accountId()) || registrations.bought(registration, null);
        if (!own && !context.isCallerInRole(Role.SYSTEM))
            access.require(registration.eventId(), EventPermission.CHECK_IN);
    }

    private static int size(int pixels) {
        return Math.min(MAX_PIXELS, Math.max(MIN_PIXELS, pixels));
    }

    private static DomainException unknown(String serial) {
        return new DomainException(TicketError.TICKET_UNKNOWN, Map.of("serial", serial));
    }
}
