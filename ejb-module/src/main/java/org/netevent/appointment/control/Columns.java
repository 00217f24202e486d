package org.netevent.appointment.control;

import org.netevent.appointment.boundary.AppointmentInfo;
import org.netevent.appointment.boundary.AppointmentStatus;
import org.netevent.appointment.boundary.Cause;
import org.netevent.platform.persistence.InstantConverter;

/** How an appointment with its table's name is read: {@code select} + {@link #LIST} + {@link #FROM}. */
final class Columns {
    static final String LIST = "a.id, a.uid, a.sequence, a.event_id, a.proposer_id, a.invitee_id, a.start_time,"
            + " a.end_time, a.location, t.name as table_name, a.notes, a.status, a.waiting_for, a.reason, a.cause,"
            + " a.changed_by, a.created_at, a.updated_at";
    static final int COUNT = 18;
    static final String FROM = " from appointment a left join meeting_table t on t.id = a.table_id ";

    private Columns() {}

    static AppointmentInfo info(Object[] row) {
        return new AppointmentInfo(
                number(row[0]),
                (String) row[1],
                ((Number) row[2]).intValue(),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                InstantConverter.read(row[6]),
                InstantConverter.read(row[7]),
                (String) row[8],
                (String) row[9],
                (String) row[10],
                AppointmentStatus.of((String) row[11]),
                number(row[12]),
                (String) row[13],
                row[14] == null ? null : Cause.of((String) row[14]),
                number(row[15]),
                InstantConverter.read(row[16]),
                InstantConverter.read(row[17]));
    }

    static Long number(Object column) {
        return column == null ? null : ((Number) column).longValue();
    }
}
