package org.netevent.tickettype.boundary;

/** Tickets of an event are free again; fired in the transaction, so that who waits is served before anybody else sees them. */
public record SeatsFreed(long eventId) {}
