package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.netevent.event.boundary.Approval;
import org.netevent.event.boundary.EventCommand;
import org.netevent.event.boundary.EventEditing;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.security.Role;
import org.netevent.registration.boundary.Approvals;
import org.netevent.registration.boundary.OwnRegistration;
import org.netevent.registration.boundary.Registered;
import org.netevent.registration.boundary.Registrations;

/** A test of registrations inside the server: an organizer's events, guests who register, and what the database then says. */
public abstract class RegistrationTest extends ContainerTest {
    protected static final Set<String> ATTENDEE = Set.of(Role.ATTENDEE);
    protected static final Set<String> ORGANIZER = Set.of(Role.ATTENDEE, Role.ORGANIZER);

    @EJB
    protected Registrations registrations;

    @EJB
    protected OwnRegistration own;

    @EJB
    protected Approvals approvals;

    @EJB
    protected EventEditing editing;

    @Resource(lookup = "java:jboss/datasources/NetEventDS")
    protected DataSource database;

    protected GateWorld world;
    protected long owner;

    @BeforeEach
    void anOrganizer() {
        world = new GateWorld(database);
        owner = world.account("Olga Owner");
    }

    /** @param capacity null for unlimited */
    protected long event(Integer capacity, Approval approval) {
        String prefix = "R" + UUID.randomUUID().toString().substring(0, 7).toUpperCase();
        long event = world.event(owner, prefix, "single");
        world.execute(
                "update event set max_attendees = ?, approval = ? where id = ?", capacity, approval.wire(), event);
        return event;
    }

    protected Registered register(long event) {
        return registrations.register(Guest.of(event));
    }

    protected Registered register(long event, String email) {
        return registrations.register(Guest.of(event, email));
    }

    protected <T> T asOwner(Callable<T> call) throws Exception {
        return as(owner, ORGANIZER, call);
    }

    /** The organizer edits the event. @param capacity null for unlimited */
    protected void setCapacity(long event, Integer capacity) throws Exception {
        Instant start = Instant.now().plus(30, ChronoUnit.DAYS);
        Approval approval = Approval.of(world.text("select approval from event where id = ?", event));
        EventCommand command = new EventCommand(
                "Edited night",
                null,
                start,
                start.plus(3, ChronoUnit.HOURS),
                "Europe/Berlin",
                null,
                null,
                null,
                null,
                null,
                capacity,
                null,
                List.of(),
                null,
                approval,
                null,
                false,
                world.text("select ticket_prefix from event where id = ?", event),
                null);
        asOwner(() -> editing.edit(event, command, false));
    }

    protected void endEvent(long event) {
        world.execute(
                "update event set start_time = ?, end_time = ? where id = ?",
                Instant.now().minus(3, ChronoUnit.HOURS),
                Instant.now().minus(1, ChronoUnit.HOURS),
                event);
    }

    protected String status(Registered registered) {
        return status(registered.registration().id());
    }

    protected String status(long registration) {
        return world.text("select status from registration where id = ?", registration);
    }

    protected List<String> statuses(List<Registered> all) {
        return all.stream().map(this::status).toList();
    }

    protected long count(long event, String status) {
        return world.count("select count(*) from registration where event_id = ? and status = ?", event, status);
    }

    protected long seatsTaken(long event) {
        return world.count("select seats_taken from event where id = ?", event);
    }

    /** The mails that a registration has led to, in order, e.g. {@code waitlisted, approved}. */
    protected String mails(Registered registered) {
        return world.text(
                "select group_concat(replace(replace(kind, 'mail.registration_', ''), 'mail.', '') order by id separator ', ')"
                        + " from outbox_message where kind like 'mail.%' and payload = ?",
                "{\"registration_id\":" + registered.registration().id() + "}");
    }

    protected static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(
                        refusal.code().name())
                .isEqualTo(code));
    }
}
