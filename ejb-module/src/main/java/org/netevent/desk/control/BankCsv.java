package org.netevent.desk.control;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.netevent.desk.boundary.DeskError;
import org.netevent.platform.error.DomainException;

/**
 * Reads a bank statement as banks export it: any of the usual separators and encodings, lines about the account before the
 * heading, columns in any order by their German or English names, amounts with a comma or a point.
 */
public final class BankCsv {
    public static final int MAX_BYTES = 4 * 1024 * 1024;
    public static final int MAX_ROWS = 10_000;

    private static final List<Character> DELIMITERS = List.of(';', ',', '\t', '|');
    private static final int LONGEST_PURPOSE = 500;
    private static final int LONGEST_PAYER = 200;

    private final List<Row> rows;
    private final Map<BankColumn, List<Integer>> columns = new EnumMap<>(BankColumn.class);
    private String currency;

    private record Row(int line, CSVRecord cells) {}

    private BankCsv(List<Row> rows) {
        this.rows = rows;
    }

    /** @throws DomainException FILE_TOO_LARGE, or a code of {@link DeskError} */
    static List<BankEntry> read(byte[] file) {
        String text = CsvFile.of(file, MAX_BYTES).text();
        DomainException refusal = new DomainException(DeskError.BANK_HEADER);
        for (char delimiter : DELIMITERS) {
            try {
                BankCsv statement = new BankCsv(rows(text, delimiter));
                int heading = statement.heading();
                if (heading >= 0) return statement.entries(heading);
            } catch (DomainException e) {
                // with the right delimiter it would not be broken
                if (e.code() != DeskError.IMPORT_BROKEN && refusal.code() == DeskError.BANK_HEADER) refusal = e;
            }
        }
        throw refusal;
    }

    private static List<Row> rows(String text, char delimiter) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setTrim(true)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        List<Row> rows = new ArrayList<>();
        int line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) {
                rows.add(new Row(line, row));
                if (rows.size() > MAX_ROWS)
                    throw new DomainException(DeskError.IMPORT_TOO_MANY, Map.of("max", MAX_ROWS));
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException e) {
            throw new DomainException(DeskError.IMPORT_BROKEN, Map.of("line", line));
        }
        return rows;
    }

    /** Finds the line that names the columns; less than 0 when there is none. */
    private int heading() {
        for (int i = 0; i < rows.size(); i++) {
            columns.clear();
            currency = null;
            Map<BankColumn, Integer> ranks = new EnumMap<>(BankColumn.class);
            CSVRecord cells = rows.get(i).cells();
            for (int column = 0; column < cells.size(); column++) name(cells.get(column), column, ranks);
            boolean amounts = columns.containsKey(BankColumn.AMOUNT) || columns.containsKey(BankColumn.CREDIT);
            if (amounts && columns.containsKey(BankColumn.PURPOSE)) return i;
        }
        return -1;
    }

    /** Of two columns for the same thing the one with the better name is read, of purposes all. */
    private void name(String title, int column, Map<BankColumn, Integer> ranks) {
        Optional<BankColumn.Heading> known = BankColumn.of(title);
        if (known.isEmpty()) return;
        BankColumn.Heading heading = known.get();
        List<Integer> places = columns.computeIfAbsent(heading.column(), kind -> new ArrayList<>());
        Integer before = ranks.get(heading.column());
        if (heading.column() != BankColumn.PURPOSE && before != null) {
            if (before <= heading.rank()) return;
            places.clear();
        }
        ranks.put(heading.column(), heading.rank());
        places.add(column);
        if (heading.currency() != null) currency = heading.currency();
    }

    private List<BankEntry> entries(int heading) {
        List<Row> booked = rows.subList(heading + 1, rows.size());
        BankDates dates = BankDates.of(
                booked.stream().map(row -> text(row, BankColumn.DATE)).toList());
        List<BankEntry> entries = booked.stream()
                .filter(row -> !amountText(row).isEmpty())
                .map(row -> entry(row, dates))
                .toList();
        if (entries.isEmpty()) throw new DomainException(DeskError.BANK_EMPTY);
        return entries;
    }

    private BankEntry entry(Row row, BankDates dates) {
        String named = text(row, BankColumn.CURRENCY).toUpperCase(Locale.ROOT).replace("€", "EUR");
        String payer = text(row, BankColumn.PAYER);
        return new BankEntry(
                row.line(),
                dates.read(text(row, BankColumn.DATE)),
                amount(row),
                named.matches("[A-Z]{3}") ? named : currency,
                payer.isEmpty() ? null : cut(payer, LONGEST_PAYER),
                cut(text(row, BankColumn.PURPOSE), LONGEST_PURPOSE),
                text(row, BankColumn.STATE).toLowerCase(Locale.ROOT).matches(".*(vorgemerkt|pending|vormerk).*"));
    }

    private String amountText(Row row) {
        return text(row, BankColumn.AMOUNT) + text(row, BankColumn.CREDIT) + text(row, BankColumn.DEBIT);
    }

    private BigDecimal amount(Row row) {
        String amount = text(row, BankColumn.AMOUNT);
        if (!amount.isEmpty()) {
            boolean out =
                    text(row, BankColumn.DIRECTION).toLowerCase(Locale.ROOT).matches("s|soll|d|dr|dbit|debit");
            return Amounts.booked(amount)
                    .map(read -> out ? read.abs().negate() : read)
                    .orElse(null);
        }
        String credit = text(row, BankColumn.CREDIT);
        BigDecimal in =
                credit.isEmpty() ? BigDecimal.ZERO : Amounts.booked(credit).orElse(null);
        if (in == null || in.signum() != 0) return in;
        return Amounts.booked(text(row, BankColumn.DEBIT))
                .map(out -> out.abs().negate())
                .orElse(credit.isEmpty() ? null : in);
    }

    /** What stands in the column, in all of them with a blank between; empty when the line has none. */
    private String text(Row row, BankColumn column) {
        return columns.getOrDefault(column, List.of()).stream()
                .filter(place -> place < row.cells().size())
                .map(place -> row.cells().get(place).strip())
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
