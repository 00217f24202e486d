package org.netevent.checkin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.netevent.checkin.boundary.GateCounts;
import org.netevent.event.boundary.EventInfo;

/** Counts for the scanner and the dashboard, each by an index. */
@ApplicationScoped
public class GateFigures {
    private static final String COUNT =
            "select (select count(*) from ticket where event_id = ? and status = 'used') as inside,"
                    + " (select count(*) from ticket where event_id = ? and status in ('valid', 'used')) as tickets,"
                    + " (select max(used_at) from ticket where event_id = ? and status = 'used') as last_at,"
                    + " (select count(*) from registration where event_id = ? and status = 'pending') as pending";

    @Inject
    Jdbc jdbc;

    public GateCounts of(EventInfo event) {
        long id = event.id();
        return jdbc.list(
                        COUNT,
                        row -> new GateCounts(
                                id,
                                row.getLong("inside"),
                                row.getLong("tickets"),
                                Jdbc.instant(row, "last_at"),
                                event.seatsTaken(),
                                event.seatsLeft(),
                                row.getLong("pending")),
                        id,
                        id,
                        id,
                        id)
                .get(0);
    }
}
