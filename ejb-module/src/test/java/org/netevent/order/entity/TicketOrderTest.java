package org.netevent.order.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.netevent.order.boundary.OrderStatus.CANCELLED;
import static org.netevent.order.boundary.OrderStatus.EXPIRED;
import static org.netevent.order.boundary.OrderStatus.PAID;
import static org.netevent.order.boundary.OrderStatus.PARTIALLY_REFUNDED;
import static org.netevent.order.boundary.OrderStatus.PENDING;
import static org.netevent.order.boundary.OrderStatus.REFUNDED;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.netevent.order.boundary.OrderError;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.order.boundary.PaymentMethod;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.money.Money;

class TicketOrderTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Instant HELD = NOW.plusSeconds(900);

    /** The decisions of the shop, written down a second time. */
    private static final Map<OrderStatus, Set<OrderStatus>> ALLOWED = Map.of(
            PENDING, Set.of(PAID, EXPIRED, CANCELLED),
            EXPIRED, Set.of(PAID),
            CANCELLED, Set.of(PAID),
            PAID, Set.of(PARTIALLY_REFUNDED, REFUNDED),
            PARTIALLY_REFUNDED, Set.of(PARTIALLY_REFUNDED, REFUNDED),
            REFUNDED, Set.of());

    static Stream<Arguments> steps() {
        return Stream.of(OrderStatus.values())
                .flatMap(from -> Stream.of(OrderStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void allowsExactlyTheStepsOfTheTable(OrderStatus from, OrderStatus to) {
        assertThat(from.canBecome(to)).isEqualTo(ALLOWED.get(from).contains(to));
    }

    /** Every act on every state: what the table does not allow is refused by name, and nothing moves. */
    @ParameterizedTest
    @MethodSource("steps")
    void takesExactlyTheStepsOfTheTable(OrderStatus from, OrderStatus to) {
        if (to == PENDING) return;
        TicketOrder order = in(from);
        if (ALLOWED.get(from).contains(to)) {
            step(order, to);
            assertThat(order.status()).isEqualTo(to);
        } else if (from == REFUNDED && (to == REFUNDED || to == PARTIALLY_REFUNDED)) {
            // other sums paid back are no step: nothing leads out of this state
            step(order, to);
            assertThat(order.status()).isEqualTo(REFUNDED);
        } else {
            assertThatThrownBy(() -> step(order, to))
                    .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.code())
                            .isEqualTo(OrderError.valueOf("ORDER_IS_" + from)));
            assertThat(order.status()).isEqualTo(from);
        }
    }

    @ParameterizedTest
    @EnumSource(OrderStatus.class)
    void changesOnlyWhilePending(OrderStatus status) {
        for (Runnable change : changes(in(status)).toList()) {
            if (status == PENDING) assertThatCode(change::run).doesNotThrowAnyException();
            else
                assertThatThrownBy(change::run)
                        .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.code())
                                .isEqualTo(OrderError.valueOf("ORDER_IS_" + status)));
        }
    }

    @Test
    void holdsItsSeatsUntilItIsPaid() {
        TicketOrder order = in(PENDING);
        assertThat(order.expiresAt()).isEqualTo(HELD);
        order.pay(NOW);
        assertThat(order.expiresAt()).isNull();
        assertThat(order.paidAt()).isEqualTo(NOW);
    }

    @Test
    void isHeldLongerButNeverShorter() {
        TicketOrder order = in(PENDING);
        order.extend(HELD.minusSeconds(1), NOW);
        assertThat(order.expiresAt()).isEqualTo(HELD);
        order.extend(HELD.plusSeconds(1), NOW);
        assertThat(order.expiresAt()).isEqualTo(HELD.plusSeconds(1));
    }

    @Test
    void keepsItsSumOnceTheWayOfPaymentIsChosen() {
        TicketOrder order = in(PENDING);
        order.describe(new Buyer("Zoë", "zoe@example.org", null, null), "de", PaymentMethod.STRIPE, NOW);
        assertThatThrownBy(() -> order.reprice(sums("40", "0"), null, NOW))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.code())
                        .isEqualTo(OrderError.ORDER_SUM_STANDS));
    }

    @Test
    void aRefundThatFailedTakesBackTheSumAlone() {
        TicketOrder order = in(PAID);
        order.refund(eur("36"), NOW);
        assertThat(order.status()).isEqualTo(REFUNDED);
        order.refund(eur("0"), NOW);
        assertThat(order.status()).isEqualTo(REFUNDED);
        assertThat(order.refunded()).isEqualTo(eur("0"));
    }

    private static TicketOrder in(OrderStatus status) {
        TicketOrder order = new TicketOrder(17, "K7QX2M9R", null, "en", sums("40", "4"), null, HELD, NOW);
        switch (status) {
            case PENDING -> {}
            case PAID -> order.pay(NOW);
            case EXPIRED -> order.expire(NOW);
            case CANCELLED -> order.cancel(NOW);
            case PARTIALLY_REFUNDED -> {
                order.pay(NOW);
                order.refund(eur("10"), NOW);
            }
            case REFUNDED -> {
                order.pay(NOW);
                order.refund(eur("36"), NOW);
            }
        }
        return order;
    }

    private static void step(TicketOrder order, OrderStatus to) {
        switch (to) {
            case PENDING -> throw new IllegalArgumentException("nothing leads there");
            case PAID -> order.pay(NOW);
            case EXPIRED -> order.expire(NOW);
            case CANCELLED -> order.cancel(NOW);
            case PARTIALLY_REFUNDED -> order.refund(eur("20"), NOW);
            case REFUNDED -> order.refund(eur("36"), NOW);
        }
    }

    private static Stream<Runnable> changes(TicketOrder order) {
        return Stream.of(
                () -> order.reprice(sums("40", "0"), null, NOW),
                () -> order.extend(HELD.plusSeconds(1), NOW),
                () -> order.describe(
                        new Buyer("Zoë", "zoe@example.org", null, null), "de", PaymentMethod.OFFLINE, NOW));
    }

    private static Sums sums(String subtotal, String discount) {
        return new Sums(eur(subtotal), eur(discount));
    }

    private static Money eur(String amount) {
        return Money.of(new BigDecimal(amount), "EUR");
    }
}
