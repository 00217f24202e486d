package org.netevent.checkin.boundary;

import java.time.ZoneId;

/**
 * What the scanner page shows of its event.
 *
 * @param reentry whether there is a check-out
 */
public record GateView(long eventId, String code, String name, ZoneId timeZone, boolean reentry, GateCounts counts) {}
