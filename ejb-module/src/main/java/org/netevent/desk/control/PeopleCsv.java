package org.netevent.desk.control;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.netevent.desk.boundary.DeskError;
import org.netevent.platform.error.DomainException;

/**
 * Reads people from a CSV file as spreadsheets write it (SPEC §3, Bring in): UTF-8 with or without a mark, else
 * Windows-1252; comma, semicolon or tab; columns in any order, named in English or German.
 */
public final class PeopleCsv {
    public static final int MAX_ROWS = 20_000;
    public static final int MAX_BYTES = 8 * 1024 * 1024;

    private static final char[] DELIMITERS = {',', ';', '\t'};

    private PeopleCsv() {}

    /** @throws DomainException FILE_TOO_LARGE or one of the IMPORT codes of {@link DeskError} */
    public static PeopleSheet read(byte[] file) {
        CsvFile read = CsvFile.of(file, MAX_BYTES);
        return parse(read.text(), read.charset(), delimiter(read.text()));
    }

    /** The delimiter that the heading has most of, outside of quotation marks. */
    private static char delimiter(String text) {
        int[] counts = new int[DELIMITERS.length];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (!quoted && begun && (c == '\n' || c == '\r')) break;
            else if (!quoted) for (int d = 0; d < counts.length; d++) if (c == DELIMITERS[d]) counts[d]++;
            begun |= !Character.isWhitespace(c);
        }
        int best = 0;
        for (int d = 1; d < counts.length; d++) if (counts[d] > counts[best]) best = d;
        return DELIMITERS[best];
    }

    private static PeopleSheet parse(String text, Charset charset, char delimiter) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setTrim(true)
                .get();
        List<PeopleSheet.Line> lines = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<PeopleColumn> columns = null;
        int number = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                CSVRecord row = records.next();
                if (!blank(row)) {
                    if (columns == null) columns = columns(row, unknown);
                    else lines.add(new PeopleSheet.Line(number, values(row, columns)));
                    if (lines.size() > MAX_ROWS)
                        throw new DomainException(DeskError.IMPORT_TOO_MANY, Map.of("max", MAX_ROWS));
                }
                number = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException e) {
            throw new DomainException(DeskError.IMPORT_BROKEN, Map.of("line", number));
        }
        if (lines.isEmpty()) throw new DomainException(DeskError.IMPORT_EMPTY);
        return new PeopleSheet(List.copyOf(lines), List.copyOf(unknown), charset, delimiter);
    }

    private static boolean blank(CSVRecord row) {
        for (String value : row) if (!value.isBlank()) return false;
        return true;
    }

    private static List<PeopleColumn> columns(CSVRecord heading, List<String> unknown) {
        List<PeopleColumn> columns = new ArrayList<>();
        Set<PeopleColumn> seen = EnumSet.noneOf(PeopleColumn.class);
        for (String title : heading) {
            PeopleColumn column = PeopleColumn.of(title).orElse(null);
            if (column == null && !title.isBlank()) unknown.add(title.strip());
            if (column != null && !seen.add(column))
                throw new DomainException(DeskError.IMPORT_COLUMN_TWICE, Map.of("column", title.strip()));
            columns.add(column);
        }
        boolean named = seen.contains(PeopleColumn.NAME)
                || seen.contains(PeopleColumn.FIRST_NAME)
                || seen.contains(PeopleColumn.LAST_NAME);
        if (!named || !seen.contains(PeopleColumn.EMAIL)) throw new DomainException(DeskError.IMPORT_HEADER);
        return columns;
    }

    private static Map<PeopleColumn, String> values(CSVRecord row, List<PeopleColumn> columns) {
        Map<PeopleColumn, String> values = new EnumMap<>(PeopleColumn.class);
        for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
            // our own export puts an apostrophe before what a spreadsheet would take for a formula
            String value = row.get(i).strip().replaceFirst("^'(?=[=+@-])", "");
            if (columns.get(i) != null && !value.isEmpty()) values.put(columns.get(i), value);
        }
        return values;
    }
}
