package org.netevent.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

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
        return ticks(stat) / TICKS_PER_SECOND;
    }

    /** What the just-in-time compilers of a Java process used, or NaN where the system does not tell it by thread. */
    static double compilerSeconds(long pid) {
        Path tasks = Path.of("/proc", Long.toString(pid), "task");
        if (!Files.exists(tasks)) return Double.NaN;
        try (Stream<Path> threads = Files.list(tasks)) {
            return threads.filter(Cpu::compiles)
                            .mapToDouble(thread -> ticks(thread.resolve("stat")))
                            .sum()
                    / TICKS_PER_SECOND;
        } catch (IOException e) {
            return Double.NaN;
        }
    }

    private static boolean compiles(Path thread) {
        try {
            return Files.readString(thread.resolve("comm")).matches("C[12] Comp.*\\s*");
        } catch (IOException e) {
            // it has just ended
            return false;
        }
    }

    private static double ticks(Path stat) {
        try {
            String line = Files.readString(stat);
            // the name in parentheses may have spaces
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        } catch (IOException e) {
            return Double.NaN;
        }
    }
}
