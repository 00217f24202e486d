package org.netevent.web.desk;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.netevent.desk.boundary.RegistrationRow;
import org.netevent.web.platform.CsvStream;

/** The columns of an export. The people's own columns are named so that the import knows them. */
final class RegistrationCsv {
    private static final List<String> COLUMNS = List.of(
            "id",
            "event",
            "name",
            "email",
            "phone",
            "organisation",
            "role",
            "team_name",
            "members",
            "amount",
            "status",
            "decline_reason",
            "serial",
            "checked_in_at",
            "attachments",
            "source",
            "created_at",
            "ticket_type",
            "places");

    private RegistrationCsv() {}

    /** For programs: English names, commas. */
    static CsvStream<RegistrationRow> forPrograms(Consumer<Consumer<RegistrationRow>> source) {
        return new CsvStream<>(COLUMNS, ',', RegistrationCsv::cells, source);
    }

    /** @param heading the text of a column in the reader's language */
    static CsvStream<RegistrationRow> forPeople(
            UnaryOperator<String> heading, char delimiter, Consumer<Consumer<RegistrationRow>> source) {
        return new CsvStream<>(COLUMNS.stream().map(heading).toList(), delimiter, RegistrationCsv::cells, source);
    }

    private static List<?> cells(RegistrationRow row) {
        return Arrays.asList(
                row.id(),
                row.eventName(),
                row.name(),
                row.email(),
                row.phone(),
                row.organisation(),
                row.role(),
                row.teamName(),
                row.members(),
                row.amount(),
                row.status().wire(),
                row.declineReason(),
                row.serial(),
                row.checkedInAt(),
                row.attachments(),
                row.source(),
                row.createdAt(),
                row.ticketType(),
                row.places());
    }
}
