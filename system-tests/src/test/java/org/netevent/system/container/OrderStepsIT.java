package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.netevent.order.boundary.AttendeeDetails;
import org.netevent.order.boundary.FromOffer;
import org.netevent.order.boundary.Fulfilment;
import org.netevent.order.boundary.OrderAttendeeInfo;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.order.boundary.PaymentMethod;
import org.netevent.order.boundary.Placed;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.netevent.platform.money.Money;

/** What each step of an order does to seats, registrations, tickets and discount codes. */
class OrderStepsIT extends OrderTest {

    @Test
    void isPricedAsOnPaperAndHoldsItsSeats() {
        long event = event(50);
        long regular = type(event, "Regular", "12.50", 30, 1);
        long table = type(event, "Table of four", "49.90", null, 4);
        code(event, "SPRING10", "percent", "10", null);

        Placed placed = place(event, " spring10 ", regular, 2, table, 1);

        OrderInfo order = placed.order();
        assertThat(order.subtotal()).isEqualTo(eur("74.90"));
        assertThat(order.discount()).isEqualTo(eur("7.49"));
        assertThat(order.total()).isEqualTo(eur("67.41"));
        assertThat(order.discountCode()).isEqualTo("SPRING10");
        assertThat(order.status()).isEqualTo(OrderStatus.PENDING);
        assertThat(order.expiresAt())
                .isBetween(Instant.now().plusSeconds(880), Instant.now().plusSeconds(900));
        assertThat(order).isEqualTo(lookup.get(order.id()));
        assertThat(seatsTaken(event)).isEqualTo(6);
        assertThat(sold(regular)).isZero();
    }

    @Test
    void becomesRegistrationsAndTicketsWhenItIsPaid() throws Exception {
        long event = event(50);
        long regular = type(event, "Regular", "12.50", 30, 1);
        long table = type(event, "Table of four", "49.90", null, 4);
        Placed placed = place(event, regular, 1, table, 1);
        String address = UUID.randomUUID() + "@example.org";
        orders.describe(
                placed.order().id(),
                placed.token(),
                buyer(
                        PaymentMethod.OFFLINE,
                        List.of(
                                new AttendeeDetails(table, "Tia Table", null, "Firm", "Host", "Ann, Bob, Cem"),
                                new AttendeeDetails(regular, "Reg Ular", address, null, null, "nobody"))));

        assertThat(pay(placed)).isEqualTo(Fulfilment.PAID);

        OrderInfo order = lookup.get(placed.order().id());
        assertThat(order.status()).isEqualTo(OrderStatus.PAID);
        assertThat(order.expiresAt()).isNull();
        assertThat(order.attendees())
                .extracting(OrderAttendeeInfo::name, OrderAttendeeInfo::members)
                .containsExactly(tuple("Reg Ular", null), tuple("Tia Table", "Ann, Bob, Cem"));
        assertThat(world.text(
                        "select group_concat(concat_ws('|', name, coalesce(email, '-'), places, ticket_type_id, source,"
                                + " coalesce(members, '-')) order by id separator ' ') from registration where order_id = ?",
                        order.id()))
                .isEqualTo("Reg Ular|" + address + "|1|" + regular + "|order|- Tia Table|-|4|" + table
                        + "|order|Ann, Bob, Cem");
        assertThat(world.count(
                        "select count(*) from ticket t join registration r on r.id = t.registration_id"
                                + " where r.order_id = ? and t.status = 'valid'",
                        order.id()))
                .isEqualTo(2);
        assertThat(sold(regular) + sold(table)).isEqualTo(2);
        assertThat(seatsTaken(event)).isEqualTo(5);
    }

    @Test
    void theBuyersOwnTicketJoinsTheAccount() throws Exception {
        long event = event(50);
        long type = type(event, "Regular", "0", null, 1);
        String address = world.text("select email from account where id = ?", owner);
        Placed placed = asOwner(() -> place(event, type, 2));
        asOwner(() -> orders.describe(
                placed.order().id(),
                null,
                buyer(
                        null,
                        List.of(
                                new AttendeeDetails(null, "Other", null, null, null, null),
                                new AttendeeDetails(null, "Olga Owner", address, null, null, null)))));

        pay(placed);

        assertThat(world.text(
                        "select group_concat(coalesce(account_id, '-') order by id) from registration where order_id = ?",
                        placed.order().id()))
                .isEqualTo("-," + owner);
        assertThat(lookup.get(placed.order().id()).method()).isEqualTo(PaymentMethod.FREE);
    }

    @Test
    void moneyThatComesLateGetsTheSeatsIfThereAreAny() throws Exception {
        long event = event(3);
        long type = type(event, "Regular", "20", null, 1);
        Placed late = place(event, type, 2);
        describe(late);
        orders.cancel(late.order().id(), late.token());
        assertThat(seatsTaken(event)).isZero();

        Placed other = place(event, type, 2);
        assertThat(pay(late)).isEqualTo(Fulfilment.NO_SEATS);
        assertThat(status(late)).isEqualTo("cancelled");
        assertThat(seatsTaken(event)).isEqualTo(2);

        orders.cancel(other.order().id(), other.token());
        assertThat(pay(late)).isEqualTo(Fulfilment.PAID);
        assertThat(status(late)).isEqualTo("paid");
        assertThat(seatsTaken(event)).isEqualTo(2);
        assertThat(pay(late)).isEqualTo(Fulfilment.ALREADY_PAID);
    }

    @Test
    void moneyForAnEventThatIsOverOrCancelledBuysNothing() throws Exception {
        long over = event(3);
        Placed first = place(over, type(over, "Regular", "20", null, 1), 1);
        describe(first);
        endEvent(over);
        assertThat(pay(first)).isEqualTo(Fulfilment.EVENT_ENDED);
        assertThat(count(over, "approved")).isZero();
    }

    @Test
    void isNotPaidBeforeItIsKnownForWhom() {
        long event = event(3);
        Placed placed = place(event, type(event, "Regular", "20", null, 1), 1);
        refused("ORDER_LACKS_DETAILS", () -> pay(placed));
    }

    @Test
    void whoRegisteredMeanwhileIsAdmittedWithoutAnAddress() throws Exception {
        long event = event(10);
        long type = type(event, "Regular", "20", null, 1);
        String address = UUID.randomUUID() + "@example.org";
        List<AttendeeDetails> person = List.of(new AttendeeDetails(null, "Zoë", address, null, null, null));
        Placed first = place(event, type, 1);
        Placed second = place(event, type, 1);
        orders.describe(first.order().id(), first.token(), buyer(PaymentMethod.OFFLINE, person));
        orders.describe(second.order().id(), second.token(), buyer(PaymentMethod.OFFLINE, person));

        pay(first);
        assertThat(pay(second)).isEqualTo(Fulfilment.PAID);

        assertThat(world.count("select count(*) from registration where event_id = ? and status = 'approved'", event))
                .isEqualTo(2);
        Placed third = place(event, type, 1);
        assertThat(refusals(
                        () -> orders.describe(third.order().id(), third.token(), buyer(PaymentMethod.OFFLINE, person))))
                .containsExactly(new FieldError("attendees[0].email", "attendee_registered"));
    }

    @Test
    void takesNeitherAMethodThatIsNotOfferedNorNone() {
        long event = event(10);
        world.execute("insert into sale_terms (event_id, offline, stripe) values (?, false, true)", event);
        Placed placed = place(event, type(event, "Regular", "20", null, 1), 1);

        assertThat(refusals(() -> describe(placed, null)))
                .containsExactly(new FieldError("payment_method", "required"));
        for (PaymentMethod method : List.of(PaymentMethod.FREE, PaymentMethod.OFFLINE))
            assertThat(refusals(() -> describe(placed, method)))
                    .containsExactly(new FieldError("payment_method", "payment_method"));
        assertThat(describe(placed, PaymentMethod.STRIPE).method()).isEqualTo(PaymentMethod.STRIPE);
    }

    @Test
    void aDiscountChangesTheTotalUntilTheMethodIsChosen() {
        long event = event(10);
        long half = code(event, "HALF", "percent", "50", 1);
        code(event, "GIFT", "percent", "100", null);
        Placed placed = place(event, "HALF", type(event, "Regular", "20", null, 1), 1);
        assertThat(placed.order().total()).isEqualTo(eur("10.00"));

        OrderInfo gift = orders.discount(placed.order().id(), placed.token(), "gift");
        assertThat(gift.total()).isEqualTo(eur("0.00"));
        assertThat(world.count("select used from discount_code where id = ?", half))
                .isZero();
        assertThat(refusals(() -> orders.discount(placed.order().id(), placed.token(), "NONE")))
                .containsExactly(new FieldError("discount_code", "discount_code"));
        assertThat(lookup.get(placed.order().id()).discountCode()).isEqualTo("GIFT");
        assertThat(orders.discount(placed.order().id(), placed.token(), null).total())
                .isEqualTo(eur("20.00"));

        describe(placed);
        refused("ORDER_SUM_STANDS", () -> orders.discount(placed.order().id(), placed.token(), "HALF"));
    }

    @Test
    void aFullRefundEndsEveryTicketAndAPartTheNamedOnes() throws Exception {
        long event = event(10);
        long type = type(event, "Regular", "20", null, 1);
        Placed placed = place(event, type, 3);
        describe(placed);
        pay(placed);
        long id = placed.order().id();
        long one = lookup.get(id).attendees().get(1).registrationId();

        refund(id, "20", List.of(one));
        assertThat(lookup.get(id).status()).isEqualTo(OrderStatus.PARTIALLY_REFUNDED);
        assertThat(tickets(id)).isEqualTo("valid,refunded,valid");
        assertThat(seatsTaken(event)).isEqualTo(2);
        assertThat(sold(type)).isEqualTo(2);

        refund(id, "60", List.of());
        assertThat(lookup.get(id).status()).isEqualTo(OrderStatus.REFUNDED);
        assertThat(tickets(id)).isEqualTo("refunded,refunded,refunded");
        assertThat(seatsTaken(event)).isZero();
        assertThat(taken(type)).isZero();
    }

    @Test
    void anOfferBecomesAnOrderWithTheSeatsThatWereTaken() throws Exception {
        long event = event(10);
        long type = type(event, "Table of four", "20", null, 4);
        world.execute("update event set seats_taken = 8 where id = ?", event);
        world.execute("update ticket_type set taken = 2, queued = true where id = ?", type);

        Placed placed = inTransaction(
                () -> steps.fromOffer(new FromOffer(event, type, 2, null, "Wanda Wait", "wanda@example.org", "de")));

        assertThat(placed.order().total()).isEqualTo(eur("40.00"));
        assertThat(placed.order().email()).isEqualTo("wanda@example.org");
        assertThat(seatsTaken(event)).isEqualTo(8);
        assertThat(taken(type)).isEqualTo(2);
        refused("TICKETS_SOLD_OUT", () -> place(event, type, 1));
        orders.cancel(placed.order().id(), placed.token());
        assertThat(taken(type)).isZero();
        assertThat(seatsTaken(event)).isZero();
    }

    private void refund(long id, String soFar, List<Long> ended) throws Exception {
        inTransaction(() -> {
            steps.refund(id, eur(soFar), ended);
            return null;
        });
    }

    private String tickets(long order) {
        return world.text(
                "select group_concat(t.status order by r.id) from ticket t join registration r on r.id = t.registration_id"
                        + " where r.order_id = ?",
                order);
    }

    private static List<FieldError> refusals(Callable<?> act) {
        List<FieldError> found = new ArrayList<>();
        assertThatThrownBy(act::call)
                .isInstanceOfSatisfying(DomainException.class, refused -> found.addAll(refused.fields()));
        return found;
    }

    private static Money eur(String amount) {
        return Money.of(new BigDecimal(amount), "EUR");
    }
}
