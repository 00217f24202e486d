package org.netevent.payment.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netevent.payment.boundary.RefundStatus;
import org.netevent.platform.error.DomainException;

class RefundTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Map<RefundStatus, Consumer<Refund>> STEPS = Map.of(
            RefundStatus.DONE, refund -> refund.done("re_1", NOW), RefundStatus.FAILED, refund -> refund.fail("No"));

    @ParameterizedTest
    @CsvSource({
        "PENDING, DONE, true",
        "PENDING, FAILED, true",
        "DONE, FAILED, true",
        "DONE, DONE, false",
        "FAILED, DONE, false",
        "FAILED, FAILED, false"
    })
    void aStepIsInTheTableOrRefused(RefundStatus from, RefundStatus to, boolean allowed) {
        Refund refund = new Refund(1, new BigDecimal("5.00"), "Ill", 7L, NOW);
        if (from != RefundStatus.PENDING) STEPS.get(from).accept(refund);

        if (allowed) {
            STEPS.get(to).accept(refund);
            assertThat(refund.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> STEPS.get(to).accept(refund))
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            e -> assertThat(e.code().name()).isEqualTo("REFUND_IS_" + from));
        }
    }
}
