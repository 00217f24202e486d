package org.netevent.launcher;

final class Pause {

    private Pause() {}

    /** Between two looks at a process that starts. */
    static void of(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted", e);
        }
    }
}
