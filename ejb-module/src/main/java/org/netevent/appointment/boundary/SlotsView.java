package org.netevent.appointment.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.netevent.event.boundary.EventInfo;

/**
 * When two people of an event are both free.
 *
 * @param days on which the event still has hours, in its zone
 * @param day the one that is shown; null when there is none left
 * @param starts on this day, in order
 * @param tables whether a meeting table is given on acceptance
 */
public record SlotsView(
        EventInfo event, List<LocalDate> days, LocalDate day, int duration, List<Instant> starts, boolean tables) {
    public ZoneId timeZone() {
        return event.timeZone();
    }
}
