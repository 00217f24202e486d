package org.netevent.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How the server's JVM runs: what the server brings along, then what the user adds. */
final class JavaOptions {

    private JavaOptions() {}

    /** @param more options of the user, separated by blanks, or null; they come last and win */
    static List<String> of(Path home, String more) throws IOException {
        Stream<String> ours = Files.readAllLines(home.resolve("bin/netevent.options")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
        Stream<String> theirs =
                Stream.of((more == null ? "" : more).split("\\s+")).filter(option -> !option.isEmpty());
        return Stream.concat(ours, theirs).toList();
    }
}
