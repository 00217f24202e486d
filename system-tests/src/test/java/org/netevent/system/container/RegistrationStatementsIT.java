package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.netevent.registration.boundary.Registrations;

/** Round trips to the database are what a registration costs: counted in its own transaction, whatever else runs. */
class RegistrationStatementsIT extends ContainerTest {

    @EJB
    Registrations registrations;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry registry;

    @Resource(lookup = "java:jboss/datasources/NetEventDS")
    DataSource database;

    @Test
    void aRegistrationWithItsTicketIsSoManyStatements() throws Exception {
        GateWorld world = new GateWorld(database);
        String prefix = "S" + UUID.randomUUID().toString().substring(0, 7).toUpperCase();
        long event = world.event(world.account("Olga Owner"), prefix, "single");
        registered(event);
        // read: the event with its lock, who stands before a newcomer, what the directory's entry is made from, the
        // number;
        // written: registration, two lines of the log, mail, entry, ticket; the number comes by INSERT … SELECT, which
        // is not
        // counted as one; changed: the seats
        assertThat(registered(event))
                .isEqualTo(Map.of("COM_SELECT", 4L, "COM_INSERT", 6L, "COM_UPDATE", 1L, "COM_DELETE", 0L));
    }

    /** What registering, with the ticket that it gets at once, asks of the database until the commit. */
    private Map<String, Long> registered(long event) throws Exception {
        AtomicReference<Map<String, Long>> after = new AtomicReference<>();
        transaction.begin();
        Map<String, Long> before = counters();
        registrations.register(Guest.of(event));
        // after JPA has written what it still had
        registry.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                after.set(counters());
            }

            @Override
            public void afterCompletion(int status) {
                // the counters are read before
            }
        });
        transaction.commit();
        Map<String, Long> counts = new TreeMap<>();
        after.get().forEach((name, count) -> counts.put(name, count - before.get(name)));
        // asking for the numbers is one of them
        counts.merge("COM_SELECT", -1L, Long::sum);
        return counts;
    }

    private Map<String, Long> counters() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select variable_name, variable_value"
                        + " from information_schema.session_status where variable_name in"
                        + " ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE')")) {
            Map<String, Long> counters = new TreeMap<>();
            while (rows.next()) counters.put(rows.getString(1), rows.getLong(2));
            return counters;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
