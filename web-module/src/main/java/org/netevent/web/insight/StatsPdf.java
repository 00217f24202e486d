package org.netevent.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.netevent.appointment.boundary.AppointmentStatus;
import org.netevent.connection.boundary.ConnectionStatus;
import org.netevent.event.boundary.EventInfo;
import org.netevent.insight.boundary.EventReport;
import org.netevent.insight.boundary.EventSales;
import org.netevent.insight.boundary.EventStats;
import org.netevent.platform.money.Money;
import org.netevent.platform.pdf.BarChart;
import org.netevent.platform.pdf.PdfReport;
import org.netevent.registration.boundary.RegistrationStatus;
import org.netevent.web.platform.Texts;
import org.netevent.web.platform.When;

/** The statistics page on paper: its figures, its charts and each chart's table, in the reader's language. */
@RequestScoped
public class StatsPdf {
    static final String TYPE = "application/pdf";
    private static final double CHART = 60;

    @Inject
    Texts texts;

    @Inject
    When when;

    /** The answer of a resource. */
    Response answer(EventReport report, Locale locale) {
        // what needs the request is looked up before the stream is written
        EventInfo event = report.event();
        String zone = event.timeZone().getId();
        String below = Stream.of(when.range(event.startTime(), event.endTime(), zone), event.location())
                .filter(part -> part != null && !part.isBlank())
                .reduce((range, place) -> range + ", " + place)
                .orElse("");
        String foot = texts.get(locale, "insight.pdf_foot", Map.of("when", when.moment(report.at(), zone)));
        StreamingOutput body = out -> new Paper(report, locale).write(out, below, foot);
        return Response.ok(body, TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"statistics-" + event.code() + ".pdf\"")
                .build();
    }

    private final class Paper {
        private final EventReport report;
        private final EventStats stats;
        private final Locale locale;
        private final List<Charts.DayPoint> days;
        private final List<Charts.ArrivalPoint> arrivals;

        Paper(EventReport report, Locale locale) {
            this.report = report;
            this.stats = report.stats();
            this.locale = locale;
            days = Charts.perDay(stats.registrationsByDay(), locale);
            arrivals = Charts.arrivals(stats.checkInsOverTime(), report.event().timeZone(), locale);
        }

        void write(OutputStream out, String below, String foot) {
            String title = text("nav.statistics") + ", " + report.event().name();
            try (PdfReport pdf = new PdfReport(out, title, locale.getLanguage(), foot)) {
                pdf.title(report.event().name(), below);
                pdf.figures(figures());
                if (stats.sales().sells()) sales(pdf);
                pdf.heading(text("insight.by_day"), CHART);
                if (days.isEmpty()) pdf.note(text("insight.no_registrations"));
                else pdf.chart(daysChart());
                pdf.heading(text("insight.arrivals"), CHART);
                if (arrivals.isEmpty()) pdf.note(text("insight.no_arrivals"));
                else pdf.chart(arrivalsChart());
                states(pdf, "insight.by_state", "registration", stats.registrations(), RegistrationStatus::wire);
                organisations(pdf);
                states(pdf, "insight.connections", "connection", stats.connections(), ConnectionStatus::wire);
                states(pdf, "insight.appointments", "appointment", stats.appointments(), AppointmentStatus::wire);
                tables(pdf);
            }
        }

        private List<PdfReport.Figure> figures() {
            long came = stats.ticketsIssued() - stats.noShows() - stats.notYetHere();
            long share = stats.ticketsIssued() == 0 ? 0 : Math.round(100.0 * came / stats.ticketsIssued());
            String absent = report.over() ? "insight.no_show" : "insight.not_yet_here";
            String note = report.over() ? "insight.no_show_note" : "insight.not_yet_note";
            return List.of(
                    new PdfReport.Figure(
                            text("insight.registered"),
                            number(stats.registrationsTotal()),
                            counted("insight.of_these_approved", stats.of(RegistrationStatus.APPROVED))),
                    new PdfReport.Figure(
                            text("insight.checked_in"), number(stats.checkedIn()), counted("insight.showed_up", share)),
                    new PdfReport.Figure(text(absent), number(stats.noShows() + stats.notYetHere()), text(note)),
                    new PdfReport.Figure(
                            text("insight.connections"),
                            number(stats.connections().get(ConnectionStatus.ACCEPTED)),
                            texts.count(
                                    locale,
                                    "insight.appointments_note",
                                    stats.appointments().get(AppointmentStatus.ACCEPTED))));
        }

        private void sales(PdfReport pdf) {
            EventSales sales = stats.sales();
            pdf.heading(text("insight.sales"), 34 + 6.0 * sales.types().size());
            pdf.figures(List.of(
                    new PdfReport.Figure(text("insight.tickets_sold"), number(sales.ticketsSold()), null),
                    new PdfReport.Figure(text("insight.revenue"), money(sales.revenue()), null),
                    new PdfReport.Figure(text("insight.refunds"), money(sales.refunds()), null),
                    new PdfReport.Figure(text("insight.net"), money(sales.net()), null)));
            pdf.table(
                    List.of(
                            text("insight.ticket_type"),
                            text("insight.sold"),
                            text("insight.revenue"),
                            text("insight.refunds")),
                    sales.types().stream()
                            .map(type -> new PdfReport.Row(
                                    type.name(),
                                    -1,
                                    List.of(number(type.sold()), money(type.revenue()), money(type.refunds()))))
                            .toList(),
                    false);
        }

        private String money(Money money) {
            return money.text(locale);
        }

        private BarChart daysChart() {
            return new BarChart(
                    days.stream().map(Charts.DayPoint::label).toList(),
                    List.of(
                            new BarChart.Series(
                                    text("insight.registered"),
                                    days.stream()
                                            .map(Charts.DayPoint::registered)
                                            .toList()),
                            new BarChart.Series(
                                    text("insight.approved"),
                                    days.stream().map(Charts.DayPoint::approved).toList())),
                    this::number);
        }

        private BarChart arrivalsChart() {
            return new BarChart(
                    arrivals.stream().map(Charts.ArrivalPoint::label).toList(),
                    List.of(new BarChart.Series(
                            text("insight.arrivals"),
                            arrivals.stream()
                                    .map(Charts.ArrivalPoint::checkedIn)
                                    .toList())),
                    this::number);
        }

        private <S> void states(PdfReport pdf, String title, String of, Map<S, Long> counts, Function<S, String> wire) {
            double most =
                    counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
            List<PdfReport.Row> rows = new ArrayList<>();
            counts.forEach((state, n) -> rows.add(new PdfReport.Row(
                    text("insight.state." + of + "." + wire.apply(state)),
                    most == 0 ? 0 : n / most,
                    List.of(number(n)))));
            pdf.heading(text(title), 6.0 * (rows.size() + 1));
            pdf.table(List.of(text("insight.state"), text("insight.count")), rows, true);
        }

        private void organisations(PdfReport pdf) {
            pdf.heading(
                    text("insight.organisations"), 6.0 * (stats.organisations().size() + 1));
            if (stats.organisations().isEmpty()) {
                pdf.note(text("insight.no_organisations"));
                return;
            }
            pdf.table(
                    List.of(
                            text("insight.organisation"),
                            text("insight.registered"),
                            text("insight.approved"),
                            text("insight.checked_in")),
                    stats.organisations().stream()
                            .map(row -> new PdfReport.Row(
                                    row.name(),
                                    -1,
                                    List.of(number(row.registered()), number(row.approved()), number(row.checkedIn()))))
                            .toList(),
                    false);
        }

        /** What the charts are drawn of, without the days and quarters on which nothing happened. */
        private void tables(PdfReport pdf) {
            List<PdfReport.Row> byDay = days.stream()
                    .filter(day -> day.registered() + day.approved() > 0)
                    .map(day -> new PdfReport.Row(
                            day.label(), -1, List.of(number(day.registered()), number(day.approved()))))
                    .toList();
            List<PdfReport.Row> byQuarter = arrivals.stream()
                    .filter(quarter -> quarter.checkedIn() > 0)
                    .map(quarter -> new PdfReport.Row(quarter.label(), -1, List.of(number(quarter.checkedIn()))))
                    .toList();
            if (!byDay.isEmpty()) {
                pdf.heading(text("insight.by_day"), 24);
                pdf.table(
                        List.of(text("insight.day"), text("insight.registered"), text("insight.approved")),
                        byDay,
                        false);
            }
            if (!byQuarter.isEmpty()) {
                pdf.heading(text("insight.arrivals"), 24);
                pdf.table(List.of(text("insight.time"), text("insight.arrivals")), byQuarter, false);
            }
        }

        private String text(String key) {
            return texts.get(locale, key);
        }

        private String counted(String key, long n) {
            return texts.get(locale, key, Map.of("n", n));
        }

        private String number(long n) {
            return NumberFormat.getInstance(locale).format(n);
        }
    }
}
