package org.netevent.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process of ours and the file with its id, by which the next run finds it when this one was killed. */
final class Child {

    private static final long STOP_SECONDS = 40;

    private final Process process;
    private final Path pidFile;

    private Child(Process process, Path pidFile) {
        this.process = process;
        this.pidFile = pidFile;
    }

    static Child start(ProcessBuilder builder, Path pidFile) {
        try {
            Process process = builder.start();
            Files.writeString(pidFile, process.pid() + "\n");
            return new Child(process, pidFile);
        } catch (IOException e) {
            throw new LaunchException("Cannot start " + builder.command().get(0) + ": " + e.getMessage(), e);
        }
    }

    /**
     * Ends what a killed run left behind.
     *
     * @param mark what the command of such a process contains; a foreign process that got the same id by chance does not
     */
    static void reap(Path pidFile, String mark) {
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            String pid = Files.readString(pidFile).strip();
            ProcessHandle.of(pid.isEmpty() ? -1 : Long.parseLong(pid))
                    .filter(process -> command(process).contains(mark))
                    .ifPresent(process -> {
                        Console.say("Ending process " + pid + ", left over from a run that was killed.");
                        end(process);
                    });
            Files.delete(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Asks the process to stop, waits until it has, and forces it only after that. */
    void stop() {
        end(process.toHandle());
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String command(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        String arguments = String.join(" ", info.arguments().orElse(new String[0]));
        return info.command().orElse("") + " " + arguments + " "
                + info.commandLine().orElse("");
    }
}
