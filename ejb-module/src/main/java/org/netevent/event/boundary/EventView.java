package org.netevent.event.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.netevent.platform.money.Money;

/**
 * An event as a caller may see it; the API's shape of an event (SPEC §4).
 *
 * @param imageIds files for {@code /api/images/<id>}, the cover first
 * @param seatsLeft null when unlimited
 * @param priceFrom the lowest price of what is on sale or will be: 0 for an event that is free, null for one that sells
 *     nothing any more or asks for what was paid
 * @param currency of the price
 * @param distanceM metres from the place asked for in a nearby search, else null
 * @param canManage whether the caller may edit it and see its registrations
 * @param canCheckIn whether the caller may use its scanner
 */
public record EventView(
        long id,
        String code,
        String name,
        String description,
        Instant startTime,
        Instant endTime,
        String timeZone,
        String location,
        String address,
        Double latitude,
        Double longitude,
        Integer geofenceRadius,
        Integer maxAttendees,
        String category,
        List<String> tags,
        List<Long> imageIds,
        Visibility visibility,
        Approval approval,
        Reentry reentry,
        boolean asksAmount,
        String ticketPrefix,
        EventStatus status,
        String cancelReason,
        boolean featured,
        long organizerId,
        String organizerName,
        int seatsTaken,
        Integer seatsLeft,
        BigDecimal priceFrom,
        String currency,
        Instant createdAt,
        Instant updatedAt,
        int version,
        Long distanceM,
        boolean canManage,
        boolean canCheckIn) {

    /** {@link #priceFrom} as money, or null. */
    public Money price() {
        return priceFrom == null ? null : Money.of(priceFrom, currency);
    }
}
