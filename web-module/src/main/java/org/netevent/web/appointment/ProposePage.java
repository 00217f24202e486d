package org.netevent.web.appointment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.netevent.appointment.boundary.AppointmentView;
import org.netevent.appointment.boundary.Appointments;
import org.netevent.appointment.boundary.Move;
import org.netevent.appointment.boundary.Propose;
import org.netevent.appointment.boundary.SlotQuery;
import org.netevent.appointment.boundary.Slots;
import org.netevent.appointment.boundary.SlotsView;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.time.LocalTimes;
import org.netevent.profile.boundary.AttendeeInfo;
import org.netevent.profile.boundary.Meeting;
import org.netevent.web.platform.Messages;
import org.netevent.web.platform.When;

/** Proposes a meeting to somebody ({@code ?attendee=}), or another time for one ({@code ?appointment=}). */
@Named
@ViewScoped
public class ProposePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<Integer> LENGTHS = List.of(15, 20, 30, 45, 60, 90, 120);
    private static final int USUAL = 30;

    @Inject
    Meeting meeting;

    @Inject
    Appointments appointments;

    @Inject
    Slots slots;

    @Inject
    Messages messages;

    @Inject
    When when;

    private Long attendee;
    private Long appointment;
    private int length = USUAL;
    private String day;
    private String slot;
    private LocalDateTime otherTime;
    private String location;
    private String notes;
    private transient SlotsView free;
    private transient AttendeeInfo person;
    private transient AppointmentView before;

    public void load() {
        if (attendee == null && appointment == null) throw new DomainException(PlatformError.NOT_FOUND);
        if (appointment != null) {
            length = getBefore().minutes();
            location = getBefore().info().location();
            notes = getBefore().info().notes();
            day = getBefore()
                    .info()
                    .startTime()
                    .atZone(getBefore().timeZone())
                    .toLocalDate()
                    .toString();
            if (!getBefore().canMove()) throw new DomainException(PlatformError.NOT_FOUND);
        } else getPerson();
        getFree();
    }

    /** Another day or length: what was free then does not count. */
    public void look() {
        slot = null;
        free = null;
        getFree();
    }

    public SlotsView getFree() {
        if (free == null) {
            SlotQuery query = new SlotQuery(length, day == null ? null : LocalDate.parse(day));
            free = isMoving()
                    ? slots.forAppointment(appointment, query)
                    : slots.with(getPerson().eventId(), attendee, query);
            day = free.day() == null ? null : free.day().toString();
        }
        return free;
    }

    /** Which starts there are, by what a button sends. */
    public Map<String, String> getStarts() {
        Map<String, String> starts = new LinkedHashMap<>();
        String zone = getZone();
        for (Instant start : getFree().starts()) {
            String label = when.clock(start, zone);
            // the hour that comes twice when clocks go back
            starts.put(starts.containsKey(label) ? when.time(start, zone) : label, start.toString());
        }
        return starts;
    }

    public Map<String, String> getDays() {
        Map<String, String> days = new LinkedHashMap<>();
        for (LocalDate one : getFree().days()) days.put(when.day(noon(one), getZone()), one.toString());
        return days;
    }

    /** Of the day that is shown. */
    public Instant getNoon() {
        return day == null ? null : noon(LocalDate.parse(day));
    }

    private Instant noon(LocalDate one) {
        return one.atTime(12, 0).atZone(getFree().timeZone()).toInstant();
    }

    public List<Integer> getLengths() {
        return IntStream.concat(LENGTHS.stream().mapToInt(Integer::intValue), IntStream.of(length))
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    public String send() {
        Instant start = start();
        if (isMoving()) {
            AppointmentView moved = appointments.move(appointment, new Move(start, length, location, notes));
            return done("appointment.done.moved", moved);
        }
        AppointmentView made =
                appointments.propose(new Propose(getPerson().eventId(), attendee, start, length, location, notes));
        return done("appointment.done.proposed", made);
    }

    private Instant start() {
        if (otherTime != null)
            return LocalTimes.instant(otherTime, ZoneId.of(getZone()))
                    .orElseThrow(() -> DomainException.invalid("appointment_time", "time_gap"));
        if (slot == null) throw DomainException.invalid("slot", "choose_time");
        return Instant.parse(slot);
    }

    private String done(String key, AppointmentView view) {
        messages.done(key, Map.of("name", view.with() == null ? "" : view.with().name()));
        return "/my/appointments.xhtml?faces-redirect=true";
    }

    public boolean isMoving() {
        return appointment != null;
    }

    public AttendeeInfo getPerson() {
        if (person == null && attendee != null) person = meeting.other(attendee);
        return person;
    }

    public AppointmentView getBefore() {
        if (before == null && appointment != null) before = appointments.get(appointment);
        return before;
    }

    public String getName() {
        if (!isMoving()) return getPerson().name();
        return getBefore().with() == null ? "" : getBefore().with().name();
    }

    /** Key of the photo, or null. */
    public String getPhoto() {
        if (!isMoving()) return getPerson().photo();
        return getBefore().with() == null ? null : getBefore().with().photo();
    }

    public String getZone() {
        return getFree().timeZone().getId();
    }

    public Long getAttendee() {
        return attendee;
    }

    public void setAttendee(Long attendee) {
        this.attendee = attendee;
    }

    public Long getAppointment() {
        return appointment;
    }

    public void setAppointment(Long appointment) {
        this.appointment = appointment;
    }

    public int getLength() {
        return length;
    }

    public void setLength(int length) {
        this.length = length;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getSlot() {
        return slot;
    }

    public void setSlot(String slot) {
        this.slot = slot;
    }

    public LocalDateTime getOtherTime() {
        return otherTime;
    }

    public void setOtherTime(LocalDateTime otherTime) {
        this.otherTime = otherTime;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
