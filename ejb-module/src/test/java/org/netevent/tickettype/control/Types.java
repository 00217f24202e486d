package org.netevent.tickettype.control;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import org.netevent.event.boundary.Approval;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventStatus;
import org.netevent.event.boundary.Reentry;
import org.netevent.event.boundary.Visibility;
import org.netevent.platform.money.Money;
import org.netevent.tickettype.boundary.TicketKind;
import org.netevent.tickettype.boundary.TicketTypeCommand;
import org.netevent.tickettype.boundary.TicketTypeInfo;

/** Ticket types and an event for tests. */
final class Types {
    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    static final Instant START = Instant.parse("2026-12-01T18:00:00Z");
    static final Instant END = Instant.parse("2026-12-01T22:00:00Z");

    private Types() {}

    static TicketTypeInfo type(String price, String currency, Integer quantity, int places, int taken) {
        return type(price, currency, quantity, places, taken, null, null, 1, false);
    }

    static TicketTypeInfo type(
            String price,
            String currency,
            Integer quantity,
            int places,
            int taken,
            Instant starts,
            Instant ends,
            int least,
            boolean queued) {
        return new TicketTypeInfo(
                1,
                1,
                "Regular",
                null,
                places > 1 ? TicketKind.GROUP : TicketKind.REGULAR,
                Money.of(new BigDecimal(price), currency),
                quantity,
                places,
                starts,
                ends,
                least,
                10,
                false,
                0,
                taken,
                0,
                queued);
    }

    static EventInfo event(EventStatus status, Integer capacity, int taken) {
        return new EventInfo(
                1,
                "J4ZZNTWKH7",
                "Winter jazz",
                START,
                END,
                ZoneId.of("Europe/Berlin"),
                null,
                null,
                capacity,
                taken,
                status,
                Visibility.PUBLIC,
                Approval.AUTOMATIC,
                Reentry.SINGLE,
                false,
                "EVT2026",
                1);
    }

    static TicketTypeCommand command(TicketKind kind, String price, String currency, Integer quantity, Integer places) {
        return new TicketTypeCommand(
                "Regular",
                null,
                kind,
                price == null ? null : new BigDecimal(price),
                currency,
                quantity,
                places,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
