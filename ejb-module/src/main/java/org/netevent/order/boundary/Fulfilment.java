package org.netevent.order.boundary;

/** What came of the money for an order. */
public enum Fulfilment {
    PAID,
    /** It was paid before: what comes a second time is to be paid back. */
    ALREADY_PAID,
    /** The order had lost its seats, and there are none left: to be paid back. */
    NO_SEATS,
    /** The event was cancelled or is over: to be paid back. */
    EVENT_ENDED
}
