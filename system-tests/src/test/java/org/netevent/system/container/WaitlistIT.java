package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.netevent.event.boundary.Approval;
import org.netevent.event.boundary.CancelCommand;
import org.netevent.event.boundary.EventLifecycle;
import org.netevent.registration.boundary.Registered;

/** A freed seat goes to who waits, first come, first served (SPEC §2, Waitlist); each step tells its person once. */
class WaitlistIT extends RegistrationTest {
    @EJB
    EventLifecycle lifecycle;

    enum Freeing {
        LINK,
        LEAVE,
        ORGANIZER,
        CAPACITY,
        UNLIMITED
    }

    @ParameterizedTest
    @EnumSource
    void aFreedSeatGoesToWhoWaitsLongest(Freeing how) throws Exception {
        long event = event(2, Approval.AUTOMATIC);
        long account = world.account("Anna Attendee");
        Registered leaving = as(account, ATTENDEE, () -> registrations.rsvp(event, "en"));
        Registered staying = register(event);
        Registered first = register(event);
        Registered second = register(event);
        assertThat(statuses(List.of(leaving, staying, first, second)))
                .containsExactly("approved", "approved", "waitlisted", "waitlisted");
        assertThat(own.byLink(second.token()).waitlistPosition()).isEqualTo(2);

        free(how, event, leaving, account);

        boolean left = how != Freeing.CAPACITY && how != Freeing.UNLIMITED;
        assertThat(statuses(List.of(leaving, staying, first)))
                .containsExactly(left ? "cancelled" : "approved", "approved", "approved");
        assertThat(mails(leaving)).isEqualTo(left ? "approved, cancelled" : "approved");
        assertThat(mails(staying)).isEqualTo("approved");
        assertThat(mails(first)).isEqualTo("waitlisted, approved");
        assertThat(tickets(leaving)).isEqualTo(left ? "cancelled" : "valid");
        assertThat(tickets(first)).isEqualTo("valid");
        assertThat(seatsTaken(event)).isEqualTo(left ? 2 : how == Freeing.CAPACITY ? 3 : 4);
        if (how == Freeing.UNLIMITED) {
            assertThat(status(second)).isEqualTo("approved");
        } else {
            assertThat(own.byLink(second.token()).waitlistPosition()).isEqualTo(1);
            assertThat(tickets(second)).isNull();
            assertThat(mails(second)).isEqualTo("waitlisted");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "UNLIMITED")
    void whereTheOrganizerDecidesWhoWaitsLongestIsAskedFor(Freeing how) throws Exception {
        long event = event(1, Approval.MANUAL);
        long account = world.account("Anna Attendee");
        Registered leaving = as(account, ATTENDEE, () -> registrations.rsvp(event, "en"));
        asOwner(() -> approvals.approve(leaving.registration().id()));
        Registered first = register(event);
        Registered second = register(event);
        assertThat(statuses(List.of(first, second))).containsOnly("waitlisted");

        free(how, event, leaving, account);

        assertThat(statuses(List.of(first, second))).containsExactly("pending", "waitlisted");
        assertThat(mails(first)).isEqualTo("waitlisted, received");
        assertThat(mails(second)).isEqualTo("waitlisted");
        assertThat(seatsTaken(event)).isEqualTo(how == Freeing.CAPACITY ? 1 : 0);
    }

    @Test
    void whoIsDeclinedMakesRoomForTheNextToBeAskedFor() throws Exception {
        long event = event(1, Approval.MANUAL);
        Registered seated = register(event);
        asOwner(() -> approvals.approve(seated.registration().id()));
        Registered first = register(event);
        Registered second = register(event);
        own.cancelByLink(seated.token());

        asOwner(() -> approvals.decline(first.registration().id(), "No slip"));

        assertThat(statuses(List.of(first, second))).containsExactly("declined", "pending");
        assertThat(mails(first)).isEqualTo("waitlisted, received, declined");
        assertThat(mails(second)).isEqualTo("waitlisted, received");
        assertThat(own.byLink(first.token()).reason()).isEqualTo("No slip");
    }

    @Test
    void aNewcomerDoesNotOvertakeWhoWaits() throws Exception {
        long event = event(1, Approval.AUTOMATIC);
        register(event);
        Registered waiting = register(event);
        // a seat that came free past the services: nobody was promoted
        world.execute("update event set max_attendees = 2 where id = ?", event);

        Registered newcomer = register(event);

        assertThat(status(newcomer)).isEqualTo("waitlisted");
        assertThat(own.byLink(waiting.token()).waitlistPosition()).isEqualTo(1);
        assertThat(own.byLink(newcomer.token()).waitlistPosition()).isEqualTo(2);
    }

    @Test
    void asManyAreTakenInOrderAsCancelAtOnce() throws Exception {
        long event = event(16, Approval.AUTOMATIC);
        List<Registered> seated =
                IntStream.range(0, 16).mapToObj(i -> register(event)).toList();
        List<Registered> waiting =
                IntStream.range(0, 20).mapToObj(i -> register(event)).toList();

        Together.run(16, i -> () -> own.cancelByLink(seated.get(i).token()).token());

        assertThat(statuses(seated)).containsOnly("cancelled");
        assertThat(statuses(waiting.subList(0, 16))).containsOnly("approved");
        assertThat(statuses(waiting.subList(16, 20))).containsOnly("waitlisted");
        assertThat(seatsTaken(event)).isEqualTo(16);
        assertThat(waiting.stream().map(this::mails).toList().subList(0, 16)).containsOnly("waitlisted, approved");
    }

    @Test
    void oneRegistrationThatIsCancelledManyTimesAtOnceFreesOneSeat() throws Exception {
        long event = event(1, Approval.AUTOMATIC);
        Registered seated = register(event);
        List<Registered> waiting = Stream.of(register(event), register(event)).toList();

        Together.run(16, i -> () -> own.cancelByLink(seated.token()).token());

        assertThat(statuses(waiting)).containsExactly("approved", "waitlisted");
        assertThat(mails(seated)).isEqualTo("approved, cancelled");
        assertThat(seatsTaken(event)).isEqualTo(1);
    }

    @Test
    void whoLeavesTheWaitlistFreesNoSeat() {
        long event = event(1, Approval.AUTOMATIC);
        register(event);
        Registered first = register(event);
        Registered second = register(event);

        own.cancelByLink(first.token());

        assertThat(status(second)).isEqualTo("waitlisted");
        assertThat(own.byLink(second.token()).waitlistPosition()).isEqualTo(1);
        assertThat(seatsTaken(event)).isEqualTo(1);
    }

    @Test
    void aCancelledEventCancelsAllAndPromotesNobody() throws Exception {
        long event = event(1, Approval.AUTOMATIC);
        Registered seated = register(event);
        Registered waiting = register(event);

        asOwner(() -> lifecycle.cancel(event, new CancelCommand(null)));

        assertThat(statuses(List.of(seated, waiting))).containsOnly("cancelled");
        assertThat(mails(seated)).isEqualTo("approved, event_cancelled");
        assertThat(mails(waiting)).isEqualTo("waitlisted, event_cancelled");
        assertThat(tickets(seated)).isEqualTo("cancelled");
        assertThat(seatsTaken(event)).isZero();
    }

    @Test
    void onceTheEventIsOverNobodyMovesUp() throws Exception {
        long event = event(1, Approval.AUTOMATIC);
        Registered seated = register(event);
        Registered waiting = register(event);
        endEvent(event);

        asOwner(() -> approvals.cancel(seated.registration().id()));

        assertThat(status(waiting)).isEqualTo("waitlisted");
        assertThat(mails(waiting)).isEqualTo("waitlisted");
        assertThat(seatsTaken(event)).isZero();
    }

    private void free(Freeing how, long event, Registered leaving, long account) throws Exception {
        switch (how) {
            case LINK -> own.cancelByLink(leaving.token());
            case LEAVE ->
                as(account, ATTENDEE, () -> {
                    registrations.leave(event);
                    return null;
                });
            case ORGANIZER ->
                asOwner(() -> approvals.cancel(leaving.registration().id()));
            case CAPACITY -> setCapacity(event, (int) seatsTaken(event) + 1);
            case UNLIMITED -> setCapacity(event, null);
        }
    }

    /** State of the registration's ticket, or null. */
    private String tickets(Registered registered) {
        return world.text(
                "select group_concat(status) from ticket where registration_id = ?",
                registered.registration().id());
    }
}
