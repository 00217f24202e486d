package org.netevent.payment.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.netevent.payment.boundary.PaymentProvider;
import org.netevent.payment.boundary.PaymentStatus;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.money.Money;

/** The table of a payment's steps, written here once more by hand: every step that is not in it is refused. */
class PaymentTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Money SUM = Money.of(new BigDecimal("12.50"), "EUR");

    /** How to get into each state. */
    private static final Map<PaymentStatus, List<PaymentStatus>> WAYS = Map.of(
            PaymentStatus.CREATED, List.of(),
            PaymentStatus.PENDING, List.of(PaymentStatus.PENDING),
            PaymentStatus.PAID, List.of(PaymentStatus.PENDING, PaymentStatus.PAID),
            PaymentStatus.FAILED, List.of(PaymentStatus.FAILED),
            PaymentStatus.CANCELLED, List.of(PaymentStatus.PENDING, PaymentStatus.CANCELLED),
            PaymentStatus.UNKNOWN, List.of(PaymentStatus.UNKNOWN));

    private static final Map<PaymentStatus, Set<PaymentStatus>> ALLOWED = new EnumMap<>(Map.of(
            PaymentStatus.CREATED,
            EnumSet.of(
                    PaymentStatus.PENDING,
                    PaymentStatus.PAID,
                    PaymentStatus.FAILED,
                    PaymentStatus.CANCELLED,
                    PaymentStatus.UNKNOWN),
            PaymentStatus.UNKNOWN,
            EnumSet.of(PaymentStatus.PENDING, PaymentStatus.PAID, PaymentStatus.FAILED, PaymentStatus.CANCELLED),
            PaymentStatus.PENDING,
            EnumSet.of(PaymentStatus.PAID, PaymentStatus.FAILED, PaymentStatus.CANCELLED),
            PaymentStatus.FAILED,
            EnumSet.of(PaymentStatus.PAID),
            PaymentStatus.CANCELLED,
            EnumSet.of(PaymentStatus.PAID),
            PaymentStatus.PAID,
            EnumSet.noneOf(PaymentStatus.class)));

    private static final Map<PaymentStatus, Consumer<Payment>> STEPS = Map.of(
            PaymentStatus.PENDING, payment -> payment.open("cs_1", "https://pay.example", NOW),
            PaymentStatus.PAID, payment -> payment.pay("cs_1", "pi_1", NOW),
            PaymentStatus.FAILED, payment -> payment.fail("No", NOW),
            PaymentStatus.CANCELLED, payment -> payment.cancel(NOW),
            PaymentStatus.UNKNOWN, payment -> payment.lose(NOW));

    static Stream<Arguments> everyStep() {
        return Stream.of(PaymentStatus.values())
                .flatMap(from -> STEPS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void aStepIsInTheTableOrRefused(PaymentStatus from, PaymentStatus to) {
        Payment payment = new Payment(1, PaymentProvider.STRIPE, SUM, NOW);
        WAYS.get(from).forEach(step -> STEPS.get(step).accept(payment));
        assertThat(payment.status()).isEqualTo(from);

        if (ALLOWED.get(from).contains(to)) {
            STEPS.get(to).accept(payment);
            assertThat(payment.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> STEPS.get(to).accept(payment))
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            e -> assertThat(e.code().name()).isEqualTo("PAYMENT_IS_" + from));
            assertThat(payment.status()).isEqualTo(from);
        }
    }

    @Test
    void whatIsPaidKeepsItsNames() {
        Payment payment = new Payment(1, PaymentProvider.STRIPE, SUM, NOW);
        payment.open("cs_1", "https://pay.example", NOW);
        payment.pay(null, "pi_1", NOW);

        assertThat(payment.reference()).isEqualTo("cs_1");
        assertThat(payment.charge()).isEqualTo("pi_1");
        assertThat(payment.amount()).isEqualTo(SUM);
        assertThat(payment.surplus()).isFalse();
    }

    @Test
    void aLongRefusalIsCut() {
        Payment payment = new Payment(1, PaymentProvider.STRIPE, SUM, NOW);
        payment.fail("x".repeat(600), NOW);
        assertThat(payment.status()).isEqualTo(PaymentStatus.FAILED);
    }
}
