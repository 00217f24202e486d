package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.ejb.EJB;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netevent.event.boundary.Approval;
import org.netevent.event.boundary.CancelCommand;
import org.netevent.event.boundary.EventLifecycle;
import org.netevent.order.boundary.Placed;
import org.netevent.platform.paging.PageRequest;
import org.netevent.waitlist.boundary.MyWaiting;
import org.netevent.waitlist.boundary.WaitlistFilter;
import org.netevent.waitlist.boundary.WaitlistRow;
import org.netevent.waitlist.boundary.WaitlistView;

/** The queue for what is sold out (SPEC §2, Waitlist): priority, then first come, and nobody gets in past it. */
class QueueIT extends QueueTest {
    @EJB
    EventLifecycle lifecycle;

    @Test
    void freedTicketsAreOfferedByPriorityAndThenFirstCome() throws Exception {
        world.execute("update event set max_attendees = 2 where id = ?", event);
        long vip = type("VIP", null, 10);
        Placed first = buy(regular, 1);
        Placed second = buy(regular, 1);
        WaitlistView early = join(regular, 1);
        WaitlistView late = join(regular, 1);
        WaitlistView important = join(vip, 1);
        assertThat(early.position()).isEqualTo(1);
        assertThat(late.position()).isEqualTo(2);
        assertThat(important.position()).isEqualTo(1);
        assertThat(closed()).containsExactlyInAnyOrder(regular, vip);

        give(first);

        assertThat(states(early, late, important)).containsExactly("waiting", "waiting", "offered");
        give(second);
        assertThat(states(early, late, important)).containsExactly("offered", "waiting", "offered");
        assertThat(mails(early)).isEqualTo("joined, offer");
        assertThat(mails(late)).isEqualTo("joined");
        assertThat(seatsTaken(event)).isEqualTo(2);
        assertThat(taken(regular)).isEqualTo(1);
        assertThat(taken(vip)).isEqualTo(1);
    }

    @Test
    void whoWantsMoreThanIsFreeKeepsItFromThoseBehind() throws Exception {
        Placed first = buy(regular, 1);
        Placed second = buy(regular, 1);
        WaitlistView pair = join(regular, 2);
        WaitlistView single = join(regular, 1);

        give(first);

        assertThat(states(pair, single)).containsExactly("waiting", "waiting");
        assertThat(closed()).containsExactly(regular);
        refused("TICKETS_SOLD_OUT", () -> buy(regular, 1));
        give(second);
        assertThat(states(pair, single)).containsExactly("offered", "waiting");
        assertThat(taken(regular)).isEqualTo(2);
    }

    @Test
    void whoLeavesInFrontLetsTheNextOneIn() throws Exception {
        Placed first = buy(regular, 1);
        buy(regular, 1);
        WaitlistView pair = join(regular, 2);
        WaitlistView single = join(regular, 1);
        give(first);

        assertThat(waitlist.leave(pair.token()).entry().status().wire()).isEqualTo("withdrawn");
        assertThat(waitlist.leave(pair.token()).entry().status().wire()).isEqualTo("withdrawn");

        assertThat(states(pair, single)).containsExactly("withdrawn", "offered");
        refused("WAITLIST_IS_WITHDRAWN", () -> waitlist.take(pair.token()));
        waitlist.leave(single.token());
        assertThat(taken(regular)).isEqualTo(1);
        assertThat(closed()).isEmpty();
        buy(regular, 1);
    }

    @Test
    void oneFullTypeClosesNoOtherAndAFullEventClosesAll() throws Exception {
        world.execute("update event set max_attendees = 4 where id = ?", event);
        long other = type("Other", null, 0);
        buy(regular, 2);
        WaitlistView waiting = join(regular, 1);
        assertThat(closed()).containsExactly(regular);
        Placed pair = buy(other, 2);
        WaitlistView forOther = join(other, 2);
        assertThat(closed()).containsExactlyInAnyOrder(regular, other);

        // one ticket fewer than who waits for the event's seats wants
        give(pair);

        assertThat(states(waiting, forOther)).containsExactly("waiting", "offered");
        assertThat(closed()).containsExactly(regular);
        assertThat(seatsTaken(event)).isEqualTo(4);
    }

    @Test
    void nobodyWaitsForWhatThereIsOrCouldNeverBe() throws Exception {
        refused("TICKETS_AVAILABLE", () -> join(regular, 1));
        buy(regular, 1);
        // one is left, though not two
        refused("TICKETS_AVAILABLE", () -> join(regular, 2));
        buy(regular, 1);
        refused("INVALID_INPUT", () -> join(regular, 3));
        refused("TICKETS_PER_ORDER", () -> join(regular, 11));
        refused("INVALID_INPUT", () -> join(regular, 0));
        String email = address();
        join(regular, 1, email);
        refused("ALREADY_WAITING", () -> join(regular, 1, email.toUpperCase()));
        long elsewhere = event(1, Approval.AUTOMATIC);
        refused("INVALID_INPUT", () -> waitlist.join(wish(elsewhere, regular, 1, address())));
        refused("NOT_FOUND", () -> waitlist.join(wish(999_999_999, regular, 1, address())));
        refused("NOT_FOUND", () -> waitlist.byLink("1.0." + "a".repeat(43)));
        world.execute("update ticket_type set access_code = 'SECRET' where id = ?", regular);
        refused("NOT_FOUND", () -> join(regular, 1));
        world.execute("update ticket_type set access_code = null where id = ?", regular);
        endEvent(event);
        refused("TICKETS_NO_LONGER_ON_SALE", () -> join(regular, 1));
    }

    @Test
    void anOfferThatNobodyTakesGoesToTheNext() throws Exception {
        Placed first = buy(regular, 1);
        buy(regular, 1);
        WaitlistView slow = join(regular, 1);
        WaitlistView next = join(regular, 1);
        give(first);
        Instant ends = waitlist.byLink(slow.token()).entry().offerEnds();
        assertThat(Duration.between(Instant.now(), ends)).isBetween(Duration.ofHours(23), Duration.ofHours(24));

        overdue(slow);
        await().atMost(Duration.ofSeconds(40)).until(() -> states(slow, next), List.of("expired", "offered")::equals);

        refused("OFFER_OVER", () -> waitlist.take(slow.token()));
        refused("WAITLIST_IS_EXPIRED", () -> waitlist.leave(slow.token()));
        assertThat(mails(slow)).isEqualTo("joined, offer");
        assertThat(taken(regular)).isEqualTo(2);
        join(regular, 1, slow.entry().email());
    }

    @Test
    void anAccountHearsOfItsOfferAndOfItsEnd() throws Exception {
        long account = world.account("Anna Attendee");
        Placed first = buy(regular, 2);
        WaitlistView own = as(account, ATTENDEE, () -> join(regular, 1));
        assertThat(as(account, ATTENDEE, () -> waitlist.mine()))
                .extracting(MyWaiting::token)
                .containsExactly(own.token());
        assertThat(bell(account)).isNull();

        give(first);
        assertThat(bell(account)).isEqualTo("waitlist_offered");
        overdue(own);
        await().atMost(Duration.ofSeconds(40)).until(() -> "waitlist_expired".equals(bell(account)));

        assertThat(as(account, ATTENDEE, () -> waitlist.mine())).isEmpty();
        refused("SIGN_IN_NEEDED", () -> waitlist.mine());
    }

    @Test
    void anOverdueOfferIsNotTakenThoughTheTimerIsLate() throws Exception {
        Placed first = buy(regular, 2);
        WaitlistView slow = join(regular, 1);
        give(first);
        overdue(slow);
        refused("OFFER_OVER", () -> waitlist.take(slow.token()));
    }

    @Test
    void aRaisedCapacityIsOfferedToo() throws Exception {
        world.execute("update event set max_attendees = 2 where id = ?", event);
        buy(regular, 2);
        world.execute("update ticket_type set quantity = null where id = ?", regular);
        WaitlistView first = join(regular, 1);
        WaitlistView second = join(regular, 1);

        setCapacity(event, 3);

        assertThat(states(first, second)).containsExactly("offered", "waiting");
        setCapacity(event, null);
        assertThat(states(first, second)).containsExactly("offered", "offered");
        assertThat(closed()).isEmpty();
    }

    @Test
    void theTeamLetsPeopleInWithoutATicketAndAFreedSeatOfThoseIsOffered() throws Exception {
        world.execute("update event set max_attendees = 2 where id = ?", event);
        refused("INVALID_INPUT", () -> register(event));
        var guest = asOwner(() -> registrations.register(Guest.of(event)));
        assertThat(guest.registration().status().wire()).isEqualTo("approved");
        buy(regular, 1);
        refused("EVENT_FULL", () -> asOwner(() -> registrations.register(Guest.of(event))));
        WaitlistView waiting = join(regular, 1);

        asOwner(() -> approvals.cancel(guest.registration().id()));

        assertThat(states(waiting)).containsExactly("offered");
        assertThat(seatsTaken(event)).isEqualTo(2);
    }

    @Test
    void theTeamChangesTheOrder() throws Exception {
        Placed held = buy(regular, 2);
        WaitlistView one = join(regular, 1);
        WaitlistView two = join(regular, 1);
        WaitlistView three = join(regular, 1);

        asOwner(() -> desk.move(event, three.entry().id(), true));
        assertThat(queue()).containsExactly(id(one), id(three), id(two));
        asOwner(() -> desk.move(event, one.entry().id(), false));
        assertThat(queue()).containsExactly(id(three), id(one), id(two));
        asOwner(() -> desk.move(event, three.entry().id(), true));
        assertThat(queue()).containsExactly(id(three), id(one), id(two));
        asOwner(() -> desk.prioritise(event, two.entry().id(), 5));
        assertThat(queue()).containsExactly(id(two), id(three), id(one));
        refused("INVALID_INPUT", () -> asOwner(() -> desk.prioritise(event, id(two), -1)));
        refused("INVALID_INPUT", () -> asOwner(() -> desk.prioritise(event, id(two), 1_001)));
        refused("WAITLIST_NO_SEATS", () -> asOwner(() -> desk.offer(event, id(one))));

        give(held);

        assertThat(states(one, two, three)).containsExactly("waiting", "offered", "offered");
        asOwner(() -> {
            desk.remove(event, id(two));
            desk.remove(event, id(two));
            return null;
        });
        assertThat(states(one, two, three)).containsExactly("offered", "withdrawn", "offered");
        refused("WAITLIST_IS_OFFERED", () -> asOwner(() -> desk.move(event, id(one), true)));
        refused("WAITLIST_IS_OFFERED", () -> asOwner(() -> desk.offer(event, id(one))));
        assertThat(taken(regular)).isEqualTo(2);
    }

    @Test
    void theTeamMayOfferOutOfTurn() throws Exception {
        Placed first = buy(regular, 1);
        buy(regular, 1);
        WaitlistView pair = join(regular, 2);
        WaitlistView single = join(regular, 1);
        give(first);

        asOwner(() -> desk.offer(event, id(single)));

        assertThat(states(pair, single)).containsExactly("waiting", "offered");
        assertThat(closed()).containsExactly(regular);
    }

    @Test
    void theQueueEndsWithTheEvent() throws Exception {
        Placed held = buy(regular, 1);
        buy(regular, 1);
        WaitlistView offered = join(regular, 1);
        WaitlistView waiting = join(regular, 1);
        give(held);

        asOwner(() -> lifecycle.cancel(event, new CancelCommand("Flooded")));

        assertThat(states(offered, waiting)).containsOnly("withdrawn");
        assertThat(closed()).isEmpty();
        refused("WAITLIST_IS_WITHDRAWN", () -> waitlist.take(offered.token()));
    }

    /** Without types, whose registration waits is the queue that the team sees. */
    @Test
    void ofAnEventWithoutTypesTheWaitingRegistrationsAreTheQueue() throws Exception {
        event = event(1, Approval.AUTOMATIC);
        register(event);
        long waiting = register(event).registration().id();

        List<WaitlistRow> rows = asOwner(() -> desk.list(event, WaitlistFilter.LIVE, PageRequest.of(0, 20)))
                .items();

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).registrationId()).isEqualTo(waiting);
        assertThat(rows.get(0).place()).isEqualTo(1);
    }
}
