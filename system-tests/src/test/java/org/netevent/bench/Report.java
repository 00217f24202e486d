package org.netevent.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table, said and written as Markdown. */
final class Report {
    static final String BEGIN = "<!-- bench:begin -->";
    static final String END = "<!-- bench:end -->";

    private static final PrintStream OUT = System.out;

    private final List<String> lines = new ArrayList<>();

    void say(String text) {
        OUT.println("[bench] " + text);
    }

    void size(int registrations) {
        line("");
        line("**%,d registrations**, and one event with %,d sold".formatted(registrations, Dataset.SOLD));
        line("");
        line("| operation | rate /s | p50 ms | p99 ms | server CPU ms | database CPU ms | same SQL by JDBC /s | of it"
                + " | static page /s | of it |");
        line("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
    }

    /** @param ceiling and page may be null */
    void row(String name, Measured measured, Measured ceiling, Measured page) {
        line("| %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        name,
                        whole(measured.rate()),
                        fine(measured.millis(0.5)),
                        fine(measured.millis(0.99)),
                        fine(measured.serverMillis()),
                        fine(measured.databaseMillis()),
                        ceiling == null ? "" : whole(ceiling.rate()),
                        ceiling == null ? "" : share(measured, ceiling),
                        page == null ? "" : whole(page.rate()),
                        page == null ? "" : share(measured, page)));
    }

    void line(String text) {
        lines.add(text);
        OUT.println(text);
    }

    void write(Path file) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    /** Puts the table into a page, between its markers. */
    void writeInto(Path page) throws IOException {
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        if (end < begin) throw new IOException(page + " has no markers " + BEGIN + " and " + END);
        Files.writeString(
                page, text.substring(0, begin) + "\n" + String.join("\n", lines) + "\n\n" + text.substring(end));
    }

    private static String share(Measured measured, Measured of) {
        return "%.0f %%".formatted(100 * measured.rate() / of.rate());
    }

    private static String whole(double value) {
        return String.format(Locale.ENGLISH, value < 100 ? "%,.1f" : "%,.0f", value);
    }

    private static String fine(double value) {
        return String.format(Locale.ENGLISH, value < 1 ? "%.3f" : value < 10 ? "%.2f" : "%.1f", value);
    }
}
