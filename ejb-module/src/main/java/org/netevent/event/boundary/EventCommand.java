package org.netevent.event.boundary;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * An event as its team wants it: for creating and for editing.
 *
 * @param timeZone IANA name; times are shown in it
 * @param latitude degrees, north is positive; given together with the longitude or not at all
 * @param geofenceRadius metres around the position, or null
 * @param maxAttendees the capacity, or null for unlimited
 * @param category a code of {@link CategoryView}, or null
 * @param tags at most {@value #MAX_TAGS}
 * @param visibility null for public
 * @param approval null for automatic
 * @param reentry null for single
 * @param ticketPrefix null for {@code EVT} and the year of the start
 * @param version of the event as it was read, or null to overwrite whatever it is now
 */
public record EventCommand(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 10_000) String description,
        @NotNull Instant startTime,
        @NotNull Instant endTime,
        @NotBlank @Size(max = 64) String timeZone,
        @Size(max = 200) String location,
        @Size(max = 300) String address,
        @DecimalMin(value = "-90", message = "latitude") @DecimalMax(value = "90", message = "latitude")
                BigDecimal latitude,
        @DecimalMin(value = "-180", message = "longitude") @DecimalMax(value = "180", message = "longitude")
                BigDecimal longitude,
        @Min(value = 1, message = "geofence") @Max(value = 100_000, message = "geofence") Integer geofenceRadius,
        @Min(value = 1, message = "capacity") @Max(value = 1_000_000, message = "capacity") Integer maxAttendees,
        String category,
        List<String> tags,
        Visibility visibility,
        Approval approval,
        Reentry reentry,
        Boolean asksAmount,
        @Pattern(regexp = "[A-Z0-9]{2,12}", message = "ticket_prefix") String ticketPrefix,
        Integer version) {
    public static final int MAX_TAGS = 10;
    public static final int MAX_TAG_LENGTH = 40;
}
