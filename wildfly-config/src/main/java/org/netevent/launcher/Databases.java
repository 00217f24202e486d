package org.netevent.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/** Looks whether a database can be reached, before a server with a long log does. */
final class Databases {

    private Databases() {}

    static boolean answers(String url, String user, String password) {
        try {
            connect(url, user, password).close();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    static void requireReachable(String url, String user, String password) {
        try {
            connect(url, user, password).close();
        } catch (SQLException e) {
            throw new LaunchException(
                    "The database at %s (%s) cannot be reached as user %s: %s. See %s and %s."
                            .formatted(url, Settings.DB_URL, user, reason(e), Settings.DB_USER, Settings.DB_PASSWORD),
                    e);
        }
    }

    private static Connection connect(String url, String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user == null ? "" : user);
        properties.setProperty("password", password == null ? "" : password);
        properties.setProperty("connectTimeout", "5000");
        Connection connection = new com.mysql.cj.jdbc.Driver().connect(url, properties);
        if (connection == null) {
            throw new SQLException("the driver does not know this address");
        }
        return connection;
    }

    /** The innermost cause says it in one line; the driver's own message is a paragraph. */
    private static String reason(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
