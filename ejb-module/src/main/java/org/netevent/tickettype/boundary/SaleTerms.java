package org.netevent.tickettype.boundary;

import java.time.Instant;

/**
 * How an event takes money, and until when what was bought may be changed.
 *
 * @param offline whether one may pay by bank transfer or at the door
 * @param offlineInstructions told to who pays so; null for none
 * @param offlineDays days that a buyer has to pay so, at most until the event starts
 * @param stripe whether one may pay by Stripe, where the server has its keys
 * @param changeUntil until when tickets may be transferred and details changed; null: until the event starts
 */
public record SaleTerms(
        boolean offline, String offlineInstructions, int offlineDays, boolean stripe, Instant changeUntil) {
    /** What an event has that nobody set any for. */
    public static final SaleTerms DEFAULT = new SaleTerms(true, null, 7, true, null);
}
