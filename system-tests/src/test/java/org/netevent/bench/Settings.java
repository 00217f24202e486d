package org.netevent.bench;

import java.nio.file.Path;
import java.util.Arrays;

/**
 * How long and how much, by system properties.
 *
 * @param sizes {@code bench.sizes}: registrations beside the 13,000 of the big event, growing
 * @param seconds {@code bench.seconds} of each measurement, in turns
 * @param warmUp {@code bench.warmup}: seconds of each operation before it is measured at a size, if the server's compilers are not
 *     idle before
 * @param connections {@code bench.connections} and threads
 * @param only {@code bench.only}: a regular expression for the names of the operations
 * @param page {@code bench.page}: a Markdown file whose table between the markers is written anew, or null
 */
record Settings(int[] sizes, double seconds, double warmUp, int connections, String only, Path page) {
    static Settings read() {
        boolean small = Boolean.getBoolean("bench.small");
        String page = System.getProperty("bench.page", "");
        return new Settings(
                Arrays.stream(System.getProperty("bench.sizes", small ? "1000" : "10000,1000000")
                                .split(","))
                        .mapToInt(Integer::parseInt)
                        .toArray(),
                Double.parseDouble(System.getProperty("bench.seconds", small ? "0.8" : "4")),
                Double.parseDouble(System.getProperty("bench.warmup", small ? "0.5" : "60")),
                Integer.getInteger("bench.connections", 16),
                System.getProperty("bench.only", ".*"),
                page.isEmpty() ? null : Path.of(page));
    }
}
