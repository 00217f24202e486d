package org.netevent.appointment.control;

import org.netevent.appointment.boundary.AppointmentInfo;
import org.netevent.appointment.boundary.AppointmentStatus;
import org.netevent.appointment.boundary.Cause;
import org.netevent.platform.persistence.Row;

/** How an appointment with its table's name is read: {@code select} + {@link #LIST} + {@link #FROM}. */
final class Columns {
    static final String LIST = "a.id, a.uid, a.sequence, a.event_id, a.proposer_id, a.invitee_id, a.start_time,"
            + " a.end_time, a.location, t.name as table_name, a.notes, a.status, a.waiting_for, a.reason, a.cause,"
            + " a.changed_by, a.created_at, a.updated_at";
    static final String FROM = " from appointment a left join meeting_table t on t.id = a.table_id ";

    private Columns() {}

    /** Leaves the row at the first column behind {@link #LIST}. */
    static AppointmentInfo info(Row row) {
        return new AppointmentInfo(
                row.whole(),
                row.text(),
                row.number(),
                row.whole(),
                row.whole(),
                row.whole(),
                row.instant(),
                row.instant(),
                row.text(),
                row.text(),
                row.text(),
                AppointmentStatus.of(row.text()),
                row.wholeOrNull(),
                row.text(),
                cause(row.text()),
                row.wholeOrNull(),
                row.instant(),
                row.instant());
    }

    private static Cause cause(String wire) {
        return wire == null ? null : Cause.of(wire);
    }

    /** The one column of a query for ids. */
    static Long number(Object column) {
        return ((Number) column).longValue();
    }
}
