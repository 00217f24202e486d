package org.netevent.appointment.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.netevent.appointment.boundary.AppointmentStatus;
import org.netevent.appointment.boundary.Cause;
import org.netevent.platform.error.DomainException;

class AppointmentTest {
    private static final long ANNA = 1;
    private static final long BERT = 2;
    private static final long STRANGER = 3;
    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
    private static final Terms TEN = terms("2026-12-01T10:00:00Z");
    private static final Terms NOON = terms("2026-12-01T12:00:00Z");

    private final Appointment appointment = new Appointment("a@netevent", 17, ANNA, BERT, TEN, NOW);

    @Test
    void aProposalWaitsForTheOneWhoIsAsked() {
        assertThat(appointment.status()).isEqualTo(AppointmentStatus.PENDING);
        assertThat(appointment.waitingFor()).isEqualTo(BERT);
        assertThat(appointment.sequence()).isZero();
        assertThat(appointment.changedBy()).isEqualTo(ANNA);
    }

    @Test
    void whoIsAskedAcceptsAndGetsATable() {
        appointment.accept(BERT, 5L, NOW);

        assertThat(appointment.status()).isEqualTo(AppointmentStatus.ACCEPTED);
        assertThat(appointment.waitingFor()).isNull();
        assertThat(appointment.tableId()).isEqualTo(5);
        assertThat(appointment.sequence()).isEqualTo(1);
    }

    @Test
    void whoAskedDoesNotAnswer() {
        refused("APPOINTMENT_NOT_YOUR_TURN", () -> appointment.accept(ANNA, null, NOW));
        refused("APPOINTMENT_NOT_YOUR_TURN", () -> appointment.reject(ANNA, null, NOW));
        assertThat(appointment.sequence()).isZero();
    }

    @Test
    void afterAnotherTimeTheOtherOneAnswers() {
        appointment.move(BERT, NOON, NOW);

        assertThat(appointment.waitingFor()).isEqualTo(ANNA);
        assertThat(appointment.startTime()).isEqualTo(NOON.start());
        refused("APPOINTMENT_NOT_YOUR_TURN", () -> appointment.accept(BERT, null, NOW));
        appointment.accept(ANNA, null, NOW);
        assertThat(appointment.sequence()).isEqualTo(2);
    }

    @Test
    void movingWhatWasAcceptedAsksAgainAndFreesTheTable() {
        appointment.accept(BERT, 5L, NOW);

        appointment.move(ANNA, NOON, NOW);

        assertThat(appointment.status()).isEqualTo(AppointmentStatus.PENDING);
        assertThat(appointment.waitingFor()).isEqualTo(BERT);
        assertThat(appointment.tableId()).isNull();
        assertThat(appointment.sequence()).isEqualTo(2);
    }

    @Test
    void eitherCancelsAndTheTableIsFree() {
        appointment.accept(BERT, 5L, NOW);

        appointment.cancel(BERT, "Train late", NOW);

        assertThat(appointment.status()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(appointment.reason()).isEqualTo("Train late");
        assertThat(appointment.tableId()).isNull();
        assertThat(appointment.waitingFor()).isNull();
    }

    @Test
    void whatLapsesHasACauseAndNobodyWhoDidIt() {
        appointment.lapse(Cause.EVENT_MOVED, NOW);

        assertThat(appointment.status()).isEqualTo(AppointmentStatus.CANCELLED);
        assertThat(appointment.cause()).isEqualTo(Cause.EVENT_MOVED);
        assertThat(appointment.changedBy()).isNull();
        assertThat(appointment.done(BERT, AppointmentStatus.CANCELLED)).isFalse();
    }

    @Test
    void fromEachStateEveryOtherStepIsRefused() {
        Map<AppointmentStatus, Consumer<Appointment>> into = new EnumMap<>(Map.of(
                AppointmentStatus.PENDING, a -> {},
                AppointmentStatus.ACCEPTED, a -> a.accept(BERT, null, NOW),
                AppointmentStatus.REJECTED, a -> a.reject(BERT, null, NOW),
                AppointmentStatus.CANCELLED, a -> a.cancel(BERT, null, NOW)));
        Map<String, Consumer<Appointment>> steps = Map.of(
                "accept", a -> a.accept(BERT, null, NOW),
                "reject", a -> a.reject(BERT, null, NOW),
                "move", a -> a.move(BERT, NOON, NOW),
                "cancel", a -> a.cancel(BERT, null, NOW),
                "lapse", a -> a.lapse(Cause.EVENT_CANCELLED, NOW));
        Map<AppointmentStatus, Set<String>> allowed = Map.of(
                AppointmentStatus.PENDING, Set.of("accept", "reject", "move", "cancel", "lapse"),
                AppointmentStatus.ACCEPTED, Set.of("move", "cancel", "lapse"),
                AppointmentStatus.REJECTED, Set.of(),
                AppointmentStatus.CANCELLED, Set.of());
        into.forEach((state, way) -> steps.forEach((name, step) -> {
            Appointment one = new Appointment("a@netevent", 17, ANNA, BERT, TEN, NOW);
            way.accept(one);
            int before = one.sequence();
            if (allowed.get(state).contains(name)) {
                step.accept(one);
                assertThat(one.sequence()).as("%s from %s", name, state).isEqualTo(before + 1);
            } else {
                refused("APPOINTMENT_IS_" + state, () -> step.accept(one));
                assertThat(one.status()).as("%s from %s", name, state).isEqualTo(state);
                assertThat(one.sequence()).isEqualTo(before);
            }
        }));
    }

    @Test
    void onceItHasBegunNothingChanges() {
        refused("APPOINTMENT_OVER", () -> appointment.accept(BERT, null, TEN.start()));
        refused("APPOINTMENT_OVER", () -> appointment.reject(BERT, null, TEN.start()));
        refused("APPOINTMENT_OVER", () -> appointment.move(BERT, NOON, TEN.start()));
        refused("APPOINTMENT_OVER", () -> appointment.cancel(BERT, null, TEN.start()));
        appointment.accept(BERT, null, TEN.start().minusMillis(1));
    }

    @Test
    void aThirdPersonHasNoPartInIt() {
        assertThat(appointment.concerns(STRANGER)).isFalse();
        assertThatThrownBy(() -> appointment.move(STRANGER, NOON, NOW)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> appointment.cancel(STRANGER, null, NOW)).isInstanceOf(IllegalArgumentException.class);
        refused("APPOINTMENT_NOT_YOUR_TURN", () -> appointment.accept(STRANGER, null, NOW));
        assertThatThrownBy(() -> new Appointment("b@netevent", 17, ANNA, ANNA, TEN, NOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(appointment.status()).isEqualTo(AppointmentStatus.PENDING);
    }

    @Test
    void aClickTooManyIsKnown() {
        assertThat(appointment.asksFor(ANNA, TEN)).isTrue();
        assertThat(appointment.asksFor(ANNA, NOON)).isFalse();
        assertThat(appointment.asksFor(BERT, TEN)).isFalse();
        appointment.accept(BERT, null, NOW);
        assertThat(appointment.done(BERT, AppointmentStatus.ACCEPTED)).isTrue();
        assertThat(appointment.done(ANNA, AppointmentStatus.ACCEPTED)).isFalse();
    }

    private static Terms terms(String start) {
        Instant from = Instant.parse(start);
        return new Terms(from, from.plus(Duration.ofMinutes(30)), null, null);
    }

    private static void refused(String code, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(
                        refusal.code().name())
                .isEqualTo(code));
    }
}
