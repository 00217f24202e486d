package org.netevent.connection.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.netevent.connection.boundary.ConnectionChanged.Step;
import org.netevent.connection.control.ConnectionStore;
import org.netevent.connection.control.ContactQueries;
import org.netevent.connection.control.Steps;
import org.netevent.connection.entity.Connection;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.security.Caller;
import org.netevent.platform.security.CurrentCaller;
import org.netevent.platform.security.RateLimits;
import org.netevent.platform.validation.Validation;
import org.netevent.profile.boundary.AttendeeInfo;
import org.netevent.profile.boundary.Meeting;

/**
 * People who meet at an event ask each other to connect, answer, and part again (SPEC §2, Connection). Each step happens on the
 * pair's one row, locked; who asks makes it or finds it by one statement. So two who ask each other at the same moment come one
 * after the other, and the second one's asking accepts.
 */
@Stateless
public class Connections {
    @Inject
    CurrentCaller caller;

    @Inject
    RateLimits limits;

    @Inject
    Validation validation;

    @Inject
    Meeting meeting;

    @Inject
    ConnectionStore store;

    @Inject
    ContactQueries contacts;

    @Inject
    Steps steps;

    @Inject
    Clock clock;

    /**
     * Asks another attendee. To ask who has asked the caller is to accept; to ask twice changes nothing.
     *
     * @throws DomainException SIGN_IN_NEEDED; TOO_MANY_REQUESTS; INVALID_INPUT; NOT_FOUND for an attendee who is unknown, hidden,
     *     a guest or of an event that the caller does not attend; PERSON_YOURSELF; NOT_ATTENDING, HIDDEN_YOURSELF;
     *     CONNECTION_REFUSED for who was rejected
     */
    @PermitAll
    public Asked ask(Ask command) {
        Caller who = caller.require();
        limits.asking(who.id());
        AttendeeInfo other = meeting.other(validation.check(command).connectedAttendeeId());
        AttendeeInfo own = meeting.own(other.eventId());
        boolean created = store.begin(new Connection(
                own.accountId(), other.accountId(), other.eventId(), command.message(), clock.instant()));
        Connection pair = store.lockedPair(own.accountId(), other.accountId());
        if (created) steps.taken(pair, Step.ASKED, who.id());
        else askAgain(pair, who.id(), other.eventId(), command.message());
        return new Asked(contacts.get(who.id(), pair.id()), created);
    }

    /** @throws DomainException SIGN_IN_NEEDED, NOT_FOUND, CONNECTION_NOT_ASKED, CONNECTION_IS_REJECTED */
    @PermitAll
    public ConnectionView accept(long id) {
        return answer(id, ConnectionStatus.ACCEPTED, Step.ACCEPTED);
    }

    /** @throws DomainException SIGN_IN_NEEDED, NOT_FOUND, CONNECTION_NOT_ASKED, CONNECTION_IS_ACCEPTED */
    @PermitAll
    public ConnectionView reject(long id) {
        return answer(id, ConnectionStatus.REJECTED, Step.REJECTED);
    }

    /**
     * The asker withdraws a request, or either removes the contact. Then the two may ask each other as if they never had.
     *
     * @throws DomainException SIGN_IN_NEEDED, NOT_FOUND, CONNECTION_IS_PENDING for the one asked, CONNECTION_IS_REJECTED
     */
    @PermitAll
    public void end(long id) {
        Caller who = caller.require();
        Connection connection = store.locked(id);
        connection.requireEndableBy(who.id());
        boolean accepted = connection.info().status() == ConnectionStatus.ACCEPTED;
        store.remove(connection);
        steps.taken(connection, accepted ? Step.REMOVED : Step.WITHDRAWN, who.id());
    }

    private ConnectionView answer(long id, ConnectionStatus answer, Step step) {
        Caller who = caller.require();
        Connection connection = store.locked(id);
        if (connection.answer(who.id(), answer, clock.instant())) steps.taken(connection, step, who.id());
        return contacts.get(who.id(), id);
    }

    private void askAgain(Connection pair, long by, long eventId, String message) {
        if (!pair.askAgain(by, eventId, message, clock.instant())) return;
        boolean accepted = pair.info().status() == ConnectionStatus.ACCEPTED;
        steps.taken(pair, accepted ? Step.ACCEPTED : Step.ASKED, by);
    }
}
