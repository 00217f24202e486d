package org.netevent.tickettype.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.netevent.tickettype.control.Types.NOW;
import static org.netevent.tickettype.control.Types.command;
import static org.netevent.tickettype.control.Types.type;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netevent.platform.error.DomainException;
import org.netevent.tickettype.boundary.TicketKind;
import org.netevent.tickettype.boundary.TicketTypeCommand;
import org.netevent.tickettype.boundary.TicketTypeError;
import org.netevent.tickettype.boundary.TicketTypeInfo;
import org.netevent.tickettype.entity.TypeDetails;

class TypeRulesTest {

    @Test
    void what_is_not_said_is_usual() {
        TypeDetails details = check(command(null, null, null, null, null), null);

        assertThat(details.kind()).isEqualTo("regular");
        assertThat(details.price()).isEqualTo(new BigDecimal("0.00"));
        assertThat(details.currency()).isEqualTo("EUR");
        assertThat(details.places()).isOne();
        assertThat(details.perOrderMin()).isOne();
        assertThat(details.perOrderMax()).isEqualTo(10);
        assertThat(details.priority()).isZero();
        assertThat(check(command(TicketKind.VIP, null, null, null, null), null).priority())
                .isEqualTo(100);
    }

    @Test
    void a_price_has_the_decimals_of_its_currency() {
        assertThat(check(command(null, "12.5", "eur", null, null), null).price())
                .isEqualTo(new BigDecimal("12.50"));
        assertThat(check(command(null, "3.25", "KWD", null, null), null).price())
                .isEqualTo(new BigDecimal("3.250"));
        assertThat(refused(command(null, "12.345", "EUR", null, null), null)).containsExactly("price price_decimals");
        assertThat(refused(command(null, "1200.5", "JPY", null, null), null)).containsExactly("price price_whole");
    }

    @Test
    void a_currency_is_one_that_people_pay_in() {
        for (String none : List.of("XX", "EURO", "XAU", "€")) {
            assertThat(refused(command(null, "12", none, null, null), null)).containsExactly("currency currency");
        }
    }

    @Test
    void only_a_group_has_several_places() {
        assertThat(check(command(TicketKind.GROUP, null, null, null, 5), null).places())
                .isEqualTo(5);
        assertThat(refused(command(TicketKind.GROUP, null, null, null, null), null))
                .containsExactly("places places_of_group");
        assertThat(refused(command(TicketKind.VIP, null, null, null, 2), null)).containsExactly("places places_of_one");
    }

    @Test
    void places_stay_and_the_quantity_suffices_once_tickets_are_taken() {
        TicketTypeInfo taken = type("10", "EUR", 30, 5, 7);

        assertThat(refused(command(TicketKind.GROUP, null, null, 7, 4), taken)).containsExactly("places places_taken");
        assertThat(refused(command(TicketKind.GROUP, null, null, 6, 5), taken))
                .containsExactly("quantity below_tickets_taken");
        assertThat(check(command(TicketKind.GROUP, null, null, 7, 5), taken).quantity())
                .isEqualTo(7);
        assertThat(check(command(TicketKind.GROUP, null, null, 7, 4), type("10", "EUR", 30, 5, 0))
                        .places())
                .isEqualTo(4);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        TicketTypeCommand wrong =
                new TicketTypeCommand("Regular", null, null, null, null, 2, 1, NOW, NOW, 4, 3, null, null, null);

        assertThat(refused(wrong, null))
                .containsExactlyInAnyOrder(
                        "quantity below_per_order_min",
                        "sale_ends end_before_start",
                        "per_order_max below_per_order_min");
    }

    @Test
    void the_types_of_an_event_have_one_currency() {
        TypeDetails euros = check(command(null, "10", "EUR", null, null), null);

        OneCurrency.check(euros, null, List.of(type("5", "EUR", null, 1, 0), type("0", "USD", null, 1, 0)));
        assertThat(code(() -> OneCurrency.check(euros, null, List.of(type("5", "USD", null, 1, 0)))))
                .isEqualTo(TicketTypeError.ONE_CURRENCY);
        assertThat(code(() -> OneCurrency.check(euros, null, List.of(type("0", "USD", null, 1, 1)))))
                .as("ordered for nothing, but in dollars")
                .isEqualTo(TicketTypeError.ONE_CURRENCY);
        assertThat(code(() -> OneCurrency.check(euros, type("5", "USD", null, 1, 1), List.of())))
                .as("its own tickets are taken")
                .isEqualTo(TicketTypeError.ONE_CURRENCY);
    }

    private static TypeDetails check(TicketTypeCommand command, TicketTypeInfo before) {
        return TypeRules.check(command, List.of(), before, "EUR");
    }

    private static List<String> refused(TicketTypeCommand command, TicketTypeInfo before) {
        DomainException refusal = catchThrowableOfType(DomainException.class, () -> check(command, before));
        assertThat(refusal).isNotNull();
        return refusal.fields().stream()
                .map(error -> error.field() + " " + error.code())
                .toList();
    }

    private static Object code(Runnable act) {
        DomainException refusal = catchThrowableOfType(DomainException.class, act::run);
        assertThat(refusal).isNotNull();
        return refusal.code();
    }
}
