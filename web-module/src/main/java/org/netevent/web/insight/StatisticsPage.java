package org.netevent.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.netevent.appointment.boundary.AppointmentStatus;
import org.netevent.connection.boundary.ConnectionStatus;
import org.netevent.insight.boundary.EventReport;
import org.netevent.insight.boundary.EventStats;
import org.netevent.insight.boundary.StatsService;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.registration.boundary.RegistrationStatus;
import org.netevent.web.platform.Preferences;
import org.netevent.web.platform.Texts;
import software.xdev.chartjs.model.charts.BarChart;
import software.xdev.chartjs.model.data.BarData;
import software.xdev.chartjs.model.dataset.BarDataset;

/** {@code /organizer/statistics?id=}: all figures of an event, each chart with its table (SPEC §3, See). */
@Named
@RequestScoped
public class StatisticsPage {
    /** A line of a table. @param share of the largest one, in percent */
    public record Row(String label, long count, int share) {}

    @Inject
    StatsService service;

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    private String id;
    private EventReport report;
    private List<Charts.DayPoint> days;
    private List<Charts.ArrivalPoint> arrivals;

    public void load() {
        if (id == null || !id.matches("[0-9]{1,18}")) throw new DomainException(PlatformError.NOT_FOUND);
        report = service.report(Long.parseLong(id));
        days = Charts.perDay(report.stats().registrationsByDay(), preferences.getLocale());
        arrivals = Charts.arrivals(
                report.stats().checkInsOverTime(), report.event().timeZone(), preferences.getLocale());
    }

    public String getDaysChart() {
        return chart(
                days.stream().map(Charts.DayPoint::label).toList(),
                bars("insight.registered", days.stream().map(Charts.DayPoint::registered)),
                bars("insight.approved", days.stream().map(Charts.DayPoint::approved)));
    }

    public String getArrivalsChart() {
        return chart(
                arrivals.stream().map(Charts.ArrivalPoint::label).toList(),
                bars("insight.arrivals", arrivals.stream().map(Charts.ArrivalPoint::checkedIn)));
    }

    public List<Row> getStates() {
        return rows(report.stats().registrations(), state -> "insight.state.registration." + state.wire());
    }

    public List<Row> getConnections() {
        return rows(report.stats().connections(), state -> "insight.state.connection." + state.wire());
    }

    public List<Row> getAppointments() {
        return rows(report.stats().appointments(), state -> "insight.state.appointment." + state.wire());
    }

    public long getConnected() {
        return report.stats().connections().get(ConnectionStatus.ACCEPTED);
    }

    public long getMet() {
        return report.stats().appointments().get(AppointmentStatus.ACCEPTED);
    }

    public long getPending() {
        return report.stats().of(RegistrationStatus.PENDING);
    }

    public long getApproved() {
        return report.stats().of(RegistrationStatus.APPROVED);
    }

    /** Of those with a ticket, in percent; 0 when there is none. */
    public long getShowedUp() {
        EventStats stats = report.stats();
        long came = stats.ticketsIssued() - stats.noShows() - stats.notYetHere();
        return stats.ticketsIssued() == 0 ? 0 : Math.round(100.0 * came / stats.ticketsIssued());
    }

    public EventReport getReport() {
        return report;
    }

    public List<Charts.DayPoint> getDays() {
        return days;
    }

    public List<Charts.ArrivalPoint> getArrivals() {
        return arrivals;
    }

    private <S> List<Row> rows(Map<S, Long> counts, Function<S, String> key) {
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return counts.entrySet().stream()
                .map(entry -> new Row(
                        text(key.apply(entry.getKey())),
                        entry.getValue(),
                        most == 0 ? 0 : (int) (100 * entry.getValue() / most)))
                .toList();
    }

    private BarDataset bars(String label, java.util.stream.Stream<Long> values) {
        return new BarDataset().setLabel(text(label)).setData(values.toArray(Number[]::new));
    }

    private static String chart(List<String> labels, BarDataset... bars) {
        BarData data = new BarData().addLabels(labels.toArray(String[]::new));
        for (BarDataset dataset : bars) data.addDataset(dataset);
        return new BarChart(data).toJson();
    }

    private String text(String key) {
        return texts.get(preferences.getLocale(), key);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
