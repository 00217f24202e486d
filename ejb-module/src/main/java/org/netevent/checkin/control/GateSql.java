package org.netevent.checkin.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.netevent.checkin.boundary.ScanOutcome;
import org.netevent.checkin.entity.AdmissionState;
import org.netevent.ticket.boundary.TicketStatus;

/**
 * The gate's few statements. Plain JDBC, because round trips are what an admission costs: one SELECT for display and
 * access, one conditional UPDATE, one INSERT. Without a proxy, as {@link Jdbc}.
 */
@Dependent
class GateSql {
    private static final String FIRST = " s.ticket_id, s.code, s.direction, s.result, s.signed, s.used_at, s.used_gate";
    private static final String FIND = "select t.id, t.event_id, t.status, t.issued_at, t.used_at as since,"
            + " t.used_gate as since_gate, r.name, r.email, r.team_name, r.organisation, e.name as event_name,"
            + " e.time_zone, e.reentry, y.name as type_name, r.places, m.role, s.id as scan_id," + FIRST
            + " from ticket t join registration r on r.id = t.registration_id join event e on e.id = t.event_id"
            + " left join ticket_type y on y.id = r.ticket_type_id"
            + " left join event_team m on m.event_id = coalesce(?, t.event_id) and m.account_id = ?"
            + " left join scan s on s.event_id = coalesce(?, t.event_id) and s.nonce = ?"
            + " where t.serial = ?";
    private static final String ADMIT = step(AdmissionState.INSIDE, "used_at = ?, used_gate = ?");
    private static final String FREE = step(AdmissionState.OUTSIDE, "used_at = null, used_gate = null");
    private static final String KEEP = "insert into scan (event_id, ticket_id, code, direction, result, signed, gate,"
            + " device, nonce, used_at, used_gate, scanned_by, scanned_at, recorded_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Inject
    Jdbc jdbc;

    /** @param eventId the scanner's event, or null for the ticket's own. @param nonce may be null */
    Optional<TicketRow> find(String serial, Long eventId, long accountId, String nonce) {
        return jdbc.list(FIND, GateSql::ticket, eventId, accountId, eventId, nonce, serial).stream()
                .findFirst();
    }

    /** The scan of an event that had this nonce. */
    Optional<FirstScan> first(long eventId, String nonce) {
        String sql = "select" + FIRST + " from scan s where s.event_id = ? and s.nonce = ?";
        return jdbc.list(sql, GateSql::firstScan, eventId, nonce).stream().findFirst();
    }

    /** Of any number at the same time, one gets true. */
    boolean admit(long ticketId, Instant now, String gate) {
        return jdbc.update(ADMIT, now, gate, ticketId) == 1;
    }

    boolean free(long ticketId) {
        return jdbc.update(FREE, ticketId) == 1;
    }

    /** @throws NonceTaken when a scan of the event has the nonce already */
    void keep(ScanRow row) {
        try {
            insert(row);
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof SQLIntegrityConstraintViolationException taken
                    && taken.getMessage().contains("scan_nonce")) throw new NonceTaken();
            throw e;
        }
    }

    /** Of all that try at the same time, the one that still finds the state before takes the step. */
    private static String step(AdmissionState next, String values) {
        return "update ticket set status = '" + next.stored() + "', " + values + " where id = ? and status = '"
                + next.before().stored() + "'";
    }

    private void insert(ScanRow row) {
        jdbc.update(
                KEEP,
                row.eventId(),
                row.ticketId(),
                row.code(),
                row.scan().direction().wire(),
                row.result().wire(),
                row.signed(),
                row.scan().gate(),
                row.scan().device(),
                row.scan().nonce(),
                row.usedAt(),
                row.usedGate(),
                row.scannedBy(),
                row.scannedAt(),
                row.recordedAt());
    }

    private static TicketRow ticket(ResultSet row) throws SQLException {
        row.getLong("scan_id");
        FirstScan first = row.wasNull() ? null : firstScan(row);
        return new TicketRow(
                row.getLong("id"),
                row.getLong("event_id"),
                TicketStatus.of(row.getString("status")),
                Jdbc.instant(row, "issued_at"),
                Jdbc.instant(row, "since"),
                row.getString("since_gate"),
                row.getString("name"),
                row.getString("email"),
                row.getString("team_name"),
                row.getString("organisation"),
                row.getString("event_name"),
                ZoneId.of(row.getString("time_zone")),
                "after_checkout".equals(row.getString("reentry")),
                row.getString("type_name"),
                row.getInt("places"),
                row.getString("role"),
                first);
    }

    private static FirstScan firstScan(ResultSet row) throws SQLException {
        long ticket = row.getLong("ticket_id");
        return new FirstScan(
                row.wasNull() ? null : ticket,
                row.getString("code"),
                row.getString("direction"),
                ScanOutcome.of(row.getString("result")),
                row.getBoolean("signed"),
                Jdbc.instant(row, "used_at"),
                row.getString("used_gate"));
    }
}
