package org.netevent.payment.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.payment.control.Provider.Repayment;
import org.netevent.payment.control.Provider.Standing;
import org.netevent.payment.control.Provider.State;
import org.netevent.payment.control.Provider.Told;
import org.netevent.platform.money.Money;

/** Events are read whatever version of the API wrote them. */
class StripeEventTest {
    private static final String COMPLETED =
            """
            {"id": "evt_1", "object": "event", "api_version": "2015-10-16", "type": "checkout.session.completed",
             "something_new": [{"a": 1}],
             "data": {"object": {"id": "cs_1", "status": "complete", "payment_status": "paid", "amount_total": 1250,
                                 "currency": "eur", "payment_intent": %s, "url": null, "custom": {"x": {}}}}}""";

    @Test
    void aPaidSessionSaysWhatWasPaid() {
        Standing standing = StripeEvent.parse(COMPLETED.formatted("\"pi_1\"")).session();

        assertThat(standing)
                .isEqualTo(new Standing(State.PAID, "cs_1", null, "pi_1", Money.of(new BigDecimal("12.50"), "EUR")));
    }

    @Test
    void whatIsNamedMayBeGivenWhole() {
        assertThat(StripeEvent.parse(COMPLETED.formatted("{\"id\": \"pi_2\"}"))
                        .session()
                        .charge())
                .isEqualTo("pi_2");
    }

    @ParameterizedTest
    @CsvSource({
        "open, unpaid, OPEN",
        "complete, unpaid, OPEN",
        "complete, paid, PAID",
        "complete, no_payment_required, PAID",
        "expired, unpaid, ENDED"
    })
    void aSessionStandsAsItsTwoStatesSay(String status, String paid, State state) {
        assertThat(StripeSessions.standing("cs_1", status, paid, "https://pay", "pi_1", 1L, "eur")
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "succeeded, true,",
        "pending, false,",
        "requires_action, false,",
        "failed, false, failed",
        "canceled, false, canceled"
    })
    void aRefundIsDoneOnItsWayOrFailed(String status, boolean done, String failure) {
        var repayment = StripeRefunds.repayment("re_1", status, null);
        assertThat(repayment.done()).isEqualTo(done);
        assertThat(repayment.failure()).isEqualTo(failure);
    }

    @Test
    void aRefundSaysWhoseItIsAndWhatItIsOf() {
        String refund =
                """
                {"id": "evt_2", "type": "refund.updated",
                 "data": {"object": {"id": "re_1", "status": "failed", "failure_reason": "lost_or_stolen_card",
                                     "payment_intent": {"id": "pi_1"}, "amount": 500, "currency": %s,
                                     "reason": "duplicate", "metadata": {"netevent_key": "netevent-refund-ABCDEFGH-3"}}}}""";

        Told told = StripeEvent.parse(refund.formatted("\"jpy\"")).refund();

        assertThat(told)
                .isEqualTo(new Told(
                        "netevent-refund-ABCDEFGH-3",
                        "pi_1",
                        Money.of(new BigDecimal("500"), "JPY"),
                        "duplicate",
                        new Repayment("re_1", false, "lost_or_stolen_card")));
        for (String odd : new String[] {"null", "7", "\"doubloons\""})
            assertThat(StripeEvent.parse(refund.formatted(odd)).refund().amount())
                    .as(odd)
                    .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"id\": 1, \"type\": \"x\", \"data\": {}}", "{\"id\": \"evt\""})
    void whatIsNoEventIsRefused(String body) {
        assertThatThrownBy(() -> StripeEvent.parse(body)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesAreRecognisedOnlyWhole() {
        String key = PaymentKeys.payment("ABCDEFGH", 17);
        assertThat(PaymentKeys.parse("payment", key)).contains(new PaymentKeys.Named("ABCDEFGH", 17));
        assertThat(PaymentKeys.parse("refund", key)).isEmpty();
        assertThat(PaymentKeys.parse("payment", key + "x")).isEmpty();
        assertThat(PaymentKeys.parse("payment", null)).isEmpty();
    }
}
