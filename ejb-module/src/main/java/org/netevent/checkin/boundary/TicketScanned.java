package org.netevent.checkin.boundary;

/** Fired in the transaction in which a ticket was used or freed. */
public record TicketScanned(long eventId, long ticketId, ScanOutcome result) {}
