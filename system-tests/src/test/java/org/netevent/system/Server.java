package org.netevent.system;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.netevent.launcher.AppServer;
import org.netevent.launcher.EmbeddedDatabase;
import org.netevent.launcher.Settings;
import org.netevent.system.stripe.StripeServer;

/**
 * The server under test, on its own ports and in its own data folder ({@code target/data}), both beside those of
 * {@code -Prun}. NETEVENT_TEST_PORT moves all its ports.
 */
public final class Server implements AutoCloseable {

    /** What one address may do here; a test that wants to be refused goes beyond it. */
    public static final int SIGN_INS_PER_MINUTE = 600;

    private static final int PORT = Integer.parseInt(System.getenv().getOrDefault("NETEVENT_TEST_PORT", "18580"));
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static Server running;

    private final Settings settings;
    private final EmbeddedDatabase database;
    private final MailServer mail;
    private final StripeServer stripe;
    private final AppServer wildfly;

    private Server() {
        Path data = TARGET.resolve("data");
        settings = Settings.from(Map.of("NETEVENT_PORT", Integer.toString(PORT)), data);
        Path databaseFolder = data.resolve("mariadb");
        AppServer.reap(settings);
        EmbeddedDatabase.reap(databaseFolder);
        delete(data);
        database = EmbeddedDatabase.start(databaseFolder, settings.databasePort());
        mail = new MailServer(PORT + 45);
        stripe = new StripeServer(PORT + 46, () -> uri("/api/payments/stripe/webhook"));
        wildfly = new AppServer(
                settings, Path.of("../wildfly-config/target/server").toAbsolutePath(), null);
        System.setProperty("netevent.home", data.resolve("server").toString());
        System.setProperty("netevent.management.port", Integer.toString(settings.managementPort()));
    }

    static synchronized void ensureRunning(Store store) {
        if (running == null) {
            Server server = new Server();
            store.put(Server.class, server);
            server.mail.start();
            server.stripe.start();
            server.startWildfly();
            running = server;
        }
    }

    /** @param path begins with a slash */
    public static URI uri(String path) {
        return URI.create("http://localhost:" + PORT + path);
    }

    /** The server's own database, to set up what no use case does and to look at what happened. */
    public static DataSource dataSource() {
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(running.database.url() + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true");
        source.setUser(running.database.user());
        source.setPassword(running.database.password());
        return source;
    }

    /** Stand-in for the mail server; a test may stop it and start it again. */
    public static MailServer mail() {
        return running.mail;
    }

    /** Stand-in for Stripe. */
    public static StripeServer stripe() {
        return running.stripe;
    }

    /** Files that a test makes, next to the server's. */
    public static Path folder() {
        return running.settings.data();
    }

    /** Stops the server as an operator would and starts it again, with what was deployed. */
    public static void restart() {
        running.wildfly.close();
        running.startWildfly();
    }

    /** Ends the server's process without any goodbye; {@link #start()} brings it back. */
    public static void kill() {
        running.wildfly.kill();
    }

    public static void start() {
        running.startWildfly();
    }

    @Override
    public void close() {
        wildfly.close();
        mail.stop();
        stripe.stop();
        database.close();
    }

    private void startWildfly() {
        Map<String, String> environment = new HashMap<>();
        environment.put("NETEVENT_PORT", Integer.toString(PORT));
        environment.put("NETEVENT_BIND", "127.0.0.1");
        environment.put("NETEVENT_DB_URL", database.url());
        environment.put("NETEVENT_DB_USER", database.user());
        environment.put("NETEVENT_DB_PASSWORD", database.password());
        environment.put("NETEVENT_SMTP_HOST", "127.0.0.1");
        environment.put("NETEVENT_SMTP_PORT", Integer.toString(mail.port()));
        environment.put("NETEVENT_SMTP_STARTTLS", "false");
        environment.put("NETEVENT_STRIPE_KEY", StripeServer.KEY);
        environment.put("NETEVENT_STRIPE_WEBHOOK_SECRET", StripeServer.WEBHOOK_SECRET);
        environment.put("NETEVENT_STRIPE_API", stripe.address());
        environment.put("NETEVENT_STRIPE_TIMEOUT", "2");
        environment.put("NETEVENT_FILES", settings.data().resolve("files").toString());
        environment.put("NETEVENT_DEMO", "true");
        // all tests come from one address
        environment.put("NETEVENT_RATE_SIGN_IN", Integer.toString(SIGN_INS_PER_MINUTE));
        environment.put("NETEVENT_RATE_REGISTER", "6000");
        wildfly.start(
                environment, Redirect.appendTo(TARGET.resolve("server.log").toFile()));
        wildfly.awaitAnswer();
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
