package org.netevent.ticket.boundary;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netevent.event.boundary.EventInfo;
import org.netevent.registration.boundary.RegistrationInfo;

/**
 * All that a ticket shows on a screen and on paper.
 *
 * @param type the name of the ticket type, or null
 * @param qr the code's dark modules, for an SVG of {@code qr.size()} units each way
 */
public record TicketCard(TicketInfo ticket, RegistrationInfo registration, EventInfo event, String type, QrShape qr) {

    public boolean usable() {
        return ticket.status() == TicketStatus.VALID || ticket.status() == TicketStatus.USED;
    }

    /** Where the event is: name and address, or one of them, or null. */
    public String place() {
        String named = Stream.of(event.location(), event.address())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? null : named;
    }
}
