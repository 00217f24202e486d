package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.event.boundary.Approval;
import org.netevent.platform.paging.PageRequest;
import org.netevent.registration.boundary.MyRegistration;
import org.netevent.registration.boundary.Prefill;
import org.netevent.registration.boundary.Registered;
import org.netevent.registration.boundary.RegistrationLookup;

/** A registration in the hands of its person: the secret link, the account that it belongs to, and nobody else. */
class OwnRegistrationIT extends RegistrationTest {
    private static final PageRequest FIRST = PageRequest.of(0, 20);

    @EJB
    RegistrationLookup lookup;

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "1",
                "1.0",
                "1.0.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "-1.0.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "99999999999999999999.0.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "1.9999999999.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "1.0.äääääääääääääääääääääääääääääääääääääääääää",
                "' or 1=1 --"
            })
    void whatWasNotSignedOpensNothing(String token) {
        refused("NOT_FOUND", () -> own.byLink(token));
        refused("NOT_FOUND", () -> own.cancelByLink(token));
        assertThat(lookup.byToken(token)).isEmpty();
    }

    @Test
    void aLinkOpensItsOwnRegistrationOnly() {
        long event = event(null, Approval.AUTOMATIC);
        Registered mine = register(event);
        Registered other = register(event);
        String signature = mine.token().substring(mine.token().lastIndexOf('.'));

        assertThat(own.byLink(mine.token()).registration().id())
                .isEqualTo(mine.registration().id());
        refused("NOT_FOUND", () -> own.byLink(other.registration().id() + ".0" + signature));
        refused("NOT_FOUND", () -> own.byLink(mine.registration().id() + ".1" + signature));
        refused("NOT_FOUND", () -> own.cancelByLink(other.registration().id() + ".0" + signature));
        assertThat(status(other)).isEqualTo("approved");
    }

    @Test
    void aRenewedLinkMakesTheOldOneWorthless() {
        Registered registered = register(event(null, Approval.AUTOMATIC));
        long id = registered.registration().id();
        world.execute("update registration set link_version = 1 where id = ?", id);

        refused("NOT_FOUND", () -> own.byLink(registered.token()));

        String renewed = lookup.manageUrl(id);
        assertThat(own.byLink(renewed.substring(renewed.lastIndexOf('/') + 1))
                        .registration()
                        .id())
                .isEqualTo(id);
    }

    @Test
    void theLinkShowsWhatMayBeDoneInEachState() throws Exception {
        long event = event(1, Approval.MANUAL);
        Registered registered = register(event);
        long id = registered.registration().id();
        assertThat(own.byLink(registered.token()).canCancel()).isTrue();

        asOwner(() -> approvals.decline(id, "  "));
        assertThat(own.byLink(registered.token()).canCancel()).isFalse();
        assertThat(own.byLink(registered.token()).canAttach()).isFalse();
        assertThat(own.byLink(registered.token()).reason()).isNull();
        refused("REGISTRATION_IS_DECLINED", () -> own.cancelByLink(registered.token()));
        refused("REGISTRATION_IS_DECLINED", () -> asOwner(() -> approvals.approve(id)));

        Registered again = register(event, registered.registration().email());
        own.cancelByLink(again.token());
        assertThat(own.byLink(again.token()).canCancel()).isFalse();
        refused(
                "REGISTRATION_IS_CANCELLED",
                () -> asOwner(() -> approvals.approve(again.registration().id())));
    }

    @ParameterizedTest
    @CsvSource({
        "draft, REGISTRATION_NOT_OPEN",
        "cancelled, REGISTRATION_EVENT_CANCELLED",
        "over, REGISTRATION_EVENT_OVER"
    })
    void anEventThatIsNotOpenTakesNobody(String state, String refusal) {
        long event = event(null, Approval.AUTOMATIC);
        long account = world.account("Anna Attendee");
        if (state.equals("over")) endEvent(event);
        else world.execute("update event set status = ? where id = ?", state, event);

        refused(refusal, () -> register(event));
        refused(refusal, () -> as(account, ATTENDEE, () -> registrations.rsvp(event, "en")));
        assertThat(world.count("select count(*) from registration where event_id = ?", event))
                .isZero();
    }

    @Test
    void whoWasThereCannotLeaveAfterwards() throws Exception {
        long event = event(null, Approval.AUTOMATIC);
        long account = world.account("Anna Attendee");
        Registered registered = as(account, ATTENDEE, () -> registrations.rsvp(event, "en"));
        endEvent(event);

        refused("REGISTRATION_EVENT_OVER", () -> own.cancelByLink(registered.token()));
        refused("REGISTRATION_EVENT_OVER", () -> leave(account, event));
        assertThat(own.byLink(registered.token()).canCancel()).isFalse();
        assertThat(status(registered)).isEqualTo("approved");
    }

    @Test
    void oneLeavesOnlyWhatIsOnesOwn() throws Exception {
        long event = event(null, Approval.AUTOMATIC);
        long anna = world.account("Anna Attendee");
        long bert = world.account("Bert Other");
        Registered annas = as(anna, ATTENDEE, () -> registrations.rsvp(event, "en"));

        refused("NOT_REGISTERED", () -> leave(bert, event));
        refused("NOT_REGISTERED", () -> leave(owner, event));
        refused("SIGN_IN_NEEDED", () -> registrations.leave(event));
        refused("SIGN_IN_NEEDED", () -> registrations.rsvp(event, "en"));
        refused("NOT_FOUND", () -> leave(anna, Long.MAX_VALUE));
        refused("NOT_FOUND", () -> as(anna, ATTENDEE, () -> registrations.rsvp(Long.MAX_VALUE, "en")));
        assertThat(status(annas)).isEqualTo("approved");

        leave(anna, event);
        refused("NOT_REGISTERED", () -> leave(anna, event));
        assertThat(mails(annas)).isEqualTo("approved, cancelled");
    }

    @Test
    void ofSeveralOnOneAccountTheOwnAddressLeavesFirst() throws Exception {
        long event = event(null, Approval.AUTOMATIC);
        long anna = world.account("Anna Attendee");
        Registered forFriend = as(anna, ATTENDEE, () -> register(event));
        Registered herself = as(anna, ATTENDEE, () -> registrations.rsvp(event, "en"));
        Registered forAnother = as(anna, ATTENDEE, () -> register(event));

        leave(anna, event);

        assertThat(statuses(List.of(forFriend, herself, forAnother)))
                .containsExactly("approved", "cancelled", "approved");
    }

    @Test
    void onesListShowsOnesOwnToComeOrPast() throws Exception {
        long anna = world.account("Anna Attendee");
        long bert = world.account("Bert Other");
        long ahead = event(null, Approval.AUTOMATIC);
        long behind = event(null, Approval.AUTOMATIC);
        as(anna, ATTENDEE, () -> registrations.rsvp(ahead, "en"));
        as(anna, ATTENDEE, () -> registrations.rsvp(behind, "en"));
        as(bert, ATTENDEE, () -> registrations.rsvp(ahead, "en"));
        register(ahead, world.text("select email from account where id = ?", owner));
        endEvent(behind);

        assertThat(mine(anna, false)).containsExactly(ahead);
        assertThat(mine(anna, true)).containsExactly(behind);
        assertThat(mine(bert, false)).containsExactly(ahead);
        assertThat(mine(bert, true)).isEmpty();
        // an address alone is no proof: the guest's registration did not join the account
        assertThat(mine(owner, false)).isEmpty();
        refused("SIGN_IN_NEEDED", () -> registrations.mine(false, FIRST));
    }

    @Test
    void whoHoldsTheLinkMayAddTheRegistrationToTheOwnAccountOnce() throws Exception {
        Registered guest = register(event(null, Approval.AUTOMATIC));
        long anna = world.account("Anna Attendee");
        long bert = world.account("Bert Other");
        refused("SIGN_IN_NEEDED", () -> own.joinAccount(guest.token()));
        refused("NOT_FOUND", () -> as(anna, ATTENDEE, () -> own.joinAccount(guest.token() + "x")));

        as(anna, ATTENDEE, () -> own.joinAccount(guest.token()));
        as(anna, ATTENDEE, () -> own.joinAccount(guest.token()));

        assertThat(mine(anna, false)).hasSize(1);
        refused("REGISTRATION_OWNED", () -> as(bert, ATTENDEE, () -> own.joinAccount(guest.token())));
        assertThat(world.count(
                        "select count(*) from audit_entry where action = 'registration.joined_account' and target_id = ?",
                        guest.registration().id()))
                .isEqualTo(1);
    }

    @Test
    void aTeamThatRegistersGuestsDoesNotOwnThem() throws Exception {
        long event = event(null, Approval.AUTOMATIC);
        long gate = world.account("Gus Gate");
        world.member(event, gate, "gate");

        assertThat(asOwner(() -> register(event)).registration().accountId()).isNull();
        assertThat(as(gate, ATTENDEE, () -> register(event)).registration().accountId())
                .isEqualTo(gate);
        assertThat(asOwner(() -> registrations.rsvp(event, "de")).registration().accountId())
                .isEqualTo(owner);
    }

    @Test
    void theFormKnowsWhoIsSignedIn() throws Exception {
        assertThat(registrations.prefill()).isEqualTo(Prefill.NONE);
        long anna = world.account("Anna Attendee");
        Prefill known = as(anna, ATTENDEE, () -> registrations.prefill());
        assertThat(known.name()).isEqualTo("Anna Attendee");
        assertThat(known.email()).isEqualTo(world.text("select email from account where id = ?", anna));
        assertThat(known.phone()).isNull();
    }

    private List<Long> mine(long account, boolean past) throws Exception {
        return as(account, ATTENDEE, () -> registrations.mine(past, FIRST)).items().stream()
                .map(MyRegistration::id)
                .map(id -> world.count("select event_id from registration where id = ?", id))
                .toList();
    }

    private void leave(long account, long event) throws Exception {
        as(account, ATTENDEE, () -> {
            registrations.leave(event);
            return null;
        });
    }
}
