package org.netevent.ticket.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.netevent.platform.security.Keys;
import org.netevent.ticket.control.CodeSigner;
import org.netevent.ticket.control.QrImage;
import org.netevent.ticket.control.TicketStore;
import org.netevent.ticket.entity.Ticket;

/** Tickets for other features, without an access check: the caller decides who may know. Never for a page as it is. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TicketLookup {
    @Inject
    TicketStore store;

    @Inject
    Keys keys;

    @PermitAll
    public Optional<TicketInfo> ofRegistration(long registrationId) {
        return store.ofRegistration(registrationId).map(this::info);
    }

    /** Those of several registrations by their ids, by one query; without those that have none. */
    @PermitAll
    public Map<Long, TicketInfo> ofRegistrations(Collection<Long> registrationIds) {
        return store.ofRegistrations(registrationIds).stream()
                .map(this::info)
                .collect(Collectors.toMap(TicketInfo::registrationId, Function.identity()));
    }

    @PermitAll
    public Optional<TicketInfo> ofSerial(String serial) {
        return store.ofSerial(serial).map(this::info);
    }

    /** The QR code of a ticket as PNG, e.g. for a mail. @param pixels width and height */
    @PermitAll
    public byte[] png(TicketInfo ticket, int pixels) {
        return QrImage.png(ticket.qrText(), pixels);
    }

    @PermitAll
    public QrShape shape(TicketInfo ticket) {
        return QrImage.shape(ticket.qrText());
    }

    private TicketInfo info(Ticket ticket) {
        return new TicketInfo(
                ticket.id(),
                ticket.serial(),
                TicketStatus.of(ticket.status()),
                ticket.registrationId(),
                ticket.eventId(),
                ticket.issuedAt(),
                ticket.usedAt(),
                ticket.usedGate(),
                new CodeSigner(keys.signingPair(CodeSigner.KEY)).sign(ticket.serial()));
    }
}
