package org.netevent.desk.boundary;

import java.util.List;
import org.netevent.platform.error.FieldError;

/**
 * One line of an imported file, judged.
 *
 * @param line its number in the file, from 1; the heading counts
 * @param name as the file has it, or null
 * @param firstLine where the address stands first, when it is a duplicate, else null
 * @param errors which fields are refused and why
 */
public record ImportLine(
        int line, String name, String email, ImportVerdict verdict, Integer firstLine, List<FieldError> errors) {
    public ImportLine {
        errors = List.copyOf(errors);
    }

    ImportLine with(ImportVerdict other) {
        return new ImportLine(line, name, email, other, firstLine, errors);
    }
}
