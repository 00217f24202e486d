package org.netevent.web.connection;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.netevent.connection.boundary.ConnectionFilter;
import org.netevent.connection.boundary.ConnectionStatus;
import org.netevent.connection.boundary.Direction;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;

/** The filters of {@code GET /connections}. */
public class ConnectionParams {
    private static final int MAX_TEXT = 200;

    @QueryParam("status")
    @Parameter(description = "pending, accepted or rejected")
    String status;

    @QueryParam("direction")
    @Parameter(description = "received or sent")
    String direction;

    @QueryParam("q")
    @Parameter(
            description =
                    "Words of the other's name, organisation or role or of the event; case and accents do not matter")
    String text;

    ConnectionFilter filter() {
        List<FieldError> errors = new ArrayList<>();
        ConnectionStatus state = one("status", status, ConnectionStatus.values(), errors);
        Direction way = one("direction", direction, Direction.values(), errors);
        if (!errors.isEmpty()) throw DomainException.invalid(errors);
        return new ConnectionFilter(state == null ? Set.of() : Set.of(state), way, shortened(text));
    }

    /** Cut to a length that a search may have. */
    static String shortened(String text) {
        return text == null || text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
    }

    private static <E extends Enum<E>> E one(String name, String value, E[] choice, List<FieldError> errors) {
        if (value == null || value.isBlank()) return null;
        Function<E, String> wire = constant -> constant.name().toLowerCase(Locale.ROOT);
        return Stream.of(choice)
                .filter(constant -> wire.apply(constant).equals(value.strip()))
                .findFirst()
                .orElseGet(() -> {
                    errors.add(new FieldError(name, "unknown"));
                    return null;
                });
    }
}
