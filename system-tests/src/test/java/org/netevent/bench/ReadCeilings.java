package org.netevent.bench;

import static org.netevent.bench.Jdbc.now;
import static org.netevent.bench.Jdbc.prepare;
import static org.netevent.bench.Jdbc.read;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;

/**
 * What the product asks of the database for each operation that only reads, by plain JDBC: the most that a server in between
 * could reach. Keep it like the product.
 */
final class ReadCeilings {
    /** What the gate reads of a ticket: what it shows, who may see it, and whether the scan was made before. */
    static final String TICKET =
            "select t.id, t.event_id, t.status, t.issued_at, t.used_at as since, t.used_gate as since_gate,"
                    + " r.name, r.email, r.team_name, r.organisation, e.name as event_name, e.time_zone, e.reentry, y.name as type_name,"
                    + " r.places, m.role, s.id as scan_id, s.ticket_id, s.code, s.direction, s.result, s.signed, s.used_at, s.used_gate"
                    + " from ticket t join registration r on r.id = t.registration_id join event e on e.id = t.event_id"
                    + " left join ticket_type y on y.id = r.ticket_type_id"
                    + " left join event_team m on m.event_id = coalesce(?, t.event_id) and m.account_id = ?"
                    + " left join scan s on s.event_id = coalesce(?, t.event_id) and s.nonce = ? where t.serial = ?";

    private static final String OF_EVENT =
            " from registration r force index (registration_event_searched) where r.event_id = ?";

    private final long organizer;

    ReadCeilings(long organizer) {
        this.organizer = organizer;
    }

    void verify(Connection database, long n) throws SQLException {
        read(database, TICKET, null, organizer, null, null, Dataset.serial(1 + n % Dataset.SOLD));
        database.commit();
    }

    void eventList(Connection database, long n) throws SQLException {
        Timestamp now = now();
        read(
                database,
                "select count(*) from event e where e.status = 'published' and e.visibility = 'public' and e.end_time > ?",
                now);
        String ids = "";
        try (PreparedStatement find = prepare(
                        database,
                        "select e.* from event e where e.status = 'published' and e.visibility = 'public' and e.end_time > ?"
                                + " order by e.start_time asc, e.id asc limit 20 offset " + n % 100 * 20,
                        now);
                ResultSet rows = find.executeQuery()) {
            while (rows.next()) ids += (ids.isEmpty() ? "" : ",") + rows.getLong("id");
        }
        related(database, ids);
    }

    void event(Connection database, long n) throws SQLException {
        long id = event(n);
        read(database, "select * from event where id = ?", id);
        related(database, Long.toString(id));
    }

    static long event(long n) {
        return 2 + n * 7919 % (Dataset.EVENTS - 1);
    }

    private void related(Connection database, String ids) throws SQLException {
        read(database, "select event_id, tag from event_tag where event_id in (" + ids + ") order by tag");
        read(database, "select * from event_image where event_id in (" + ids + ") order by position, id");
        read(database, "select id, name from account where id in (?)", organizer);
        database.commit();
    }

    void registrationList(Connection database, long n) throws SQLException {
        access(database);
        read(database, "select count(*)" + OF_EVENT, Dataset.BIG);
        read(database, rows("", n % 100 * 20), Dataset.BIG);
        database.commit();
    }

    /** What is found is less than a page, and need not be counted. */
    void registrationSearch(Connection database, long n) throws SQLException {
        String[] words = words(n).split(" ");
        String found = " and r.search_text like ? escape '!' and r.search_text like ? escape '!'";
        access(database);
        read(database, rows(found, 0), Dataset.BIG, "%" + words[0] + "%", "%" + words[1] + "%");
        database.commit();
    }

    private static String rows(String conditions, long offset) {
        return "select r.id, r.event_id, e.name, r.status, r.name, r.email, r.phone, r.organisation, r.role, r.team_name,"
                + " r.members, r.amount, (select count(*) from registration_attachment a where a.registration_id = r.id),"
                + " t.serial, t.used_at, r.source, r.decline_reason, r.created_at, y.name as type_name, r.places"
                + " from (select r.id" + OF_EVENT + conditions
                + " order by r.created_at desc, r.id desc limit 20 offset "
                + offset + ") page join registration r on r.id = page.id join event e on e.id = r.event_id"
                + " left join ticket t on t.registration_id = r.id left join ticket_type y on y.id = r.ticket_type_id"
                + " order by r.created_at desc, r.id desc";
    }

    void search(Connection database, long n) throws SQLException {
        String from = " from directory_entry d where d.event_id = ? and d.search_text like ? escape '!'"
                + " and d.search_text like ? escape '!'";
        String[] words = words(n).split(" ");
        access(database);
        read(
                database,
                "select d.* from (select d.event_id, d.registration_id" + from
                        + " order by d.sort_name, d.registration_id limit 20 offset 0) c join directory_entry d"
                        + " on d.event_id = c.event_id and d.registration_id = c.registration_id join event e on e.id = d.event_id"
                        + " left join directory_entry m on m.account_id = ? and m.event_id = d.event_id"
                        + " order by d.sort_name, d.registration_id",
                Dataset.BIG,
                "%" + words[0] + "%",
                "%" + words[1] + "%",
                organizer);
        database.commit();
    }

    /** Two parts of a name that some dozen of the big event's people have. */
    static String words(long n) {
        String[] first = {"anna", "geor", "sof", "ivan", "yus", "hann", "paul"};
        String[] last = {"petr", "tana", "wagn", "brow", "cost", "jens", "rich", "vog"};
        return first[(int) (n % first.length)] + " " + last[(int) (n % last.length)];
    }

    private void access(Connection database) throws SQLException {
        read(
                database,
                "select coalesce(t.role, '') from event e left join event_team t on t.event_id = e.id and t.account_id = ?"
                        + " where e.id = ?",
                organizer,
                Dataset.BIG);
    }
}
