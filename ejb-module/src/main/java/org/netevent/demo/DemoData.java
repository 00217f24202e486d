package org.netevent.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.netevent.platform.config.Settings;
import org.netevent.platform.files.FileStore;
import org.netevent.platform.security.Role;
import org.netevent.profile.control.EntryRows;

/**
 * Fills an empty NetEvent with people and events to look at, when {@code NETEVENT_DEMO} says so: four accounts with known
 * passwords, events before and after today, registrations in every state. Written once; never changes what is there.
 */
@Singleton
@Startup
@RunAs(Role.SYSTEM)
public class DemoData {
    private static final Logger LOG = Logger.getLogger(DemoData.class.getName());
    private static final int ENTERED_AT_ONCE = 1000;

    @Resource(lookup = "java:jboss/datasources/NetEventDS")
    DataSource source;

    @Resource
    SessionContext context;

    @Inject
    Settings settings;

    @Inject
    FileStore files;

    @Inject
    EntryRows directory;

    @Inject
    Clock clock;

    @PostConstruct
    void load() {
        if (!settings.demo()) return;
        try (Connection database = source.getConnection()) {
            if (isEmpty(database)) fill(database);
        } catch (SQLException | IOException e) {
            // the server runs without it, and the next start tries again
            context.setRollbackOnly();
            LOG.log(Level.SEVERE, "Demo data not loaded", e);
        }
    }

    private void fill(Connection database) throws SQLException, IOException {
        long begin = System.nanoTime();
        DemoPeople people = DemoPeople.read();
        DemoAccounts accounts = DemoAccounts.write(database, people, clock.instant());
        List<DemoEvent> events = DemoEvents.write(database, accounts, files, clock.instant());
        DemoTicketTypes.write(database, events, clock.instant());
        int registrations = new DemoRegistrations(database, people, accounts, files, clock.instant()).write(events);
        DemoOrders.write(database, accounts, people, events, clock.instant());
        DemoProfiles.write(database, accounts, people, files, clock.instant());
        enter(database);
        DemoConnections.write(database, accounts, clock.instant());
        DemoAppointments.write(database, accounts, clock.instant());
        DemoWaitlist.write(database, people, accounts, clock.instant());
        DemoNotifications.write(database);
        if (settings.smtpHost().isEmpty()) DemoMail.write(database, clock.instant());
        long milliseconds = (System.nanoTime() - begin) / 1_000_000;
        LOG.log(Level.INFO, "Demo data: {0} events, {1} registrations, in {2} ms", new Object[] {
            events.size(), registrations, milliseconds
        });
    }

    /** Into the directories, which follow what services do and not what is written past them. */
    private void enter(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate(
                    "insert into directory_backlog (registration_id) select id from registration where status = 'approved'");
        }
        while (directory.workOff(ENTERED_AT_ONCE) > 0) {
            // until nothing is left
        }
    }

    private static boolean isEmpty(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows =
                        statement.executeQuery("select (select count(*) from event) + (select count(*) from account"
                                + " where email = '" + DemoAccounts.ADMIN + "')")) {
            rows.next();
            return rows.getLong(1) == 0;
        }
    }
}
