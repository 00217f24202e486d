package org.netevent.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** Of each just-in-time compiler's thread of a Java process by now; none where the system does not tell it by thread. */
    static Map<Path, Double> compilers(long pid) {
        Path tasks = Path.of("/proc", Long.toString(pid), "task");
        if (!Files.exists(tasks)) return Map.of();
        try (Stream<Path> threads = Files.list(tasks)) {
            return threads.filter(Cpu::compiles)
                    .collect(Collectors.toMap(
                            thread -> thread, thread -> ticks(thread.resolve("stat")) / TICKS_PER_SECOND));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the compilers used between two looks, or NaN where nothing tells it. One that ended had nothing more to do. */
    static double compilerSeconds(Map<Path, Double> from, Map<Path, Double> to) {
        if (to.isEmpty()) return Double.NaN;
        return to.entrySet().stream()
                .filter(thread -> !thread.getValue().isNaN())
                .mapToDouble(thread -> thread.getValue() - from.getOrDefault(thread.getKey(), 0.0))
                .sum();
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
