package org.netevent.tickettype.boundary;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A ticket type as the team wants it: for creating and for editing (SPEC §2, Ticket type).
 *
 * @param kind null for regular
 * @param price null for none
 * @param currency ISO 4217; null for that of the event's other types, else the server's
 * @param quantity null: as many as the event has seats
 * @param places how many people one ticket admits: 2 and more for a group, null or 1 for any other kind
 * @param perOrderMin null for 1
 * @param perOrderMax null for 10, or for the minimum when that is more
 * @param accessCode hides the type from who does not give it; null or empty shows it
 * @param priority on the waitlist; null for 100 of a VIP type and 0 of any other
 * @param version of the type as it was read, or null to overwrite whatever it is now
 */
public record TicketTypeCommand(
        @NotBlank @Size(max = 120) String name,
        @Size(max = 500) String description,
        TicketKind kind,
        @PositiveOrZero @Digits(integer = 7, fraction = 3, message = "price") BigDecimal price,
        @Size(max = 3, message = "currency") String currency,
        @Min(1) @Max(1_000_000) Integer quantity,
        @Min(1) @Max(100) Integer places,
        Instant saleStarts,
        Instant saleEnds,
        @Min(1) @Max(100) Integer perOrderMin,
        @Min(1) @Max(100) Integer perOrderMax,
        @Size(max = 40) String accessCode,
        @Min(0) @Max(1000) Integer priority,
        Integer version) {

    /** The same without a currency: that of the event is taken. */
    public TicketTypeCommand inUsualCurrency() {
        return new TicketTypeCommand(
                name,
                description,
                kind,
                price,
                null,
                quantity,
                places,
                saleStarts,
                saleEnds,
                perOrderMin,
                perOrderMax,
                accessCode,
                priority,
                version);
    }

    public boolean free() {
        return price == null || price.signum() == 0;
    }
}
