package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.netevent.audit.boundary.AuditLog;
import org.netevent.audit.boundary.LogEntry;
import org.netevent.audit.boundary.LogFilter;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.security.Role;

/** Who may read which part of the audit log, on the demo data. */
class AuditLogIT extends ContainerTest {

    private static final String BARCAMP = "B6KTW4YJ8N";
    private static final String CHOIRS = "TENMURQW6Q";
    private static final Set<String> ORGANIZER = Set.of(Role.ORGANIZER, Role.ATTENDEE);
    private static final Set<String> ATTENDEE = Set.of(Role.ATTENDEE);
    private static final Set<String> ADMIN = Set.of(Role.ADMIN, Role.ATTENDEE);

    @Resource(lookup = "java:jboss/datasources/NetEventDS")
    DataSource database;

    @EJB
    AuditLog log;

    @Test
    void nobodyReadsItWithoutSigningIn() {
        assertThatThrownBy(() -> log.list(LogFilter.ALL, PageRequest.of(0, 20))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> log.actions()).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void anAttendeeFindsNothing() throws Exception {
        assertThat(read("attendee@example.org", ATTENDEE, LogFilter.ALL).total())
                .isZero();
        refused("attendee@example.org", ATTENDEE, BARCAMP);
    }

    @Test
    void gateStaffOfAnEventDoesNotReadIt() throws Exception {
        assertThat(read("gate@example.org", ATTENDEE, LogFilter.ALL).total()).isZero();
        refused("gate@example.org", ATTENDEE, BARCAMP);
    }

    @Test
    void anotherOrganizerSeesOnlyTheOwnEvents() throws Exception {
        refused("claire.dubois@example.org", ORGANIZER, BARCAMP);

        Page<LogEntry> own = read("claire.dubois@example.org", ORGANIZER, LogFilter.ALL);
        assertThat(own.items())
                .isNotEmpty()
                .extracting(LogEntry::eventId)
                .doesNotContainNull()
                .doesNotContain(event(BARCAMP), event(CHOIRS));
    }

    @Test
    void theOrganizerReadsChangesAndScansOfAnEvent() throws Exception {
        LogFilter barcamp = LogFilter.ALL.ofEvent(event(BARCAMP));

        Page<LogEntry> all = read("organizer@example.org", ORGANIZER, barcamp);
        Page<LogEntry> forged = read(
                "organizer@example.org",
                ORGANIZER,
                new LogFilter(null, "scan.forged", null, null, null, event(BARCAMP)));
        assertThat(all.items()).extracting(LogEntry::eventId).containsOnly(event(BARCAMP));
        assertThat(forged.items()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.source()).isEqualTo("scan");
            assertThat(entry.actorName()).isEqualTo("Mehmet Ali Yıldız");
            assertThat(entry.after()).containsEntry("signed", false);
        });
        assertThat(read(
                                "organizer@example.org",
                                ORGANIZER,
                                new LogFilter(null, "event", null, null, null, event(BARCAMP)))
                        .items())
                .extracting(LogEntry::action)
                .contains("event.created", "event.published");
    }

    @Test
    void anAdministratorReadsAllOfItPageByPageInOrder() throws Exception {
        long admin = account("admin@example.org");
        Page<LogEntry> first = as(admin, ADMIN, () -> log.list(LogFilter.ALL, PageRequest.of(0, 200)));
        Page<LogEntry> second = as(admin, ADMIN, () -> log.list(LogFilter.ALL, PageRequest.of(1, 200)));

        assertThat(first.total()).isGreaterThan(400);
        assertThat(first.items()).hasSize(200);
        assertThat(first.items())
                .extracting(AuditLogIT::key)
                .doesNotContainAnyElementsOf(
                        second.items().stream().map(AuditLogIT::key).toList());
        assertThat(first.items()).extracting(LogEntry::at).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(second.items().get(0).at())
                .isBeforeOrEqualTo(first.items().get(199).at());
        assertThat(as(admin, ADMIN, () -> log.list(LogFilter.ALL, new PageRequest(0, 5, "at", false)))
                        .items())
                .extracting(LogEntry::at)
                .isSorted();
    }

    private void refused(String email, Set<String> roles, String code) {
        assertThatThrownBy(() -> read(email, roles, LogFilter.ALL.ofEvent(event(code))))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(PlatformError.NOT_ALLOWED));
    }

    private Page<LogEntry> read(String email, Set<String> roles, LogFilter filter) throws Exception {
        return as(account(email), roles, () -> log.list(filter, PageRequest.of(0, 200)));
    }

    private static String key(LogEntry entry) {
        return entry.source() + entry.id();
    }

    private long account(String email) throws SQLException {
        return id("select id from account where email = ?", email);
    }

    private long event(String code) throws SQLException {
        return id("select id from event where code = ?", code);
    }

    private long id(String sql, String value) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, value);
            try (ResultSet rows = query.executeQuery()) {
                assertThat(rows.next()).as(value).isTrue();
                return rows.getLong(1);
            }
        }
    }
}
