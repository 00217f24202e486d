package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.netevent.event.boundary.Approval;
import org.netevent.event.boundary.CancelCommand;
import org.netevent.event.boundary.EventLifecycle;
import org.netevent.profile.boundary.AttendeeInfo;
import org.netevent.profile.boundary.AttendeeLookup;
import org.netevent.profile.boundary.ProfileCommand;
import org.netevent.profile.boundary.Profiles;
import org.netevent.profile.control.EntryRows;
import org.netevent.registration.boundary.Registered;
import org.netevent.registration.boundary.Showing;

/** The directory says the same as the registrations, whichever way they change. */
class DirectoryUpkeepIT extends RegistrationTest {
    @EJB
    AttendeeLookup attendees;

    @EJB
    EventLifecycle lifecycle;

    @EJB
    Showing showing;

    @EJB
    Profiles profiles;

    @Inject
    EntryRows rows;

    @Test
    void whoIsApprovedAtOnceStandsInIt() throws Exception {
        long event = event(null, Approval.AUTOMATIC);
        long anna = world.account("Anna Attendee");
        Registered guest = register(event);
        Registered own = as(anna, ATTENDEE, () -> registrations.rsvp(event, "en"));
        Registered forFriend = as(anna, ATTENDEE, () -> register(event));

        assertThat(entry(guest).orElseThrow())
                .isEqualTo(
                        new AttendeeInfo(guest.registration().id(), event, null, "Zoë Müller", null, null, null, true));
        assertThat(entry(own).orElseThrow().accountId()).isEqualTo(anna);
        assertThat(attendees.ofAccount(event, anna)).isEqualTo(entry(own));
        // made on the account, but somebody else
        assertThat(entry(forFriend).orElseThrow().accountId()).isNull();
        assertThat(attendees.of(
                        List.of(guest.registration().id(), own.registration().id(), Long.MAX_VALUE)))
                .hasSize(2);
    }

    @Test
    void whoIsDecidedAboutStandsInItFromTheApprovalToTheCancellation() throws Exception {
        long event = event(null, Approval.MANUAL);
        Registered yes = register(event);
        Registered no = register(event);
        assertThat(entry(yes)).isEmpty();

        asOwner(() -> approvals.approve(yes.registration().id()));
        asOwner(() -> approvals.decline(no.registration().id(), null));
        assertThat(entry(yes)).isPresent();
        assertThat(entry(no)).isEmpty();

        own.cancelByLink(yes.token());
        assertThat(entry(yes)).isEmpty();
    }

    @Test
    void whoMovesUpFromTheWaitlistStandsInIt() {
        long event = event(1, Approval.AUTOMATIC);
        Registered seated = register(event);
        Registered waiting = register(event);
        assertThat(entry(waiting)).isEmpty();

        own.cancelByLink(seated.token());

        assertThat(entry(seated)).isEmpty();
        assertThat(entry(waiting)).isPresent();
    }

    @Test
    void anEventThatIsCancelledHasNobody() throws Exception {
        long event = event(null, Approval.AUTOMATIC);
        long other = event(null, Approval.AUTOMATIC);
        register(event);
        register(event);
        Registered elsewhere = register(other);

        asOwner(() -> lifecycle.cancel(event, new CancelCommand(null)));

        assertThat(world.count("select count(*) from directory_entry where event_id = ?", event))
                .isZero();
        assertThat(entry(elsewhere)).isPresent();
    }

    @Test
    void aGuestWhoJoinsTheirAccountIsAPersonFromThen() throws Exception {
        long event = event(null, Approval.AUTOMATIC);
        long anna = world.account("Anna Attendee");
        Registered guest = register(event, world.text("select email from account where id = ?", anna));
        Registered friend = register(event);
        assertThat(entry(guest).orElseThrow().accountId()).isNull();

        as(anna, ATTENDEE, () -> own.joinAccount(guest.token()));
        as(anna, ATTENDEE, () -> own.joinAccount(friend.token()));

        assertThat(entry(guest).orElseThrow())
                .extracting(AttendeeInfo::accountId, AttendeeInfo::name)
                .containsExactly(anna, "Anna Attendee");
        assertThat(entry(friend).orElseThrow().accountId()).isNull();
    }

    @Test
    void oneHidesAndShowsOneself() throws Exception {
        long event = event(null, Approval.AUTOMATIC);
        long anna = world.account("Anna Attendee");
        long bert = world.account("Bert Other");
        Registered own = as(anna, ATTENDEE, () -> registrations.rsvp(event, "en"));
        Registered guest = register(event);
        long id = own.registration().id();

        as(anna, ATTENDEE, () -> show(id, null, false));
        assertThat(entry(own).orElseThrow().visible()).isFalse();
        show(guest.registration().id(), guest.token(), false);
        assertThat(entry(guest).orElseThrow().visible()).isFalse();
        show(guest.registration().id(), guest.token(), true);
        assertThat(entry(guest).orElseThrow().visible()).isTrue();

        refused("SIGN_IN_NEEDED", () -> show(id, null, true));
        refused("SIGN_IN_NEEDED", () -> show(id, guest.token(), true));
        refused("NOT_ALLOWED", () -> as(bert, ATTENDEE, () -> show(id, null, true)));
        refused("NOT_ALLOWED", () -> asOwner(() -> show(id, null, true)));
        refused("NOT_FOUND", () -> as(anna, ATTENDEE, () -> show(Long.MAX_VALUE, null, true)));
        assertThat(entry(own).orElseThrow().visible()).isFalse();
        assertThat(world.count(
                        "select count(*) from audit_entry where action = 'registration.hidden' and target_id = ?", id))
                .isEqualTo(1);

        as(anna, ATTENDEE, () -> {
            registrations.leave(event);
            return null;
        });
        refused("REGISTRATION_IS_CANCELLED", () -> as(anna, ATTENDEE, () -> show(id, null, true)));
    }

    @Test
    void theBacklogOfAMigrationIsWorkedOff() {
        long event = event(null, Approval.AUTOMATIC);
        Registered here = register(event);
        Registered gone = register(event);
        own.cancelByLink(gone.token());
        world.execute("delete from directory_entry where event_id = ?", event);
        for (Registered each : List.of(here, gone))
            world.execute(
                    "insert into directory_backlog values (?)",
                    each.registration().id());

        while (rows.workOff(1) > 0)
            ;

        assertThat(entry(here)).isPresent();
        assertThat(entry(gone)).isEmpty();
        assertThat(world.count("select count(*) from directory_backlog")).isZero();
    }

    /** Whichever comes first: an approval that had read the old profile may not write it over the new one. */
    @Test
    void anApprovalAndAChangeOfTheProfileAtTheSameTimeEndWithTheNewProfile() throws Exception {
        long anna = world.account("Anna Attendee");
        for (int round = 0; round < 12; round++) {
            long event = event(null, Approval.MANUAL);
            Registered own = as(anna, ATTENDEE, () -> registrations.rsvp(event, "en"));
            String organisation = "Firm " + round;
            Together.run(
                    2,
                    i -> i == 0
                            ? () -> asOwner(
                                    () -> approvals.approve(own.registration().id()))
                            : () -> as(anna, ATTENDEE, () -> profiles.save(worksAt(organisation))));
            assertThat(entry(own).orElseThrow().organisation()).isEqualTo(organisation);
            assertThat(world.count(
                            "select count(*) from directory_interest where registration_id = ? and interest = ?",
                            own.registration().id(),
                            organisation.toLowerCase()))
                    .isEqualTo(1);
        }
        assertThat(world.count(
                        "select count(*) from directory_entry where account_id = ? and organisation = 'Firm 11'", anna))
                .isEqualTo(12);
    }

    private static ProfileCommand worksAt(String organisation) {
        return new ProfileCommand("Anna", "Attendee", organisation, null, null, null, List.of(organisation));
    }

    private Object show(long id, String token, boolean visible) {
        showing.set(id, token, visible);
        return null;
    }

    private Optional<AttendeeInfo> entry(Registered registered) {
        return attendees.find(registered.registration().id());
    }
}
