package org.netevent.tickettype.boundary;

import org.netevent.platform.error.ErrorCode;

/** Why tickets are not sold, or a type is not kept as it was wanted. */
public enum TicketTypeError implements ErrorCode {
    /** Parameter {@code name}. */
    TICKETS_NOT_ON_SALE_YET(Kind.CONFLICT),
    /** Parameter {@code name}. */
    TICKETS_NO_LONGER_ON_SALE(Kind.CONFLICT),
    /** Parameters {@code name}, {@code min}, {@code max}. */
    TICKETS_PER_ORDER(Kind.INVALID),
    TICKETS_SOLD_OUT(Kind.CONFLICT),
    /** An event with ticket types approves by itself. */
    TICKET_TYPES_NEED_AUTOMATIC_APPROVAL(Kind.CONFLICT),
    /** People wait in the event's own waitlist, or for an approval: they were promised a free seat. */
    TICKET_TYPES_AFTER_WAITING(Kind.CONFLICT),
    /** Another priced type of the event has another currency. Parameter {@code currency}. */
    ONE_CURRENCY(Kind.CONFLICT),
    /** An event has so many types at most. Parameter {@code max}. */
    TOO_MANY_TICKET_TYPES(Kind.CONFLICT),
    /** An event has so many discount codes at most. Parameter {@code max}. */
    TOO_MANY_DISCOUNT_CODES(Kind.CONFLICT),
    /** Tickets of it were ordered, so it cannot be removed. */
    TICKET_TYPE_IN_USE(Kind.CONFLICT),
    /** Another discount code of the event is spelled so. Parameter {@code code}. */
    DISCOUNT_CODE_TAKEN(Kind.CONFLICT),
    /** It was used in an order, so it can only be ended. */
    DISCOUNT_CODE_IN_USE(Kind.CONFLICT);

    private final Kind kind;

    TicketTypeError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
