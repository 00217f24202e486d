package org.netevent.web.platform;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a workbook, written while it is read: numbers are numbers, times are times in one zone, no text that somebody
 * could turn into a formula. A sheet that is full is followed by another one.
 *
 * @param name of the sheet
 * @param source hands on row by row; a refusal comes before the first one, so it still becomes a problem
 */
public record XlsxStream<T>(
        String name, List<String> headings, ZoneId zone, Function<T, List<?>> cells, Consumer<Consumer<T>> source)
        implements StreamingOutput {
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MAX_ROWS = 1_000_000;
    private static final int AT_ONCE = 500;
    private static final double WIDTH = 18;

    @Override
    public void write(OutputStream out) throws IOException {
        // not closed when the source refuses: nothing is written then
        Workbook workbook = new Workbook(out, "NetEvent", "1.0");
        Sheets sheets = new Sheets(workbook);
        try {
            source.accept(row -> sheets.row(cells.apply(row)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        sheets.end();
    }

    private final class Sheets {
        private final Workbook workbook;
        private Worksheet sheet;
        private int count;
        private int row;

        Sheets(Workbook workbook) {
            this.workbook = workbook;
        }

        private void begin() {
            sheet = workbook.newWorksheet(++count == 1 ? name : name + " " + count);
            sheet.freezePane(0, 1);
            for (int column = 0; column < headings.size(); column++) {
                sheet.width(column, WIDTH);
                sheet.inlineString(0, column, headings.get(column));
                sheet.style(0, column).bold().set();
            }
            row = 1;
        }

        void row(List<?> values) {
            try {
                if (row > MAX_ROWS) sheet.finish();
                if (sheet == null || row > MAX_ROWS) begin();
                for (int column = 0; column < values.size(); column++) cell(column, values.get(column));
                if (++row % AT_ONCE == 0) sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void end() throws IOException {
            if (sheet == null) begin();
            workbook.finish();
        }

        private void cell(int column, Object value) {
            if (value == null) return;
            if (value instanceof BigDecimal amount) {
                sheet.value(row, column, amount);
                sheet.style(row, column).format("#,##0.00#").set();
            } else if (value instanceof Number number) {
                sheet.value(row, column, number);
            } else if (value instanceof Instant time) {
                sheet.value(row, column, LocalDateTime.ofInstant(time, zone));
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            } else {
                sheet.inlineString(row, column, CsvStream.safe(value));
            }
        }
    }
}
