package org.netevent.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** What the bells of the people one can sign in as tell of the other demo data: as the acts themselves would have. */
final class DemoNotifications {
    /** The account comes first, who did it fifth, when it was sixth. */
    private static final String NEWS =
            "select r.account_id, 'registration_approved' as kind, r.event_id, r.id as target_id, e.organizer_id,"
                    + " r.approved_at as at, r.approved_at as read_at from registration r join event e on e.id = r.event_id"
                    + " where e.approval = 'manual' and r.status = 'approved' and r.approved_at is not null"
                    + " union all select asked, 'connection_asked', event_id, id, asker, asked_at, null from connection"
                    + " where status = 'pending'"
                    + " union all select asker, 'connection_accepted', event_id, id, asked, answered_at, answered_at"
                    + " from connection where status = 'accepted'"
                    + " union all select waiting_for, 'appointment_proposed', event_id, id,"
                    + " proposer_id + invitee_id - waiting_for, updated_at, null from appointment where status = 'pending'"
                    + " union all select proposer_id, concat('appointment_', status), event_id, id, invitee_id, updated_at,"
                    + " updated_at from appointment where status <> 'pending' and changed_by = invitee_id"
                    + " union all select m.account_id, 'event_pending', m.event_id, m.event_id, null, waiting.latest, null"
                    + " from event_team m join (select event_id, max(created_at) as latest from registration"
                    + " where status = 'pending' group by event_id) waiting on waiting.event_id = m.event_id"
                    + " where m.role <> 'gate'";

    private DemoNotifications() {}

    static void write(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate("insert into notification (account_id, kind, event_id, target_id, actor_id,"
                    + " created_at, read_at) select news.* from (" + NEWS
                    + ") news join account a on a.id = news.account_id"
                    + " where a.email in ('" + DemoAccounts.ATTENDEE + "', '" + DemoAccounts.ORGANIZER + "')"
                    + " order by news.at, news.target_id");
        }
    }
}
