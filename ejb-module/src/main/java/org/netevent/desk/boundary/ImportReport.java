package org.netevent.desk.boundary;

import java.util.List;

/**
 * What an import does, line by line: before it is written, or as it was written.
 *
 * @param written false for a dry run
 * @param unknownColumns headings that were left out
 */
public record ImportReport(long eventId, boolean written, List<ImportLine> lines, List<String> unknownColumns) {
    public ImportReport {
        lines = List.copyOf(lines);
        unknownColumns = List.copyOf(unknownColumns);
    }

    public long count(ImportVerdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).count();
    }

    /** How many people are brought in. */
    public long taken() {
        return lines.stream().filter(line -> line.verdict().taken()).count();
    }
}
