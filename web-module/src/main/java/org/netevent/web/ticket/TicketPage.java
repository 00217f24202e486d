package org.netevent.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.netevent.platform.error.DomainException;
import org.netevent.ticket.boundary.TicketCard;
import org.netevent.ticket.boundary.TicketError;
import org.netevent.ticket.boundary.Tickets;

/** A ticket for its signed-in owner and for the event's team; guests see theirs by the secret link. */
@Named
@RequestScoped
public class TicketPage {
    @Inject
    Tickets tickets;

    private String serial;
    private TicketCard card;

    public void load() {
        if (serial == null) throw new DomainException(TicketError.TICKET_UNKNOWN, Map.of());
        card = tickets.card(serial);
    }

    public String getSerial() {
        return serial;
    }

    public void setSerial(String serial) {
        this.serial = serial;
    }

    public TicketCard getCard() {
        return card;
    }
}
