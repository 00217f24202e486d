package org.netevent.web.appointment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.netevent.appointment.boundary.AppointmentFilter;
import org.netevent.appointment.boundary.AppointmentFilter.Part;
import org.netevent.appointment.boundary.AppointmentStatus;
import org.netevent.appointment.boundary.AppointmentView;
import org.netevent.appointment.boundary.Appointments;
import org.netevent.platform.paging.PageRequest;
import org.netevent.web.platform.Preferences;
import org.netevent.web.platform.Texts;
import org.primefaces.event.SelectEvent;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.LazyScheduleModel;
import org.primefaces.model.ScheduleEvent;
import org.primefaces.model.ScheduleModel;

/**
 * One's appointments in a calendar, {@code /my/appointments/calendar}: in the zone of one event, from its day on. The
 * schedule gets the clock times of that zone as they are and takes them for UTC, so the reader's own zone plays no part.
 */
@Named
@ViewScoped
public class CalendarPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final LocalTime FIRST = LocalTime.of(8, 0);
    private static final LocalTime LAST = LocalTime.of(18, 0);

    @Inject
    Appointments appointments;

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    @Inject
    Clock clock;

    private Long event;
    private String zone = "UTC";
    private LocalDate day;
    private Long opened;
    private transient List<AppointmentView> live;
    private transient AppointmentView chosen;
    private transient ScheduleModel model;

    public void load() {
        AppointmentView first = getLive().stream()
                .filter(view -> event == null || view.info().eventId() == event)
                .findFirst()
                .orElse(getLive().stream().findFirst().orElse(null));
        if (first != null) {
            event = first.info().eventId();
            zone = first.timeZone().getId();
        }
        Instant start = first == null ? clock.instant() : first.info().startTime();
        day = start.atZone(ZoneId.of(zone)).toLocalDate();
    }

    /** What is still to come, by time. */
    private List<AppointmentView> getLive() {
        if (live == null) {
            PageRequest all = PageRequest.of(0, PageRequest.MAX_SIZE);
            live = Stream.of(Part.TO_ANSWER, Part.COMING)
                    .flatMap(part -> appointments.mine(AppointmentFilter.of(part), all).items().stream())
                    .sorted(java.util.Comparator.comparing(view -> view.info().startTime()))
                    .toList();
        }
        return live;
    }

    /** The events with appointments to come, by id. */
    public Map<Long, String> getEvents() {
        Map<Long, String> events = new LinkedHashMap<>();
        getLive().forEach(view -> events.put(view.info().eventId(), view.eventName()));
        return events;
    }

    public ScheduleModel getModel() {
        if (model == null) model = new Model();
        return model;
    }

    public void open(SelectEvent<ScheduleEvent<Long>> selected) {
        opened = selected.getObject().getData();
        chosen = null;
    }

    public AppointmentView getChosen() {
        if (chosen == null && opened != null) chosen = appointments.get(opened);
        return chosen;
    }

    /** The day's first hour that is shown: that of the earliest appointment, but not after eight. */
    public String getFirstHour() {
        return hours().map(hour -> hour[0]).reduce(FIRST, (one, other) -> one.isBefore(other) ? one : other) + ":00";
    }

    /** The end of the last hour that is shown. */
    public String getLastHour() {
        LocalTime last = hours().map(hour -> hour[1]).reduce(LAST, (one, other) -> one.isAfter(other) ? one : other);
        return last.equals(LocalTime.MAX) ? "24:00:00" : last + ":00";
    }

    private Stream<LocalTime[]> hours() {
        return getLive().stream().map(view -> {
            LocalDateTime from = local(view.info().startTime());
            LocalDateTime to = local(view.info().endTime());
            boolean night = !from.toLocalDate().equals(to.toLocalDate());
            LocalTime first = night ? LocalTime.MIN : from.toLocalTime().withMinute(0);
            LocalTime last = night || to.getHour() == 23
                    ? LocalTime.MAX
                    : to.toLocalTime().withMinute(0).plusHours(1);
            return new LocalTime[] {first, last};
        });
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneId.of(zone));
    }

    private final class Model extends LazyScheduleModel {
        private static final long serialVersionUID = 1L;

        @Override
        public void loadEvents(LocalDateTime start, LocalDateTime end) {
            ZoneId where = ZoneId.of(zone);
            AppointmentFilter filter = new AppointmentFilter(
                    null,
                    null,
                    null,
                    start.atZone(where).toInstant(),
                    end.atZone(where).toInstant());
            appointments.mine(filter, PageRequest.of(0, PageRequest.MAX_SIZE)).items().stream()
                    .filter(view -> view.info().status().live() && !view.unanswered())
                    .forEach(view -> addEvent(entry(view)));
        }

        private ScheduleEvent<Long> entry(AppointmentView view) {
            String name = view.with() == null
                    ? texts.get(preferences.getLocale(), "appointment.somebody")
                    : view.with().name();
            String table = view.info().tableName();
            return DefaultScheduleEvent.<Long>builder()
                    .id(String.valueOf(view.id()))
                    .title(table == null ? name : name + ", " + table)
                    .startDate(local(view.info().startTime()))
                    .endDate(local(view.info().endTime()))
                    .styleClass(view.info().status() == AppointmentStatus.PENDING ? "ne-pending" : "")
                    .data(view.id())
                    .build();
        }
    }

    public Long getEvent() {
        return event;
    }

    public void setEvent(Long event) {
        this.event = event;
    }

    public String getZone() {
        return zone;
    }

    public LocalDate getDay() {
        return day;
    }
}
