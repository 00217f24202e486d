package org.netevent.tickettype.boundary;

/** What an event sells, or how many are left, changed; observe it AFTER_SUCCESS for what only shows it. */
public record TicketTypeChanged(long eventId) {}
