package org.netevent.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.netevent.launcher.AppServer;
import org.netevent.launcher.EmbeddedDatabase;
import org.netevent.launcher.Settings;

/**
 * The server as it is shipped, with the embedded database and the EAR, on its own ports (NETEVENT_TEST_PORT) and its own data
 * folder, which is made anew.
 */
final class World implements AutoCloseable {
    private static final int PORT = Integer.parseInt(System.getenv().getOrDefault("NETEVENT_TEST_PORT", "18580"));

    private final Path data;
    private final Settings settings;
    private final EmbeddedDatabase database;
    private final AppServer server;

    World(Path target) throws IOException {
        data = target.resolve("bench-data");
        settings = Settings.from(Map.of("NETEVENT_PORT", Integer.toString(PORT)), data);
        AppServer.reap(settings);
        EmbeddedDatabase.reap(data.resolve("mariadb"));
        delete(data);
        database = EmbeddedDatabase.start(data.resolve("mariadb"), settings.databasePort());
        Path ear = Path.of("../ear/target/netevent.ear").toAbsolutePath().normalize();
        server = new AppServer(
                settings, Path.of("../wildfly-config/target/server").toAbsolutePath(), ear);
        Map<String, String> environment = new HashMap<>();
        environment.put("NETEVENT_PORT", Integer.toString(PORT));
        environment.put("NETEVENT_BIND", "127.0.0.1");
        environment.put("NETEVENT_DB_URL", database.url());
        environment.put("NETEVENT_DB_USER", database.user());
        environment.put("NETEVENT_DB_PASSWORD", database.password());
        environment.put("NETEVENT_FILES", data.resolve("files").toString());
        environment.put("NETEVENT_DEMO", "false");
        // everybody comes from one address
        environment.put("NETEVENT_RATE_SIGN_IN", "100000000");
        environment.put("NETEVENT_RATE_REGISTER", "100000000");
        server.start(environment, Redirect.to(target.resolve("bench-server.log").toFile()));
        server.awaitDeployment(ear.getFileName().toString());
    }

    Wire connect() throws IOException {
        return new Wire(PORT);
    }

    /** A connection as the server's pool has them, without automatic commits. */
    Connection database() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", database.user());
        properties.setProperty("password", database.password());
        for (String on : new String[] {
            "forceConnectionTimeZoneToSession",
            "rewriteBatchedStatements",
            "useLocalSessionState",
            "cacheServerConfiguration",
            "cachePrepStmts",
            "useServerPrepStmts"
        }) properties.setProperty(on, "true");
        properties.setProperty("connectionTimeZone", "UTC");
        properties.setProperty("prepStmtCacheSize", "250");
        properties.setProperty("prepStmtCacheSqlLimit", "2048");
        Connection connection = new com.mysql.cj.jdbc.Driver().connect(database.url(), properties);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        return connection;
    }

    long serverPid() {
        return pid(data.resolve("server.pid"));
    }

    long databasePid() {
        return pid(data.resolve("mariadb/mariadb.pid"));
    }

    /** Lets the server serve files under {@code /bench/}, each for one name, until it answers. */
    void serve(Map<String, byte[]> files) throws IOException {
        Path deployments = data.resolve("server/standalone/deployments");
        Path half = deployments.resolve("bench.war.part");
        try (ZipOutputStream war = new ZipOutputStream(Files.newOutputStream(half))) {
            add(war, "WEB-INF/jboss-web.xml", "<jboss-web><context-root>/bench</context-root></jboss-web>".getBytes());
            for (Map.Entry<String, byte[]> file : files.entrySet()) add(war, file.getKey(), file.getValue());
        }
        Files.move(half, deployments.resolve("bench.war"));
        String first = files.keySet().iterator().next();
        for (int tries = 0; tries < 300; tries++) {
            try (Wire wire = connect()) {
                if (wire.exchange(Wire.request("GET", "/bench/" + first, "", null)) == 200) return;
            }
            pause(100);
        }
        throw new IllegalStateException("The static pages were not deployed");
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        database.close();
        delete(data);
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static long pid(Path file) {
        try {
            return Long.parseLong(Files.readString(file, StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) return;
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
