package org.netevent.launcher;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where one running NetEvent listens and keeps its data.
 *
 * @param data folder that survives a run: database, uploaded files, the server's working copy
 * @param bind address that the server listens on
 * @param port HTTP; HTTPS is 363 and the management port 1910 above it, so that several can run side by side
 * @param databasePort port of the embedded database, on 127.0.0.1 only
 * @param databaseUrl JDBC address of the user's own server, or null for the embedded one
 */
public record Settings(
        Path data,
        String bind,
        int port,
        int databasePort,
        String databaseUrl,
        String databaseUser,
        String databasePassword) {

    static final String DB_URL = "NETEVENT_DB_URL";
    static final String DB_USER = "NETEVENT_DB_USER";
    static final String DB_PASSWORD = "NETEVENT_DB_PASSWORD";

    private static final int USUAL_PORT = 8080;
    private static final int USUAL_DATABASE_PORT = 13306;

    /** Reads the environment; {@code data} is used unless NETEVENT_DATA names another folder. */
    public static Settings from(Map<String, String> env, Path data) {
        int port = port(env, "NETEVENT_PORT", USUAL_PORT);
        int databasePort = port(env, "NETEVENT_DB_PORT", USUAL_DATABASE_PORT + port - USUAL_PORT);
        String folder = text(env, "NETEVENT_DATA");
        String url = text(env, DB_URL);
        if (url != null && !url.startsWith("jdbc:mysql:")) {
            throw new LaunchException(DB_URL + " must begin with jdbc:mysql: (for MariaDB as well), for example"
                    + " jdbc:mysql://db.example.org:3306/netevent");
        }
        String bind = text(env, "NETEVENT_BIND");
        return new Settings(
                (folder == null ? data : Path.of(folder)).toAbsolutePath().normalize(),
                bind == null ? "127.0.0.1" : bind,
                port,
                databasePort,
                url,
                text(env, DB_USER),
                text(env, DB_PASSWORD));
    }

    public boolean embeddedDatabase() {
        return databaseUrl == null;
    }

    /** Address for this machine's browser; the camera works here without TLS. */
    public String address() {
        return "http://localhost:" + port + "/";
    }

    public int httpsPort() {
        return port + 363;
    }

    public int managementPort() {
        return port + 1910;
    }

    private static String text(Map<String, String> env, String name) {
        String value = env.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static int port(Map<String, String> env, String name, int usual) {
        String value = text(env, name);
        try {
            int port = value == null ? usual : Integer.parseInt(value);
            if (port < 1 || port > 65535) {
                throw new LaunchException(name + " is not a port: " + port);
            }
            return port;
        } catch (NumberFormatException e) {
            throw new LaunchException(name + " is not a port: " + value, e);
        }
    }
}
