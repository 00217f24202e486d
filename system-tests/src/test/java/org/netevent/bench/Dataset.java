package org.netevent.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Ten thousand public events of one organizer; {@link #BIG} has 13,000 sold, all others share the other registrations evenly.
 * Made by the database itself, a hundred thousand rows a statement.
 */
final class Dataset {
    static final int EVENTS = 10_000;
    static final long BIG = 1;
    static final int SOLD = 13_000;
    /** Where people register: the events from this one on, as many as {@link #OPEN}. */
    static final long FIRST_OPEN = 5_000;

    static final int OPEN = 100;

    /** Where tickets are sold, as many events; their ticket types have their numbers. */
    static final long FIRST_SELLING = 6_000;

    /** Transactions whose old rows are still kept. */
    private static final int SETTLED = 20;

    private static final int CHUNK = 100_000;
    private static final String FIRST_NAMES =
            "'Anna','Bob','Chloé','David','Emma','Fatima','Georg','Hannah','Ivan','Julia',"
                    + "'Kofi','Łukasz','Mia','Noah','Olga','Paul','Quentin','Rosa','Sofia','Tom','Uwe','Vera','Wei','Xenia','Yusuf',"
                    + "'Zoë','Ågot','Émile','Çelik','Björn'";
    private static final String LAST_NAMES = "'Ahrens','Brown','Costa','Dvořák','Eriksson','Fischer','García','Haddad',"
            + "'Ito','Jensen','Kowalski','Lindqvist','Müller','Nguyen','Okafor','Petrov','Quist','Rossi','Schäfer','Tanaka',"
            + "'Ueda','Vogel','Wagner','Xu','Yılmaz','Zola','Åsen','Öz','Becker','Klein','Lehmann','Neumann','Peters',"
            + "'Richter','Sommer','Thomas','Ullrich','Vieira','Weber','Young'";

    private final Connection database;
    private int loaded;

    Dataset(Connection database) throws SQLException {
        this.database = database;
        execute("set unique_checks = 0, foreign_key_checks = 0");
    }

    /** @param organizer owns them all */
    void events(long organizer) throws SQLException {
        numbers();
        execute("insert into event (id, code, name, description, start_time, end_time, time_zone, location, address,"
                + " max_attendees, category, status, ticket_prefix, organizer_id, seats_taken, created_at, updated_at)"
                + " select n, " + code("n") + ", concat(elt(1 + n % 5, 'Summer school', 'Jakarta Night',"
                + " 'Founders'' breakfast', 'Safety training', 'City run'), ' ', n), concat('What there is to see and do at"
                + " number ', n, ', told in a few lines: talks in the morning, workshops after lunch, and time to meet.'),"
                + " date_add(utc_timestamp(6), interval 30 * 1440 + n * 20 minute), date_add(utc_timestamp(6), interval"
                + " 30 * 1440 + n * 20 + 180 minute), 'Europe/Berlin', concat('Hall ', n % 40), concat('Street ', n % 900,"
                + " ', 10117 Berlin'), if(n % 2 = 0, null, 20000), elt(1 + n % 4, 'conference', 'workshop', 'networking',"
                + " 'sports'), 'published', 'EVT2026', " + organizer + ", 0, utc_timestamp(6), utc_timestamp(6)"
                + " from bench_number where n <= " + EVENTS);
        execute("insert into event_team select id, organizer_id, 'owner', created_at from event where id <= " + EVENTS);
        execute("insert into event_tag select id, concat('tag ', id % 300) from event where id <= " + EVENTS
                + " union all select id, concat('topic ', id % 70) from event where id <= " + EVENTS);
        execute(
                "insert into ticket_type (id, event_id, name, price, currency, quantity, created_at, updated_at) select id, id,"
                        + " 'Regular', 12.5, 'EUR', 1000000, created_at, created_at from event where id between "
                        + FIRST_SELLING
                        + " and " + (FIRST_SELLING + 2 * OPEN));
        execute("update event set max_attendees = null where id between " + FIRST_SELLING + " and "
                + (FIRST_SELLING + 2 * OPEN));
        database.commit();
        // what the benchmark adds leaves the numbers of what is still to be loaded
        execute("alter table registration auto_increment = 100000000");
        execute("alter table ticket auto_increment = 100000000");
        registrations(1, SOLD, "1");
        execute("analyze table event");
        loaded = 0;
    }

    /** Fills up to so many registrations beside those of the big event. */
    void registrations(int size) throws SQLException {
        int more = size - loaded;
        int each = Math.max(1, (more + EVENTS - 2) / (EVENTS - 1));
        for (int from = loaded; from < size; from += CHUNK)
            registrations(
                    SOLD + from + 1,
                    SOLD + Math.min(size, from + CHUNK),
                    "2 + (n - " + (SOLD + loaded + 1) + ") div " + each);
        loaded = size;
        execute("update event e set seats_taken = (select count(*) from registration r where r.event_id = e.id)");
        database.commit();
        execute("analyze table registration, ticket, directory_entry");
        database.commit();
    }

    /** What new registrations leave in the way of the next measurement. */
    void forgetMails() throws SQLException {
        execute("update outbox_message set status = 'done', done_at = created_at where status = 'pending'");
        database.commit();
    }

    void ticketsUnused() throws SQLException {
        execute("delete from scan where event_id = " + BIG);
        execute("update ticket set status = 'valid', used_at = null, used_gate = null where event_id = " + BIG
                + " and status = 'used'");
        database.commit();
        settle();
    }

    /** Until the database has thrown away what was deleted and changed: whatever runs next would pay for it. */
    private void settle() throws SQLException {
        for (int tries = 0; tries < 200 && history() > SETTLED; tries++) World.pause(20);
    }

    private long history() throws SQLException {
        try (Statement statement = database.createStatement();
                var rows = statement.executeQuery("show global status like 'Innodb_history_list_length'")) {
            rows.next();
            return rows.getLong(2);
        }
    }

    long one(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } finally {
            database.commit();
        }
    }

    /** Codes have none of the digits 0 and 1: the event's number to base 8, in the digits from 2 on. */
    static String code(long event) {
        StringBuilder code = new StringBuilder("BN");
        String number = Long.toOctalString((1 << 21) + event);
        for (char digit : number.toCharArray()) code.append((char) (digit + 2));
        return code.toString();
    }

    private static String code(String number) {
        String code = "conv((1 << 21) + " + number + ", 10, 8)";
        for (int digit = 7; digit >= 0; digit--) code = "replace(" + code + ", " + digit + ", " + (digit + 2) + ")";
        return "concat('BN', " + code + ")";
    }

    static String serial(long registration) {
        return "BENCH-%07d".formatted(registration);
    }

    private void registrations(int from, int to, String event) throws SQLException {
        String people = "(select n, " + event + " as event_id, elt(1 + crc32(n) % 30, " + FIRST_NAMES
                + ") as first_name, elt(1 + crc32(concat(n, 'x')) % 40, " + LAST_NAMES
                + ") as last_name, if(n % 3 = 0, null, concat('Firm ', crc32(n) % 400)) as organisation, date_sub(utc_timestamp(6),"
                + " interval 40000000 - n second) as at from bench_number where n between " + from + " and " + to
                + ") p";
        execute(
                "insert into registration (id, event_id, status, name, email, organisation, role, created_at, updated_at,"
                        + " approved_at) select n, event_id, 'approved', concat(first_name, ' ', last_name), concat(lower(first_name),"
                        + " '.', lower(last_name), n, '@example.org'), organisation, if(n % 4 = 0, 'Founder', null), at, at, at from "
                        + people);
        execute("insert into ticket (id, registration_id, event_id, serial, status, issued_at) select n, n, event_id,"
                + " concat('BENCH-', lpad(n, 7, '0')), 'valid', at from " + people);
        execute("insert into directory_entry (event_id, registration_id, visible, name, organisation, role, sort_name,"
                + " search_text) select event_id, n, true, concat(first_name, ' ', last_name), organisation, if(n % 4 = 0,"
                + " 'Founder', null), lower(concat(first_name, ' ', last_name)), lower(concat(first_name, ' ', last_name,"
                + " '\\n', coalesce(organisation, ''), '\\n', if(n % 4 = 0, 'founder', ''), '\\n')) from " + people);
        database.commit();
    }

    /** 1 to 1,048,576 in a table of their own, which both databases can make. */
    private void numbers() throws SQLException {
        execute("create table bench_number (n int not null primary key)");
        execute("insert into bench_number values (1)");
        for (int n = 1; n < 1 << 20; n *= 2) execute("insert into bench_number select n + " + n + " from bench_number");
        database.commit();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
