package org.netevent.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes of both modules as they were built, and which feature a class belongs to. */
public final class House implements LocationProvider {

    static final String ROOT = "org.netevent.";
    static final String PLATFORM = "platform";
    static final String WEB = "web";

    /** Each feature may use those before it. {@code demo} fills the tables of all of them and is used by none. */
    static final List<String> FEATURES = List.of(
            "account",
            "event",
            "tickettype",
            "registration",
            "ticket",
            "checkin",
            "audit",
            "profile",
            "order",
            "payment",
            "waitlist",
            "desk",
            "connection",
            "appointment",
            "badge",
            "insight",
            "notification",
            "demo");

    @Override
    public Set<Location> get(Class<?> testClass) {
        return Stream.of("ejb-module", "web-module")
                .map(module -> Path.of("..", module, "target", "classes"))
                .peek(House::requireBuilt)
                .map(Location::of)
                .collect(Collectors.toSet());
    }

    /** First part of the package after the root: a feature, {@code platform} or {@code web}. */
    static Optional<String> room(JavaClass type) {
        return part(type, 0);
    }

    /** {@code boundary}, {@code control} or {@code entity}. */
    static Optional<String> duty(JavaClass type) {
        return part(type, 1);
    }

    private static Optional<String> part(JavaClass type, int index) {
        if (!type.getPackageName().startsWith(ROOT)) {
            return Optional.empty();
        }
        String[] parts = type.getPackageName().substring(ROOT.length()).split("\\.");
        return parts.length > index ? Optional.of(parts[index]) : Optional.empty();
    }

    private static void requireBuilt(Path classes) {
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException(classes + " is missing: build the modules first");
        }
    }
}
