package org.netevent.launcher;

import java.util.ArrayList;
import java.util.List;

/** How the server's JVM runs, in `-Prun` and in the tests alike. */
public final class JavaOptions {

    private static final List<String> OURS = List.of(
            // the server stays under 700 MB of resident memory
            "-Xms192m",
            "-Xmx384m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:ReservedCodeCacheSize=96m",
            "-XX:+UseSerialGC",
            // a local time in a clock change must not shift on its way to the database
            "-Duser.timezone=UTC",
            "-Dfile.encoding=UTF-8",
            "-Djava.net.preferIPv4Stack=true",
            "-Djava.awt.headless=true",
            // two round trips less in each transaction
            "-Dironjacamar.jdbc.setautocommitoncleanup=false");

    private JavaOptions() {}

    /** @param more options of the user, separated by blanks, or null; they come last and win */
    public static List<String> all(String more) {
        List<String> options = new ArrayList<>(OURS);
        if (more != null && !more.isBlank()) {
            options.addAll(List.of(more.strip().split("\\s+")));
        }
        return options;
    }
}
