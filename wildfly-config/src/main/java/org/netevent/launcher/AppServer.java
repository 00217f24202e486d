package org.netevent.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** WildFly as a child process, run from a working copy in the data folder. */
public final class AppServer implements AutoCloseable {

    private static final long START_SECONDS = 240;

    private final Settings settings;
    private final Path home;
    private final Path pidFile;
    private Child child;

    /**
     * Makes the working copy, after ending a server that a killed run left behind.
     *
     * @param provisioned the server as wildfly-config built it
     * @param ear what it deploys at its start, or null
     * @throws LaunchException when one of its ports is taken
     */
    public AppServer(Settings settings, Path provisioned, Path ear) {
        this.settings = settings;
        this.home = home(settings);
        this.pidFile = pidFile(settings);
        try {
            reap(settings);
            Ports.requireFree(settings.bind(), settings.port(), "HTTP", "NETEVENT_PORT");
            Ports.requireFree(settings.bind(), settings.httpsPort(), "HTTPS", "NETEVENT_PORT");
            Ports.requireFree("127.0.0.1", settings.managementPort(), "management", "NETEVENT_PORT");
            ServerHome.prepare(provisioned, home, ear);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the server that a killed run left on this data folder, if there is one. */
    public static void reap(Settings settings) {
        Child.reap(pidFile(settings), "jboss.home.dir=" + home(settings));
    }

    private static Path home(Settings settings) {
        return settings.data().resolve("server");
    }

    private static Path pidFile(Settings settings) {
        return settings.data().resolve("server.pid");
    }

    /**
     * Starts the process; also again, after {@link #close()}.
     *
     * @param environment what is added to this process' own
     * @param output where the server's console goes
     */
    public void start(Map<String, String> environment, Redirect output) {
        ProcessBuilder builder =
                new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(output);
        builder.environment().putAll(environment);
        child = Child.start(builder, pidFile);
    }

    CompletableFuture<Process> onExit() {
        return child.onExit();
    }

    @Override
    public void close() {
        if (child != null) {
            child.stop();
        }
    }

    /** Ends the process at once, as a power cut would. */
    public void kill() {
        child.kill();
    }

    /** Waits until the server takes requests, whether or not something is deployed. */
    public void awaitAnswer() {
        long deadline = System.nanoTime() + START_SECONDS * 1_000_000_000L;
        while (!answers()) {
            requireStarting(deadline);
        }
    }

    /** Waits until the EAR that it was given is deployed. @param ear the file's name */
    public void awaitDeployment(String ear) {
        Path deployments = home.resolve("standalone/deployments");
        long deadline = System.nanoTime() + START_SECONDS * 1_000_000_000L;
        while (!Files.exists(deployments.resolve(ear + ".deployed"))) {
            if (Files.exists(deployments.resolve(ear + ".failed"))) {
                throw new LaunchException("The application did not start; the reason is in the log above.");
            }
            requireStarting(deadline);
        }
        awaitAnswer();
    }

    private void requireStarting(long deadline) {
        if (!child.alive()) {
            throw new LaunchException("The server ended; the reason is in its log.");
        }
        if (System.nanoTime() > deadline) {
            throw new LaunchException("The server did not start within " + START_SECONDS + " seconds.");
        }
        Pause.of(200);
    }

    private List<String> command() {
        try {
            return StandaloneCommandBuilder.of(home)
                    .setJavaOptions(JavaOptions.of(home, System.getenv("NETEVENT_JAVA_OPTS")))
                    .addServerArguments(
                            "-Djboss.bind.address=" + settings.bind(),
                            "-Djboss.https.port=" + settings.httpsPort(),
                            "-Djboss.management.http.port=" + settings.managementPort())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
