package org.netevent.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** {@code ./mvnw -Prun}: database and server with the demo data, until Ctrl-C. */
public final class Launcher {

    private final Path project;
    private final Settings settings;
    /** What runs, the last started first: the order in which it stops. */
    private final Deque<AutoCloseable> running = new ArrayDeque<>();

    private volatile boolean stopping;

    private Launcher(Path project, Settings settings) {
        this.project = project;
        this.settings = settings;
    }

    /** @param arguments the project's folder */
    public static void main(String[] arguments) {
        try {
            Path project = Path.of(arguments[0]).toAbsolutePath().normalize();
            new Launcher(project, Settings.from(System.getenv(), project.resolve(".data"))).run();
        } catch (LaunchException e) {
            Console.say(e.getMessage());
            System.exit(1);
        } catch (IOException e) {
            Console.say("Cannot start: " + e);
            System.exit(1);
        }
    }

    private void run() throws IOException {
        Files.createDirectories(settings.data());
        try (FileChannel lock = FileChannel.open(
                settings.data().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (lock.tryLock() == null) {
                throw new LaunchException("NetEvent already runs with the data in " + settings.data() + ".");
            }
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
            Map<String, String> environment = environment();
            Path ear = project.resolve("ear/target/netevent.ear");
            AppServer server = started(new AppServer(settings, project.resolve("wildfly-config/target/server"), ear));
            server.start(environment, Redirect.INHERIT);
            server.awaitDeployment(ear.getFileName().toString());
            Console.say("NetEvent is ready: " + settings.address() + " (Ctrl-C stops it)");
            server.onExit().join();
            if (!stopping) {
                throw new LaunchException("The server has ended; the reason is in the log above.");
            }
        }
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("NETEVENT_DEMO", System.getenv().getOrDefault("NETEVENT_DEMO", "true"));
        environment.put(
                "NETEVENT_FILES",
                System.getenv()
                        .getOrDefault(
                                "NETEVENT_FILES",
                                settings.data().resolve("files").toString()));
        environment.put("NETEVENT_PORT", Integer.toString(settings.port()));
        environment.put("NETEVENT_BIND", settings.bind());
        if (settings.embeddedDatabase()) {
            EmbeddedDatabase database =
                    started(EmbeddedDatabase.start(settings.data().resolve("mariadb"), settings.databasePort()));
            environment.put(Settings.DB_URL, database.url());
            environment.put(Settings.DB_USER, database.user());
            environment.put(Settings.DB_PASSWORD, database.password());
        } else {
            Databases.requireReachable(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword());
        }
        return environment;
    }

    private synchronized <T extends AutoCloseable> T started(T part) {
        running.push(part);
        return part;
    }

    private synchronized void stop() {
        stopping = true;
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (UncheckedIOException e) {
                Console.say("While stopping: " + e.getMessage());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
