package org.netevent.waitlist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.netevent.event.boundary.EventInfo;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.platform.config.Settings;
import org.netevent.platform.outbox.Outbox;
import org.netevent.tickettype.boundary.TicketSeats;
import org.netevent.waitlist.boundary.WaitlistChanged;
import org.netevent.waitlist.boundary.WaitlistStatus;
import org.netevent.waitlist.entity.WaitlistEntry;

/** Every step of one who waits, with all that belongs to it: the kept tickets, the log, the mail, the word to others. */
@ApplicationScoped
public class EntrySteps {
    private static final String MAIL_ID = "waitlist_entry_id";

    @Inject
    EntryStore store;

    @Inject
    TicketSeats seats;

    @Inject
    Settings settings;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    Event<WaitlistChanged> changes;

    public void begin(WaitlistEntry entry) {
        store.add(entry);
        Map<String, Object> wish = Map.of("ticket_type_id", entry.ticketTypeId(), "quantity", entry.quantity());
        audit.record(line("waitlist.joined", entry).changing(Map.of(), wish));
        outbox.add("mail.waitlist_joined", Map.of(MAIL_ID, entry.id()));
        tell(entry, null);
    }

    /** The tickets are taken before. */
    public void offer(WaitlistEntry entry, EventInfo event) {
        Instant now = now();
        Instant ends = now.plus(Duration.ofHours(settings.offerHours()));
        entry.offer(now, ends.isBefore(event.endTime()) ? ends : event.endTime());
        changed(entry, WaitlistStatus.WAITING);
        outbox.add("mail.waitlist_offer", Map.of(MAIL_ID, entry.id()));
    }

    /** The kept tickets belong to the order from now on. */
    public void take(WaitlistEntry entry, long orderId) {
        entry.take(orderId, now());
        changed(entry, WaitlistStatus.OFFERED);
    }

    /** The kept tickets are free, and go to who waits next. */
    public void expire(WaitlistEntry entry) {
        entry.expire(now());
        changed(entry, WaitlistStatus.OFFERED);
        seats.release(entry.ticketTypeId(), entry.quantity());
    }

    /** What was kept is free. */
    public void withdraw(WaitlistEntry entry) {
        WaitlistStatus before = entry.status();
        entry.withdraw(now());
        changed(entry, before);
        if (before == WaitlistStatus.OFFERED) seats.release(entry.ticketTypeId(), entry.quantity());
    }

    private void changed(WaitlistEntry entry, WaitlistStatus before) {
        // the row must be right before the queue is walked
        store.flush();
        audit.record(line("waitlist." + entry.status().wire(), entry)
                .changing(
                        Map.of("status", before.wire()),
                        Map.of("status", entry.status().wire())));
        tell(entry, before);
    }

    private void tell(WaitlistEntry entry, WaitlistStatus before) {
        changes.fire(new WaitlistChanged(entry.id(), entry.eventId(), entry.accountId(), before, entry.status()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    static AuditRecord line(String action, WaitlistEntry entry) {
        return AuditRecord.of(action, "waitlist", entry.id(), entry.name(), entry.eventId());
    }
}
