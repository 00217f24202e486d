package org.netevent.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** WildFly with NetEvent in it, as a child process. */
final class AppServer implements AutoCloseable {

    private static final long START_SECONDS = 240;

    private final Settings settings;
    private final Path home;
    private final String ear;
    private Child child;

    private AppServer(Settings settings, String ear) {
        this.settings = settings;
        this.home = settings.data().resolve("server");
        this.ear = ear;
    }

    /**
     * Starts the server and answers when the application is deployed.
     *
     * @param environment what is added to this process' own
     */
    static AppServer start(Settings settings, Path provisioned, Path ear, Map<String, String> environment) {
        AppServer server = new AppServer(settings, ear.getFileName().toString());
        Path pidFile = settings.data().resolve("server.pid");
        try {
            Child.reap(pidFile, "jboss.home.dir=" + server.home);
            Ports.requireFree(settings.bind(), settings.port(), "HTTP", "NETEVENT_PORT");
            Ports.requireFree(settings.bind(), settings.httpsPort(), "HTTPS", "NETEVENT_PORT");
            Ports.requireFree("127.0.0.1", settings.managementPort(), "management", "NETEVENT_PORT");
            ServerHome.prepare(provisioned, server.home, ear);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ProcessBuilder builder = new ProcessBuilder(server.command()).inheritIO();
        builder.environment().putAll(environment);
        server.child = Child.start(builder, pidFile);
        return server;
    }

    CompletableFuture<Process> onExit() {
        return child.onExit();
    }

    @Override
    public void close() {
        child.stop();
    }

    void awaitDeployment() {
        Path deployments = home.resolve("standalone/deployments");
        long deadline = System.nanoTime() + START_SECONDS * 1_000_000_000L;
        while (!(Files.exists(deployments.resolve(ear + ".deployed")) && answers())) {
            if (Files.exists(deployments.resolve(ear + ".failed"))) {
                throw new LaunchException("The application did not start; the reason is in the log above.");
            }
            if (!child.alive()) {
                throw new LaunchException("The server ended; the reason is in the log above.");
            }
            if (System.nanoTime() > deadline) {
                throw new LaunchException("The application did not start within " + START_SECONDS + " seconds.");
            }
            Pause.of(200);
        }
    }

    private List<String> command() {
        StandaloneCommandBuilder command = StandaloneCommandBuilder.of(home)
                .setJavaOptions(JavaOptions.all(System.getenv("NETEVENT_JAVA_OPTS")))
                .addServerArguments(
                        "-Djboss.bind.address=" + settings.bind(),
                        "-Djboss.https.port=" + settings.httpsPort(),
                        "-Djboss.management.http.port=" + settings.managementPort());
        return command.build();
    }

    private boolean answers() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create("http://" + host() + ":" + settings.port() + "/")
                            .toURL()
                            .openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(20_000);
            connection.setInstanceFollowRedirects(false);
            return connection.getResponseCode() != 503;
        } catch (IOException e) {
            return false;
        }
    }

    private String host() {
        return settings.bind().equals("0.0.0.0") ? "127.0.0.1" : settings.bind();
    }
}
