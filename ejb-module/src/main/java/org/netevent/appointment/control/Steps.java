package org.netevent.appointment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.netevent.account.boundary.AccountInfo;
import org.netevent.account.boundary.AccountLookup;
import org.netevent.appointment.boundary.AppointmentChanged;
import org.netevent.appointment.boundary.AppointmentChanged.Step;
import org.netevent.appointment.entity.Appointment;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.platform.outbox.Outbox;

/** What belongs to every step of an appointment: the log, the mail to the other one, the word to other features. */
@ApplicationScoped
public class Steps {
    @Inject
    AppointmentStore store;

    @Inject
    AccountLookup accounts;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Event<AppointmentChanged> changes;

    /** One of the two took it. */
    public void taken(Appointment appointment, Step step, long by) {
        // the row must be right before others hang theirs on it
        store.flush();
        long to = appointment.other(by);
        Map<String, Object> after = new HashMap<>();
        after.put("status", appointment.status().wire());
        after.put("start_time", appointment.startTime().toString());
        after.put("end_time", appointment.endTime().toString());
        if (appointment.reason() != null) after.put("reason", appointment.reason());
        // whom people meet is not the organizer's business: the line belongs to no event
        audit.record(AuditRecord.of(
                        "appointment." + word(step),
                        "appointment",
                        appointment.id(),
                        accounts.byId(to).map(AccountInfo::name).orElse(null),
                        null)
                .changing(Map.of(), after));
        tell(appointment.id(), appointment.eventId(), step, by, to);
    }

    /** The event or a registration ended these, so both people of each are told. */
    public void lapsed(List<Appointment> ended) {
        store.flush();
        for (Appointment one : ended) {
            tell(one.id(), one.eventId(), Step.CANCELLED, 0, one.proposerId());
            tell(one.id(), one.eventId(), Step.CANCELLED, 0, one.inviteeId());
        }
    }

    private void tell(long id, long eventId, Step step, long by, long to) {
        outbox.add("mail.appointment_" + word(step), Map.of("appointment_id", id, "account_id", to));
        changes.fire(new AppointmentChanged(id, step, by, to, eventId));
    }

    private static String word(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }
}
