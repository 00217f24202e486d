package org.netevent.desk.boundary;

import java.io.Serializable;
import java.util.Map;
import org.netevent.registration.boundary.RegistrationStatus;

/** How many registrations of one event stand where. */
public record RegistrationCounts(Map<RegistrationStatus, Long> byStatus, long withAttachment) implements Serializable {
    public RegistrationCounts {
        byStatus = Map.copyOf(byStatus);
    }

    public long of(RegistrationStatus status) {
        return byStatus.getOrDefault(status, 0L);
    }

    public long total() {
        return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }
}
