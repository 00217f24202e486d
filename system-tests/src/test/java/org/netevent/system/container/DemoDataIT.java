package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;

import at.favre.lib.crypto.bcrypt.BCrypt;
import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The demo data agrees with itself: what the use cases keep true is true of it too. */
class DemoDataIT extends ContainerTest {

    /** Its events were made some time ago, those of other tests just now. */
    private static final String DEMO = "e.created_at < utc_timestamp() - interval 1 day";

    @Resource(lookup = "java:jboss/datasources/NetEventDS")
    DataSource database;

    @Test
    void fourPeopleCanSignIn() throws SQLException {
        for (String name : new String[] {"admin", "organizer", "attendee", "gate"}) {
            String hash = text("select password_hash from account where email = '" + name + "@example.org'");
            assertThat(BCrypt.verifyer().verify("netevent-demo-1".toCharArray(), hash).verified)
                    .as(name)
                    .isTrue();
        }
        assertThat(number("select count(*) from account_role r join account a on a.id = r.account_id"
                        + " where a.email = 'admin@example.org' and r.role = 'admin'"))
                .isEqualTo(1);
    }

    @Test
    void everyStateAndEveryKindIsThere() throws SQLException {
        for (String status : new String[] {"pending", "approved", "declined", "waitlisted", "cancelled"})
            assertThat(number("select count(*) from registration where status = '" + status + "'"))
                    .as(status)
                    .isPositive();
        assertThat(number("select count(*) from event e where " + DEMO)).isGreaterThanOrEqualTo(12);
        assertThat(number("select count(distinct category) from event")).isGreaterThanOrEqualTo(8);
        assertThat(number("select count(*) from event where end_time < utc_timestamp()"))
                .isGreaterThanOrEqualTo(3);
        assertThat(number("select count(*) from event_image")).isGreaterThanOrEqualTo(8);
        assertThat(number("select count(*) from registration_attachment")).isPositive();
        assertThat(number("select count(distinct result) from scan")).isGreaterThanOrEqualTo(5);
    }

    @Test
    void asManySeatsAreTakenAsPeopleAreApprovedAndOrdersOrOffersHold() throws SQLException {
        assertThat(number("select count(*) from event e where " + DEMO + " and seats_taken <>"
                        + " (select coalesce(sum(r.places), 0) from registration r where r.event_id = e.id"
                        + " and r.status = 'approved') + (select coalesce(sum(l.quantity * l.places), 0)"
                        + " from order_line l join ticket_order o on o.id = l.order_id where o.event_id = e.id"
                        + " and o.status = 'pending') + (select coalesce(sum(w.quantity * t.places), 0)"
                        + " from waitlist_entry w join ticket_type t on t.id = w.ticket_type_id"
                        + " where w.event_id = e.id and w.status = 'offered')"))
                .isZero();
    }

    @Test
    void ordersAgreeWithTheirMoneyAndTheirTickets() throws SQLException {
        for (String status : new String[] {"pending", "paid", "partially_refunded", "refunded", "expired", "cancelled"})
            assertThat(number("select count(*) from ticket_order o join event e on e.id = o.event_id where " + DEMO
                            + " and o.status = '" + status + "'"))
                    .as(status)
                    .isPositive();
        assertThat(number("select count(*) from ticket_order o join event e on e.id = o.event_id where " + DEMO
                        + " and o.subtotal <> (select sum(l.quantity * l.unit_price) from order_line l"
                        + " where l.order_id = o.id)"))
                .isZero();
        assertThat(number("select count(*) from ticket_order o join event e on e.id = o.event_id"
                        + " join payment p on p.order_id = o.id and p.status = 'paid' where " + DEMO
                        + " and (p.amount <> o.total or p.refunded <> o.refunded)"))
                .isZero();
        assertThat(number("select count(*) from ticket_type t join event e on e.id = t.event_id where " + DEMO
                        + " and t.sold <> (select count(*) from registration r where r.ticket_type_id = t.id"
                        + " and r.status = 'approved')"))
                .isZero();
    }

    @Test
    void everybodyApprovedHasOneTicketAndNobodyElse() throws SQLException {
        assertThat(number("select count(*) from registration r join event e on e.id = r.event_id"
                        + " left join ticket t on t.registration_id = r.id and t.status in ('valid', 'used')"
                        + " where " + DEMO + " and (r.status = 'approved') <> (t.id is not null)"))
                .isZero();
        assertThat(number("select count(*) from ticket t join ticket_number n on n.prefix ="
                        + " substring_index(t.serial, '-', 1)"
                        + " where cast(substring_index(t.serial, '-', -1) as unsigned) > n.last_number"))
                .isZero();
    }

    @Test
    void everyUsedTicketWasAdmittedWhenItSays() throws SQLException {
        assertThat(number("select count(*) from ticket t join event e on e.id = t.event_id"
                        + " where " + DEMO + " and t.status = 'used' and not exists (select 1 from scan s"
                        + " where s.ticket_id = t.id and s.result = 'admitted' and s.scanned_at = t.used_at)"))
                .isZero();
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(sql)) {
            assertThat(rows.next()).as(sql).isTrue();
            return rows.getString(1);
        }
    }
}
