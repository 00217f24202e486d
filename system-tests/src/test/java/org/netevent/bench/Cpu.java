package org.netevent.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Processor time of a process: from {@code /proc} to the hundredth of a second on Linux, elsewhere as Java tells it. */
final class Cpu {
    private static final double TICKS_PER_SECOND = 100;

    private Cpu() {}

    static double seconds(long pid) {
        Path stat = Path.of("/proc", Long.toString(pid), "stat");
        if (!Files.exists(stat))
            return ProcessHandle.of(pid)
                    .flatMap(process -> process.info().totalCpuDuration())
                    .map(Duration::toMillis)
                    .map(millis -> millis / 1000.0)
                    .orElse(Double.NaN);
        try {
            String line = Files.readString(stat);
            // the name in parentheses may have spaces
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
        } catch (IOException e) {
            return Double.NaN;
        }
    }
}
