package org.netevent.desk.boundary;

import java.util.Locale;

/** What a line of a bank statement means for an order. */
public enum BankVerdict {
    /** Pays an order that waits for its money. */
    PAYS,
    /** Pays an order that has run out or was cancelled: the seats are given if there are any left. */
    PAYS_LATE,
    /** Names an order, with another amount than is due. */
    WRONG_AMOUNT,
    /** Names an order of another currency. */
    WRONG_CURRENCY,
    /** Names an order that is paid already. */
    ALREADY_PAID,
    /** This very line was imported before. */
    IMPORTED_BEFORE,
    /** Names more than one order. */
    SEVERAL_ORDERS,
    /** Names no order of the event. */
    UNKNOWN,
    /** Money that went out. */
    OUTGOING,
    /** The bank has not booked it yet. */
    NOT_BOOKED,
    /** Its amount cannot be read. */
    UNREADABLE,
    /** Was booked on its order by this import. */
    BOOKED,
    /** Was not booked by this import, since the order refused it meanwhile. */
    REFUSED;

    /** Whether confirming books the line. */
    public boolean pays() {
        return this == PAYS || this == PAYS_LATE;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
