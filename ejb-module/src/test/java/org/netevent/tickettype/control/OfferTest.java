package org.netevent.tickettype.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netevent.tickettype.control.Types.END;
import static org.netevent.tickettype.control.Types.NOW;
import static org.netevent.tickettype.control.Types.event;
import static org.netevent.tickettype.control.Types.type;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventStatus;
import org.netevent.tickettype.boundary.SaleState;
import org.netevent.tickettype.boundary.TicketTypeInfo;

class OfferTest {
    private static final EventInfo OPEN = event(EventStatus.PUBLISHED, 100, 40);

    @Test
    void what_is_left_counts_the_type_and_the_seats_of_the_event() {
        assertThat(Offer.left(type("10", "EUR", 30, 1, 20), OPEN)).isEqualTo(10);
        assertThat(Offer.left(type("10", "EUR", 90, 1, 20), OPEN)).isEqualTo(60);
        assertThat(Offer.left(type("10", "EUR", null, 1, 20), OPEN)).isEqualTo(60);
        assertThat(Offer.left(type("10", "EUR", null, 5, 0), event(EventStatus.PUBLISHED, 100, 81)))
                .as("groups of five in 19 seats")
                .isEqualTo(3);
        assertThat(Offer.left(type("10", "EUR", null, 1, 20), event(EventStatus.PUBLISHED, null, 40)))
                .isNull();
    }

    @Test
    void what_somebody_waits_for_is_not_left_for_others() {
        TicketTypeInfo queued = type("10", "EUR", 30, 1, 20, null, null, 1, true);

        assertThat(Offer.left(queued, OPEN)).isZero();
        assertThat(state(queued, OPEN)).isEqualTo(SaleState.WAITLIST);
    }

    @Test
    void the_window_opens_and_closes_to_the_second() {
        TicketTypeInfo type = type("10", "EUR", 30, 1, 20, NOW, NOW.plusSeconds(60), 1, false);

        assertThat(state(type, OPEN, NOW.minusSeconds(1))).isEqualTo(SaleState.NOT_YET);
        assertThat(state(type, OPEN, NOW)).isEqualTo(SaleState.ON_SALE);
        assertThat(state(type, OPEN, NOW.plusSeconds(59))).isEqualTo(SaleState.ON_SALE);
        assertThat(state(type, OPEN, NOW.plusSeconds(60))).isEqualTo(SaleState.ENDED);
    }

    @Test
    void an_event_that_is_not_open_sells_nothing() {
        TicketTypeInfo type = type("10", "EUR", 30, 1, 20);

        assertThat(state(type, event(EventStatus.DRAFT, null, 0))).isEqualTo(SaleState.NOT_YET);
        assertThat(state(type, event(EventStatus.CANCELLED, null, 0))).isEqualTo(SaleState.ENDED);
        assertThat(state(type, OPEN, END)).isEqualTo(SaleState.ENDED);
    }

    @Test
    void fewer_than_one_order_has_to_take_are_none() {
        assertThat(state(type("10", "EUR", 30, 1, 28, null, null, 3, false), OPEN))
                .isEqualTo(SaleState.SOLD_OUT);
        assertThat(state(type("10", "EUR", 30, 1, 27, null, null, 3, false), OPEN))
                .isEqualTo(SaleState.ON_SALE);
    }

    private static SaleState state(TicketTypeInfo type, EventInfo event) {
        return state(type, event, NOW);
    }

    private static SaleState state(TicketTypeInfo type, EventInfo event, Instant now) {
        return Offer.state(type, event, Offer.left(type, event), now);
    }
}
