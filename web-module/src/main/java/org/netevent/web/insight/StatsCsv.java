package org.netevent.web.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.netevent.appointment.boundary.AppointmentStatus;
import org.netevent.connection.boundary.ConnectionStatus;
import org.netevent.insight.boundary.EventSales;
import org.netevent.insight.boundary.EventStats;
import org.netevent.registration.boundary.RegistrationStatus;
import org.netevent.waitlist.boundary.WaitlistStatus;
import org.netevent.web.platform.CsvStream;

/** The figures of an event as a table of three columns, so that every kind of figure fits. */
final class StatsCsv {
    static final String TYPE = "text/csv;charset=UTF-8";
    private static final List<String> COLUMNS = List.of("figure", "key", "value");

    /**
     * One figure.
     *
     * @param figure what is counted, e.g. {@code registered_by_day}
     * @param key of which state, day, time or organisation; empty for a figure of its own
     */
    public record Line(String figure, String key, Object value) {}

    private StatsCsv() {}

    static CsvStream<Line> forPrograms(EventStats stats) {
        UnaryOperator<String> wire = state -> state.substring(state.indexOf('.') + 1);
        return new CsvStream<>(COLUMNS, ',', line -> cells(line, UnaryOperator.identity()), taker -> lines(stats, wire)
                .forEach(taker));
    }

    /** @param text of a heading or a figure ({@code figure.<name>}, {@code state.<of>.<state>}) in the reader's language */
    static CsvStream<Line> forPeople(EventStats stats, char delimiter, UnaryOperator<String> text) {
        return new CsvStream<>(
                COLUMNS.stream().map(text).toList(),
                delimiter,
                line -> cells(line, figure -> text.apply("figure." + figure)),
                taker -> lines(stats, state -> text.apply("state." + state)).forEach(taker));
    }

    private static List<?> cells(Line line, UnaryOperator<String> figure) {
        return List.of(figure.apply(line.figure()), line.key(), line.value());
    }

    private static List<Line> lines(EventStats stats, UnaryOperator<String> state) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("registrations_total", "", stats.registrationsTotal()));
        states(lines, "registrations", stats.registrations(), RegistrationStatus::wire, "registration.", state);
        lines.add(new Line("max_attendees", "", stats.maxAttendees() == null ? "" : stats.maxAttendees()));
        lines.add(new Line("seats_taken", "", stats.seatsTaken()));
        lines.add(new Line("tickets_issued", "", stats.ticketsIssued()));
        lines.add(new Line("checked_in", "", stats.checkedIn()));
        lines.add(new Line("no_shows", "", stats.noShows()));
        lines.add(new Line("not_yet_here", "", stats.notYetHere()));
        stats.registrationsByDay()
                .forEach(day ->
                        lines.add(new Line("registered_by_day", day.date().toString(), day.registered())));
        stats.registrationsByDay()
                .forEach(day -> lines.add(new Line("approved_by_day", day.date().toString(), day.approved())));
        stats.checkInsByDay()
                .forEach(
                        day -> lines.add(new Line("check_ins_by_day", day.date().toString(), day.checkedIn())));
        stats.checkInsOverTime()
                .forEach(moment ->
                        lines.add(new Line("check_ins_over_time", moment.time().toString(), moment.checkedIn())));
        stats.organisations()
                .forEach(organisation ->
                        lines.add(new Line("organisations", organisation.name(), organisation.registered())));
        states(lines, "connections", stats.connections(), ConnectionStatus::wire, "connection.", state);
        states(lines, "appointments", stats.appointments(), AppointmentStatus::wire, "appointment.", state);
        sales(lines, stats.sales());
        if (stats.sales().sells())
            states(lines, "waitlist", stats.waitlist(), WaitlistStatus::wire, "waitlist.", state);
        return lines;
    }

    private static void sales(List<Line> lines, EventSales sales) {
        if (!sales.sells()) return;
        lines.add(new Line("tickets_sold", "", sales.ticketsSold()));
        lines.add(new Line(
                "revenue", sales.revenue().currencyCode(), sales.revenue().amount()));
        lines.add(new Line(
                "refunds", sales.refunds().currencyCode(), sales.refunds().amount()));
        for (EventSales.TypeSales type : sales.types()) {
            lines.add(new Line("tickets_sold_by_type", type.name(), type.sold()));
            lines.add(new Line("revenue_by_type", type.name(), type.revenue().amount()));
            lines.add(new Line("refunds_by_type", type.name(), type.refunds().amount()));
        }
    }

    private static <S> void states(
            List<Line> lines,
            String figure,
            Map<S, Long> counts,
            Function<S, String> wire,
            String of,
            UnaryOperator<String> text) {
        counts.forEach((key, n) -> lines.add(new Line(figure, text.apply(of + wire.apply(key)), n)));
    }
}
