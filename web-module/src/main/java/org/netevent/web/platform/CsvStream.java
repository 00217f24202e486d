package org.netevent.web.platform;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as CSV, written while it is read: UTF-8 with a mark, so that spreadsheets know it; no cell that a spreadsheet
 * would take for a formula.
 *
 * @param source hands on row by row; a refusal comes before the first one, so it still becomes a problem
 */
public record CsvStream<T>(
        List<String> headings, char delimiter, Function<T, List<?>> cells, Consumer<Consumer<T>> source)
        implements StreamingOutput {
    private static final char MARK = '\uFEFF';

    @Override
    public void write(OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
        writer.write(MARK);
        CSVPrinter printer = new CSVPrinter(
                writer, CSVFormat.RFC4180.builder().setDelimiter(delimiter).get());
        printer.printRecord(headings);
        try {
            source.accept(row -> {
                try {
                    printer.printRecord(cells.apply(row).stream().map(CsvStream::safe));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        printer.flush();
    }

    /** An apostrophe before what begins like a formula makes it text; the import takes it away again. */
    static String safe(Object cell) {
        String text = cell == null ? "" : cell.toString();
        boolean formula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
