package org.netevent.checkin.boundary;

/**
 * Which scans are wanted; null takes all.
 *
 * @param refused true for refused ones only, false for accepted ones only
 * @param gate the exact name
 * @param q part of a serial or of a person's name
 */
public record ScanFilter(ScanOutcome result, Boolean refused, String gate, String q) {
    public static final ScanFilter ALL = new ScanFilter(null, null, null, null);
}
