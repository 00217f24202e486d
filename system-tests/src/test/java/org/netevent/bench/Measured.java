package org.netevent.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * What one run came to.
 *
 * @param nanos how long each exchange took, sorted
 * @param unexpected other answers than the expected one, by status
 * @param serverCpu seconds of processor time
 */
record Measured(
        double seconds,
        long[] nanos,
        Map<Integer, Long> unexpected,
        double serverCpu,
        double databaseCpu,
        double clientCpu) {

    double rate() {
        return nanos.length / seconds;
    }

    /** @param share between 0 and 1 */
    double millis(double share) {
        if (nanos.length == 0) return Double.NaN;
        return nanos[Math.min(nanos.length - 1, (int) Math.ceil(nanos.length * share))] / 1e6;
    }

    double serverMillis() {
        return 1000 * serverCpu / nanos.length;
    }

    double databaseMillis() {
        return 1000 * databaseCpu / nanos.length;
    }

    /** Two turns of the same as one. @param before may be null */
    static Measured both(Measured before, Measured turn) {
        if (before == null) return turn;
        Map<Integer, Long> unexpected = new TreeMap<>(before.unexpected);
        turn.unexpected.forEach((status, count) -> unexpected.merge(status, count, Long::sum));
        return new Measured(
                before.seconds + turn.seconds,
                LongStream.concat(LongStream.of(before.nanos), LongStream.of(turn.nanos))
                        .sorted()
                        .toArray(),
                unexpected,
                before.serverCpu + turn.serverCpu,
                before.databaseCpu + turn.databaseCpu,
                before.clientCpu + turn.clientCpu);
    }

    Measured requireExpected(String name) {
        if (!unexpected.isEmpty())
            throw new IllegalStateException(name + " was answered otherwise than expected: " + unexpected);
        return this;
    }
}
