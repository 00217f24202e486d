package org.netevent.order.boundary;

import org.netevent.event.boundary.EventInfo;
import org.netevent.tickettype.boundary.SaleTerms;

/** An event whose row is locked until the transaction ends, and how it takes money: read once for all steps of a purchase. */
public record Sale(EventInfo event, SaleTerms terms) {}
