package org.netevent.registration.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;

/** Removes files that were chosen in a form that nobody sent, a day after. */
@Singleton
public class AbandonedFiles {
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    AttachmentStore store;

    @Schedule(hour = "*", minute = "17", persistent = false)
    @PermitAll
    public void sweep() {
        store.abandoned(KEPT).forEach(store::discard);
    }
}
