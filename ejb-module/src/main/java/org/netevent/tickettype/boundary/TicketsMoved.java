package org.netevent.tickettype.boundary;

/** Tickets of an event were taken, freed or kept for who waits; observe it AFTER_SUCCESS for what only shows how many are left. */
public record TicketsMoved(long eventId) {}
