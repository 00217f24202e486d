package org.netevent.bench;

import java.util.Map;

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

    Measured requireExpected(String name) {
        if (!unexpected.isEmpty())
            throw new IllegalStateException(name + " was answered otherwise than expected: " + unexpected);
        return this;
    }
}
