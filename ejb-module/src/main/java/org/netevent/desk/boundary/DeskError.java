package org.netevent.desk.boundary;

import org.netevent.platform.error.ErrorCode;

/** In which ways the organizer's desk refuses. */
public enum DeskError implements ErrorCode {
    /** The file holds no line of people. */
    IMPORT_EMPTY(Kind.INVALID),
    /** The first line does not name the columns that are needed. */
    IMPORT_HEADER(Kind.INVALID),
    /** Two columns mean the same; parameter {@code column}. */
    IMPORT_COLUMN_TWICE(Kind.INVALID),
    /** A quotation mark without its end; parameter {@code line}. */
    IMPORT_BROKEN(Kind.INVALID),
    /** More lines than one import takes; parameter {@code max}. */
    IMPORT_TOO_MANY(Kind.TOO_LARGE),
    /** Not text at all, such as a spreadsheet's own format. */
    IMPORT_NOT_CSV(Kind.UNSUPPORTED_TYPE),
    /** The bank statement holds no booking. */
    BANK_EMPTY(Kind.INVALID),
    /** No line of the statement names a column of amounts and one of what was written to the transfer. */
    BANK_HEADER(Kind.INVALID),
    /** More registrations at once than one request may decide; parameter {@code max}. */
    TOO_MANY_AT_ONCE(Kind.INVALID);

    private final Kind kind;

    DeskError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
