package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.netevent.notification.boundary.MailBox;
import org.netevent.notification.boundary.MailFilter;
import org.netevent.notification.boundary.MailStatus;
import org.netevent.notification.boundary.MailView;
import org.netevent.notification.boundary.NotificationError;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.security.Role;

/** The administrator's mail: kept without a mail server, given up and tried again, and nobody else's to read. */
class MailBoxIT extends ContainerTest {

    private static final String HOST = "NETEVENT_SMTP_HOST";
    private static final long SOMEBODY = 1;
    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @Resource(lookup = "java:jboss/datasources/NetEventDS")
    DataSource database;

    @EJB
    MailBox box;

    @AfterEach
    void withMailServer() {
        System.clearProperty(HOST);
    }

    @Test
    void onlyAdministratorsReadMail() {
        List<Callable<?>> acts = List.of(
                () -> box.list(new MailFilter(null, null), FIRST), () -> box.counts(), () -> box.read(1), () -> {
                    box.retry(1);
                    return null;
                });
        for (Callable<?> act : acts) {
            assertThatThrownBy(act::call).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> as(SOMEBODY, Set.of(Role.ATTENDEE), act)).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> as(SOMEBODY, Set.of(Role.ORGANIZER, Role.ATTENDEE), act))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void withoutAMailServerMailIsKeptWithItsCode() throws Exception {
        System.setProperty(HOST, "");
        long registration = id("select r.id from registration r join ticket t on t.registration_id = r.id"
                + " where r.status = 'approved' and t.status = 'valid' and r.language = 'de' limit 1");
        long message = add("mail.registration_approved", registration);

        MailView mail = settled(message);

        assertThat(mail.summary().status()).isEqualTo(MailStatus.KEPT);
        assertThat(mail.summary().subject()).startsWith("Ihr Ticket für ");
        assertThat(mail.html()).contains("data:image/png;base64,", "/registration/" + registration + ".");
        assertThat(mail.text()).contains("Guten Tag ");
        assertThatThrownBy(() -> retry(message))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(NotificationError.MAIL_NOT_WAITING));
    }

    @Test
    void whatCannotBeWrittenIsGivenUpAndMayBeTriedAgain() throws Exception {
        long message = add("mail.registration_approved", Long.MAX_VALUE);

        MailView mail = settled(message);
        assertThat(mail.summary().status()).isEqualTo(MailStatus.DEAD);
        assertThat(mail.summary().canRetry()).isTrue();
        assertThat(mail.summary().error()).contains("No registration");
        assertThat(mail.html()).isNull();

        retry(message);
        assertThat(settled(message).summary().status()).isEqualTo(MailStatus.DEAD);
        assertThat(id("select count(*) from audit_entry where action = 'mail.retried' and target_id = " + message))
                .isEqualTo(1);
    }

    @Test
    void anUnknownMailIsNotFound() {
        assertThatThrownBy(() -> admin(() -> box.read(Long.MAX_VALUE)))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(PlatformError.NOT_FOUND));
    }

    private void retry(long message) throws Exception {
        admin(() -> {
            box.retry(message);
            return null;
        });
    }

    private MailView settled(long message) {
        // the caller's identity and the database belong to this thread; mails of other tests may stand before this one
        return await().pollInSameThread()
                .atMost(Duration.ofMinutes(3))
                .until(
                        () -> admin(() -> box.read(message)),
                        mail -> mail.summary().status() != MailStatus.WAITING);
    }

    private <T> T admin(Callable<T> act) throws Exception {
        return as(SOMEBODY, Set.of(Role.ADMIN, Role.ATTENDEE), act);
    }

    private long add(String kind, long registration) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into outbox_message (kind, payload, created_at, next_attempt_at)"
                                + " values (?, ?, utc_timestamp(6), utc_timestamp(6))",
                        Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, kind);
            insert.setString(2, "{\"registration_id\":" + registration + "}");
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private long id(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(sql)) {
            assertThat(rows.next()).as(sql).isTrue();
            return rows.getLong(1);
        }
    }
}
