package org.netevent.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventStatus;
import org.netevent.insight.boundary.EventOverview;
import org.netevent.insight.boundary.EventSales;
import org.netevent.insight.boundary.EventStats;
import org.netevent.insight.boundary.StatsService;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.waitlist.boundary.WaitlistStatus;
import org.netevent.web.platform.Preferences;
import org.netevent.web.platform.Texts;
import software.xdev.chartjs.model.charts.BarChart;
import software.xdev.chartjs.model.charts.LineChart;
import software.xdev.chartjs.model.data.BarData;
import software.xdev.chartjs.model.data.LineData;
import software.xdev.chartjs.model.dataset.BarDataset;
import software.xdev.chartjs.model.dataset.LineDataset;

/** {@code /organizer/event?id=}: the figures of an event and what waits for its team (SPEC §3, See). */
@Named
@RequestScoped
public class OverviewPage {
    @Inject
    StatsService service;

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    @Inject
    Clock clock;

    private String id;
    private String range;
    private EventOverview overview;
    private List<Charts.DayPoint> days;
    private List<Charts.ArrivalPoint> arrivals;

    public void load() {
        if (id == null || !id.matches("[0-9]{1,18}")) throw new DomainException(PlatformError.NOT_FOUND);
        overview = service.overview(Long.parseLong(id));
        Locale locale = preferences.getLocale();
        EventStats stats = overview.stats();
        LocalDate today = LocalDate.ofInstant(clock.instant(), getEvent().timeZone());
        int span = "week".equals(range) ? 7 : "all".equals(range) ? 0 : 30;
        days = Charts.days(stats.registrationsByDay(), today, span, locale);
        arrivals = Charts.arrivals(stats.checkInsOverTime(), getEvent().timeZone(), locale);
    }

    public String getRegistrationsChart() {
        LineData data = new LineData()
                .addDataset(new LineDataset()
                        .setLabel(text("insight.registered"))
                        .setData(days.stream().map(Charts.DayPoint::registered).toArray(Number[]::new)))
                .addDataset(new LineDataset()
                        .setLabel(text("insight.approved"))
                        .setData(days.stream().map(Charts.DayPoint::approved).toArray(Number[]::new)))
                .addLabels(days.stream().map(Charts.DayPoint::label).toArray(String[]::new));
        return new LineChart(data).toJson();
    }

    public String getRegistrationsWords() {
        if (days.isEmpty()) return text("insight.no_registrations");
        Charts.DayPoint first = days.get(0);
        Charts.DayPoint last = days.get(days.size() - 1);
        return texts.get(
                preferences.getLocale(),
                "insight.registrations_words",
                Map.of(
                        "from",
                        first.label(),
                        "to",
                        last.label(),
                        "before",
                        first.registered(),
                        "after",
                        last.registered(),
                        "approved",
                        last.approved()));
    }

    public String getArrivalsChart() {
        BarData data = new BarData()
                .addDataset(new BarDataset()
                        .setLabel(text("insight.arrivals"))
                        .setData(arrivals.stream()
                                .map(Charts.ArrivalPoint::checkedIn)
                                .toArray(Number[]::new)))
                .addLabels(arrivals.stream().map(Charts.ArrivalPoint::label).toArray(String[]::new));
        return new BarChart(data).toJson();
    }

    public String getArrivalsWords() {
        long all = arrivals.stream().mapToLong(Charts.ArrivalPoint::checkedIn).sum();
        return texts.count(preferences.getLocale(), "insight.arrivals_words", all);
    }

    public List<Charts.DayPoint> getDays() {
        return days;
    }

    public List<Charts.ArrivalPoint> getArrivals() {
        return arrivals;
    }

    public EventOverview getOverview() {
        return overview;
    }

    public EventInfo getEvent() {
        return overview.event();
    }

    /** How many of the queue for tickets have an offer. */
    public long getOffered() {
        return overview.stats().waitlist().get(WaitlistStatus.OFFERED);
    }

    /** How many stand in the queue for tickets, whom somebody may want to look at. */
    public long getQueued() {
        return overview.stats().sales().sells() ? overview.stats().waiting() : 0;
    }

    public boolean isDraft() {
        return getEvent().status() == EventStatus.DRAFT;
    }

    public boolean isStarted() {
        return !clock.instant().isBefore(getEvent().startTime());
    }

    public boolean isOver() {
        return !clock.instant().isBefore(getEvent().endTime());
    }

    /** Whether money was paid for an event that does not take place. */
    public boolean isOwing() {
        EventSales sales = overview.stats().sales();
        return getEvent().status() == EventStatus.CANCELLED && sales.net().isPositive();
    }

    public boolean isNothingWaiting() {
        EventOverview.Waiting waiting = overview.waiting();
        return !isDraft()
                && !isOwing()
                && waiting.pending() + waiting.promotable() + waiting.refusedScans() + getQueued() == 0;
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

    public String getRange() {
        return range;
    }

    public void setRange(String range) {
        this.range = range;
    }
}
