package org.netevent.system;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** How many statements the database gets for one act, counted by the database itself. */
public final class Statements {

    private static final String COUNTED = "select variable_name, variable_value from information_schema.global_status"
            + " where variable_name in ('QUESTIONS', 'COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE')";

    private Statements() {}

    /**
     * The counters are the whole server's: what its timers do meanwhile is counted too, but not in every run. So the
     * fewest of several runs are those of the act.
     *
     * @param act gets the number of the run; the first one warms up and is not counted
     * @return by name: questions (all that is sent, transactions too), com_select, com_insert, com_update, com_delete
     */
    public static Map<String, Long> fewest(int runs, IntConsumer act) {
        act.accept(0);
        Map<String, Long> fewest = new TreeMap<>();
        try (Connection database = Server.dataSource().getConnection()) {
            for (int run = 1; run <= runs; run++) {
                Map<String, Long> before = counters(database);
                act.accept(run);
                counters(database).forEach((name, count) -> {
                    // asking for the numbers is one of them
                    int asked = name.equals("questions") || name.equals("com_select") ? 1 : 0;
                    fewest.merge(name, count - before.get(name) - asked, Math::min);
                });
            }
            return fewest;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Long> counters(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(COUNTED)) {
            Map<String, Long> counters = new TreeMap<>();
            while (rows.next()) counters.put(rows.getString(1).toLowerCase(), rows.getLong(2));
            return counters;
        }
    }
}
