package org.netevent.system.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser that this machine has; on a Debian, as root, it is installed when there is none. */
public final class Chromium {

    private static final List<String> NAMES = List.of(
            "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe");
    private static final List<Path> PLACES = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"));

    private Chromium() {}

    /** Runs once before the tests. @param arguments the groups of tests that are left out */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0 && "browser".equals(arguments[0])) {
            say("Browser tests are left out (-DskipBrowserTests).");
        } else if (find().isEmpty() && !(install() && find().isPresent())) {
            say(
                    "No Chromium was found for the browser tests: install it (Debian: apt-get install chromium), name it with"
                            + " the variable CHROME, or leave them out with -DskipBrowserTests.");
            System.exit(1);
        }
    }

    static Path required() {
        return find().orElseThrow(() -> new IllegalStateException("No Chromium; CHROME may name one."));
    }

    static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Optional<Path> find() {
        String named = System.getenv("CHROME");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, PLACES.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean install() throws IOException, InterruptedException {
        if (!root() || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return false;
        }
        say("Installing Chromium for the browser tests.");
        return run("apt-get", "-qq", "update")
                && run("apt-get", "-qq", "-y", "install", "--no-install-recommends", "chromium");
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(command).inheritIO();
        process.environment().put("DEBIAN_FRONTEND", "noninteractive");
        return process.start().waitFor() == 0;
    }

    private static void say(String line) {
        System.out.println("[netevent] " + line);
    }
}
