package org.netevent.ticket.boundary;

import org.netevent.platform.error.ErrorCode;

/** Why there is no ticket to work with. */
public enum TicketError implements ErrorCode {
    /** No ticket has this serial. Parameter {@code serial}. */
    TICKET_UNKNOWN(Kind.NOT_FOUND),
    /** The text of the QR code carries a signature that is not this server's. Parameter {@code serial}. */
    TICKET_FORGED(Kind.INVALID),
    /** Somebody was admitted with it: it cannot go to another person any more. */
    TICKET_USED(Kind.CONFLICT),
    /** The ticket was cancelled or refunded: it admits nobody and is not printed. */
    TICKET_OVER(Kind.CONFLICT),
    /** The registration has no ticket: it is not approved. */
    NO_TICKET(Kind.NOT_FOUND);

    private final Kind kind;

    TicketError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
