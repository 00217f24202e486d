package org.netevent.tickettype.boundary;

/** The team changed what an event sells; observe it AFTER_SUCCESS for what only shows it. */
public record TicketTypeChanged(long eventId) {}
