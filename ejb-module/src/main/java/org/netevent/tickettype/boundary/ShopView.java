package org.netevent.tickettype.boundary;

import java.util.List;

/**
 * What somebody can buy for an event.
 *
 * @param sells whether the event has any ticket type, hidden ones too; without any, people just register
 * @param types those that the caller sees, in the team's order
 * @param withCode whether the event has types that need an access code
 */
public record ShopView(boolean sells, List<TicketTypeView> types, boolean withCode) {}
