package org.netevent.desk.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * What a bank statement does to an event's orders, line by line: before it is booked, or as it was booked.
 *
 * @param written false for the preview
 */
public record BankReport(long eventId, boolean written, List<BankLine> lines) implements Serializable {
    public BankReport {
        lines = List.copyOf(lines);
    }

    public long count(BankVerdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).count();
    }

    /** How many lines confirming books. */
    public long paying() {
        return lines.stream().filter(line -> line.verdict().pays()).count();
    }
}
