package org.netevent.web.desk;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.netevent.desk.boundary.OrderRow;
import org.netevent.web.platform.CsvStream;
import org.netevent.web.platform.XlsxStream;

/** The columns of an export of orders. */
final class OrderTable {
    private static final List<String> COLUMNS = List.of(
            "code",
            "status",
            "payment_method",
            "name",
            "email",
            "organisation",
            "tickets",
            "types",
            "subtotal",
            "discount",
            "discount_code",
            "total",
            "refunded",
            "currency",
            "created_at",
            "paid_at",
            "expires_at");

    private OrderTable() {}

    /** For programs: English names, commas. */
    static CsvStream<OrderRow> forPrograms(Consumer<Consumer<OrderRow>> source) {
        return new CsvStream<>(COLUMNS, ',', OrderTable::cells, source);
    }

    /** @param heading the text of a column in the reader's language */
    static CsvStream<OrderRow> forPeople(
            UnaryOperator<String> heading, char delimiter, Consumer<Consumer<OrderRow>> source) {
        return new CsvStream<>(COLUMNS.stream().map(heading).toList(), delimiter, OrderTable::cells, source);
    }

    /** @param zone in which times are told */
    static XlsxStream<OrderRow> workbook(
            String sheet, UnaryOperator<String> heading, ZoneId zone, Consumer<Consumer<OrderRow>> source) {
        return new XlsxStream<>(sheet, COLUMNS.stream().map(heading).toList(), zone, OrderTable::cells, source);
    }

    private static List<?> cells(OrderRow row) {
        return Arrays.asList(
                row.code(),
                row.status().wire(),
                row.method() == null ? null : row.method().wire(),
                row.name(),
                row.email(),
                row.organisation(),
                row.tickets(),
                row.types(),
                row.subtotal().amount(),
                row.discount().amount(),
                row.discountCode(),
                row.total().amount(),
                row.refunded().amount(),
                row.total().currencyCode(),
                row.createdAt(),
                row.paidAt(),
                row.expiresAt());
    }
}
