package org.netevent.web.registration;

/** Sizes of files as people read them: the same in both languages. */
final class FileSizes {
    private static final long KILO = 1024;
    private static final long MEGA = KILO * KILO;

    private FileSizes() {}

    /** {@code 284 KB}, {@code 3 MB}; at least 1 KB. */
    static String shown(long bytes) {
        return bytes < MEGA ? Math.max(1, bytes / KILO) + " KB" : bytes / MEGA + " MB";
    }
}
