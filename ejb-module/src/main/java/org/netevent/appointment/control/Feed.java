package org.netevent.appointment.control;

import biweekly.component.VEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netevent.account.boundary.AccountInfo;
import org.netevent.account.boundary.AccountLookup;
import org.netevent.appointment.boundary.AppointmentInfo;
import org.netevent.event.boundary.EventEntry;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.calendar.CalendarText;
import org.netevent.platform.persistence.Row;
import org.netevent.profile.boundary.PersonInfo;
import org.netevent.profile.boundary.PersonLookup;

/** A person's calendar: accepted appointments, and the events that the person attends, from half a year ago on. */
@ApplicationScoped
public class Feed {
    private static final Duration KEPT = Duration.ofDays(180);
    private static final int MOST = 1_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    AccountLookup accounts;

    @Inject
    PersonLookup persons;

    @Inject
    EventLookup events;

    @Inject
    EventEntry eventEntry;

    @Inject
    Invitation invitation;

    @Inject
    Clock clock;

    /** Empty for an account that is gone or suspended. */
    public Optional<String> of(long account) {
        return accounts.byId(account)
                .filter(owner -> !owner.suspended())
                .map(AccountInfo::name)
                .map(name -> CalendarText.published("NetEvent: " + name, entries(account)));
    }

    private List<VEvent> entries(long account) {
        Timestamp since = Timestamp.from(clock.instant().minus(KEPT));
        List<VEvent> entries = new ArrayList<>();
        Map<Long, EventInfo> known = new HashMap<>();
        for (Long event : attended(account, since))
            entries.add(eventEntry.of(known.computeIfAbsent(event, events::get)));
        List<AppointmentInfo> accepted = accepted(account, since);
        Set<Long> people = new HashSet<>(Set.of(account));
        accepted.forEach(appointment -> people.add(appointment.other(account)));
        Map<Long, PersonInfo> names = persons.of(people);
        for (AppointmentInfo appointment : accepted)
            entries.add(invitation.plain(
                    appointment,
                    known.computeIfAbsent(appointment.eventId(), events::get),
                    names.get(account),
                    names.get(appointment.other(account))));
        return entries;
    }

    private List<Long> attended(long account, Timestamp since) {
        List<?> ids = em.createNativeQuery(
                        "select distinct e.id, e.start_time from registration r join account a"
                                + " on a.id = r.account_id and a.email = r.email join event e on e.id = r.event_id"
                                + " where r.account_id = ?1 and r.status = 'approved' and e.end_time > ?2 order by e.start_time")
                .setParameter(1, account)
                .setParameter(2, since)
                .setMaxResults(MOST)
                .getResultList();
        return ids.stream().map(row -> new Row(row).whole()).toList();
    }

    private List<AppointmentInfo> accepted(long account, Timestamp since) {
        List<?> rows = em.createNativeQuery("select " + Columns.LIST + Columns.FROM
                        + "where (a.proposer_id = ?1 or a.invitee_id = ?1) and a.status = 'accepted' and a.end_time > ?2"
                        + " order by a.start_time")
                .setParameter(1, account)
                .setParameter(2, since)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(row -> Columns.info(new Row(row))).toList();
    }
}
