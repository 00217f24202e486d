package org.netevent.connection.boundary;

import java.util.Locale;
import java.util.Optional;

/** Where a connection stands (SPEC §2): {@code pending → accepted | rejected}. */
public enum ConnectionStatus {
    PENDING,
    ACCEPTED,
    REJECTED;

    /** The form of JSON, SQL and bundle keys: lower case. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty when there is no such state. */
    public static Optional<ConnectionStatus> of(String wire) {
        for (ConnectionStatus status : values()) if (status.wire().equals(wire)) return Optional.of(status);
        return Optional.empty();
    }
}
