package org.netevent.connection.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.netevent.connection.boundary.ConnectionChanged;
import org.netevent.connection.boundary.ConnectionChanged.Step;
import org.netevent.connection.boundary.ConnectionInfo;
import org.netevent.connection.entity.Connection;
import org.netevent.platform.audit.Audit;
import org.netevent.platform.audit.AuditRecord;
import org.netevent.platform.outbox.Outbox;

/** What belongs to every step of a connection: the log, the mail, the word to other features. */
@ApplicationScoped
public class Steps {
    /** To be rejected or removed is told by nobody. */
    private static final Map<Step, String> MAIL =
            Map.of(Step.ASKED, "mail.connection_asked", Step.ACCEPTED, "mail.connection_accepted");

    @Inject
    ConnectionStore store;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Event<ConnectionChanged> changes;

    public void taken(Connection connection, Step step, long by) {
        // the row must be right before others hang theirs on it
        store.flush();
        ConnectionInfo info = connection.info();
        long to = info.other(by);
        // whom people know is not the organizer's business: the line belongs to no event
        audit.record(AuditRecord.of(
                        "connection." + step.name().toLowerCase(Locale.ROOT),
                        "connection",
                        info.id(),
                        store.name(to),
                        null)
                .changing(Map.of(), values(info, step)));
        if (MAIL.containsKey(step)) outbox.add(MAIL.get(step), Map.of("connection_id", info.id(), "account_id", to));
        changes.fire(new ConnectionChanged(info.id(), step, by, to, info.eventId()));
    }

    private static Map<String, ?> values(ConnectionInfo info, Step step) {
        if (step == Step.WITHDRAWN || step == Step.REMOVED) return Map.of();
        return Map.of("status", info.status().wire(), "asker", info.asker(), "asked", info.asked());
    }
}
