package org.netevent.waitlist.boundary;

/**
 * Fired in the transaction of every step of one who waits. The end of a whole event fires none.
 *
 * @param accountId whose entry it is, or null for a guest's
 * @param from null when it is new
 */
public record WaitlistChanged(long entryId, long eventId, Long accountId, WaitlistStatus from, WaitlistStatus to) {}
