package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netevent.event.boundary.CancelCommand;
import org.netevent.event.boundary.EventLifecycle;
import org.netevent.platform.security.Role;
import org.netevent.registration.boundary.Approvals;
import org.netevent.registration.boundary.OwnRegistration;
import org.netevent.registration.boundary.Register;
import org.netevent.registration.boundary.Registered;
import org.netevent.registration.boundary.RegistrationSource;
import org.netevent.registration.boundary.Registrations;

/** Who ended a registration decides whether its person is told, and telling everybody is one statement. */
class BellStepsIT extends ContainerTest {
    private static final Set<String> ATTENDEE = Set.of(Role.ATTENDEE);
    private static final int MANY = 300;

    @EJB
    Registrations registrations;

    @EJB
    OwnRegistration own;

    @EJB
    Approvals approvals;

    @EJB
    EventLifecycle lifecycle;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/NetEventDS")
    DataSource database;

    private GateWorld world;
    private long owner;
    private long event;

    @BeforeEach
    void anEvent() {
        world = new GateWorld(database);
        owner = world.account("Olga Owner");
        event = world.event(
                owner, "B" + UUID.randomUUID().toString().substring(0, 7).toUpperCase(), "single");
    }

    @Test
    void whomTheTeamCancelsIsToldAndWhoCancelsIsNot() throws Exception {
        long anna = world.account("Anna Attendee");
        long ben = world.account("Ben Beside");
        long annas = register(anna).registration().id();
        Registered bens = register(ben);

        as(owner, ATTENDEE, () -> approvals.cancel(annas));
        own.cancelByLink(bens.token());

        assertThat(world.text("select kind from notification where account_id = ? and target_id = ?", anna, annas))
                .isEqualTo("registration_cancelled");
        assertThat(world.count("select count(*) from notification where account_id = ?", ben))
                .isZero();
        assertThat(world.count("select count(*) from notification where account_id = ?", owner))
                .isZero();
    }

    @Test
    void theEndOfAnEventIsToldToHundredsByOneStatement() throws Exception {
        Instant now = Instant.now();
        List<Long> accounts = IntStream.range(0, MANY)
                .mapToObj(i -> world.account("Guest " + i))
                .toList();
        world.insertMany(
                "insert into registration (event_id, account_id, status, name, email, created_at, updated_at)"
                        + " values (?, ?, 'approved', 'Zoë Müller', ?, ?, ?)",
                accounts.stream()
                        .map(account -> new Object[] {event, account, UUID.randomUUID() + "@example.org", now, now})
                        .toList());
        world.execute("update event set seats_taken = ? where id = ?", MANY, event);

        transaction.begin();
        long before = insertions();
        as(owner, ATTENDEE, () -> lifecycle.cancel(event, new CancelCommand("The hall is flooded")));
        long after = insertions();
        transaction.commit();

        assertThat(world.count(
                        "select count(*) from notification where event_id = ? and kind = 'event_cancelled'", event))
                .isEqualTo(MANY);
        assertThat(after - before).isOne();
    }

    private Registered register(long account) throws Exception {
        return as(
                account,
                ATTENDEE,
                () -> registrations.register(new Register(
                        event,
                        "Anna Attendee",
                        UUID.randomUUID() + "@example.org",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "en",
                        RegistrationSource.FORM)));
    }

    /** INSERT … SELECT of this transaction's connection so far. */
    private long insertions() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select variable_value from"
                        + " information_schema.session_status where variable_name = 'COM_INSERT_SELECT'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
