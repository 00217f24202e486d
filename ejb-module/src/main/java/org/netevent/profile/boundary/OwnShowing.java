package org.netevent.profile.boundary;

import java.time.Instant;
import java.time.ZoneId;

/**
 * One of the caller's registrations that the directory of its event shows or hides, or will once it is approved.
 *
 * @param own whether it is the caller's own; others were made for somebody else on the account
 */
public record OwnShowing(
        long registrationId,
        String name,
        boolean own,
        boolean approved,
        boolean visible,
        String eventCode,
        String eventName,
        Instant startTime,
        ZoneId timeZone) {}
