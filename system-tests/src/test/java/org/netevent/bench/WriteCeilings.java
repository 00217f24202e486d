package org.netevent.bench;

import static org.netevent.bench.Jdbc.insert;
import static org.netevent.bench.Jdbc.now;
import static org.netevent.bench.Jdbc.prepare;
import static org.netevent.bench.Jdbc.read;
import static org.netevent.bench.Jdbc.update;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;

/**
 * The statements of each operation that changes something, by plain JDBC in one durable transaction: the most that a server in
 * between could reach. Keep it like the product; StatementsIT, RegistrationStatementsIT and PurchaseStatementsIT count them.
 */
final class WriteCeilings {
    private final long organizer;
    private final String run;

    /** @param run makes what is inserted unlike that of other runs */
    WriteCeilings(long organizer, String run) {
        this.organizer = organizer;
        this.run = run;
    }

    void checkIn(Connection database, long n) throws SQLException {
        String serial = Dataset.serial(n + 1);
        long ticket;
        try (PreparedStatement find = prepare(database, ReadCeilings.TICKET, null, organizer, null, run + n, serial);
                ResultSet row = find.executeQuery()) {
            row.next();
            ticket = row.getLong("id");
        }
        Timestamp now = now();
        update(
                database,
                "update ticket set status = 'used', used_at = ?, used_gate = ? where id = ? and status = 'valid'",
                now,
                "North",
                ticket);
        update(
                database,
                "insert into scan (event_id, ticket_id, code, direction, result, signed, gate, device, nonce, used_at, used_gate,"
                        + " scanned_by, scanned_at, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Dataset.BIG,
                ticket,
                serial,
                "in",
                "admitted",
                false,
                "North",
                null,
                run + n,
                now,
                "North",
                organizer,
                now,
                now);
        database.commit();
    }

    /** In the order of the product: event, seat, registration, its log and mail, directory, ticket and its log. */
    void registration(Connection database, long n) throws SQLException {
        long event = Dataset.FIRST_OPEN + n % Dataset.OPEN;
        Timestamp now = now();
        read(database, "select * from event where id = ? for update", event);
        update(
                database,
                "update event set seats_taken = seats_taken + ? where id = ? and status <> 'cancelled'"
                        + " and (max_attendees is null or seats_taken + ? <= max_attendees)",
                1,
                event,
                1);
        String name = "Rita Registrant " + n;
        long registration = insert(
                database,
                "insert into registration (event_id, status, name, email, language, visible, source, link_version, created_at,"
                        + " updated_at, approved_at, version, places) values (?, 'approved', ?, ?, 'en', true, 'api', 0, ?, ?, ?, 1, 1)",
                event,
                name,
                run + n + "@bench.example.org",
                now,
                now,
                now);
        audit(database, "registration.created", "registration", registration, name, event, "{\"status\":\"approved\"}");
        update(
                database,
                "insert into outbox_message (kind, payload, status, created_at, next_attempt_at) values (?, ?, 'done', ?, ?)",
                "mail.registration_approved",
                "{\"registration_id\":" + registration + "}",
                now,
                now);
        read(
                database,
                "select r.id, r.event_id, r.visible, r.name, r.organisation, r.role, a.id as account, a.name as account_name,"
                        + " p.organisation as profile_organisation, p.role as profile_role, p.introduction, p.photo_key, i.label"
                        + " from registration r left join account a on a.id = r.account_id and a.email = r.email"
                        + " left join profile p on p.account_id = a.id left join profile_interest i on i.account_id = a.id"
                        + " where r.status = 'approved' and r.id = ? order by r.event_id, r.id, i.position lock in share mode",
                registration);
        update(
                database,
                "insert into directory_entry (event_id, registration_id, visible, name, sort_name, search_text)"
                        + " values (?, ?, true, ?, ?, ?)",
                event,
                registration,
                name,
                name.toLowerCase(),
                name.toLowerCase());
        update(
                database,
                "insert into ticket_number (prefix, last_number) select ticket_prefix, 1 from event where id = ?"
                        + " on duplicate key update last_number = last_number + 1",
                event);
        long number;
        try (PreparedStatement find = prepare(
                        database,
                        "select n.prefix, n.last_number from event e join ticket_number n on n.prefix = e.ticket_prefix"
                                + " where e.id = ? for update",
                        event);
                ResultSet row = find.executeQuery()) {
            row.next();
            number = row.getLong(2);
        }
        String serial = "EVT2026-%06d".formatted(number);
        long ticket = insert(
                database,
                "insert into ticket (registration_id, event_id, serial, status, issued_at) values (?, ?, ?, 'valid', ?)",
                registration,
                event,
                serial,
                now);
        audit(database, "ticket.issued", "ticket", ticket, serial, event, null);
        database.commit();
    }

    /** Type and terms, the event with its lock, the seats, who is registered; the order with its line and person, payment, log, letter. */
    void purchase(Connection database, long n) throws SQLException {
        long event = Dataset.FIRST_SELLING + n % Dataset.OPEN;
        long type = event;
        Timestamp now = now();
        String name = "Rita Registrant " + n;
        String email = run + n + "@bench.example.org";
        String code = "%08d".formatted(n) + Math.abs((run + n).hashCode() % 100_000_000);
        code = code.substring(code.length() - 8);
        read(database, "select event_id from ticket_type where id = ?", type);
        read(database, "select * from sale_terms where event_id = ?", event);
        read(database, "select * from event where id = ? for update", event);
        read(database, "select * from ticket_type where id = ?", type);
        update(
                database,
                "update event set seats_taken = seats_taken + ? where id = ? and status <> 'cancelled'"
                        + " and (max_attendees is null or seats_taken + ? <= max_attendees)",
                1,
                event,
                1);
        update(
                database,
                "update ticket_type set taken = taken + ? where id = ? and (quantity is null or taken + ? <= quantity)"
                        + " and queued = false",
                1,
                type,
                1);
        read(database, "select live_email from registration where event_id = ? and live_email in (?)", event, email);
        long order = insert(
                database,
                "insert into ticket_order (event_id, code, status, name, email, language, currency, subtotal, discount, total,"
                        + " payment_method, expires_at, created_at, updated_at) values (?, ?, 'pending', ?, ?, 'en', 'EUR', 12.5, 0,"
                        + " 12.5, 'offline', date_add(?, interval 7 day), ?, ?)",
                event,
                code,
                name,
                email,
                now,
                now,
                now);
        long line = insert(
                database,
                "insert into order_line (order_id, ticket_type_id, quantity, unit_price, places) values (?, ?, 1, 12.5, 1)",
                order,
                type);
        update(
                database,
                "insert into order_attendee (order_id, line_id, position, name, email) values (?, ?, 0, ?, ?)",
                order,
                line,
                name,
                email);
        audit(database, "order.placed", "order", order, code, event, "{\"tickets\":1,\"total\":\"12.50\"}");
        update(
                database,
                "insert into payment (order_id, provider, status, amount, currency, created_at, updated_at)"
                        + " values (?, 'offline', 'pending', 12.5, 'EUR', ?, ?)",
                order,
                now,
                now);
        update(
                database,
                "insert into outbox_message (kind, payload, status, created_at, next_attempt_at) values (?, ?, 'done', ?, ?)",
                "mail.order_placed_offline",
                "{\"order_id\":" + order + "}",
                now,
                now);
        database.commit();
    }

    private void audit(Connection database, String action, String type, long id, String name, long event, String values)
            throws SQLException {
        update(
                database,
                "insert into audit_entry (at, actor_id, actor_name, action, target_type, target_id, target_name, event_id,"
                        + " address, request_id, before_values, after_values) values (?, ?, coalesce((select name from account"
                        + " where id = ?), ?), ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                now(),
                null,
                null,
                "visitor",
                action,
                type,
                id,
                name,
                event,
                "127.0.0.1",
                "0d4bb0c6-1111-4c3c-9d8c-7e2f3b1a9c55",
                null,
                values);
    }
}
