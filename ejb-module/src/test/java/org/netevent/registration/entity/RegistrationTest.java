package org.netevent.registration.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.netevent.registration.entity.RegistrationState.APPROVED;
import static org.netevent.registration.entity.RegistrationState.CANCELLED;
import static org.netevent.registration.entity.RegistrationState.DECLINED;
import static org.netevent.registration.entity.RegistrationState.PENDING;
import static org.netevent.registration.entity.RegistrationState.WAITLISTED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.netevent.platform.error.DomainException;

class RegistrationTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    /** SPEC §2, written down a second time. */
    private static final Map<RegistrationState, Set<RegistrationState>> ALLOWED = Map.of(
            PENDING, Set.of(APPROVED, DECLINED, CANCELLED),
            WAITLISTED, Set.of(PENDING, APPROVED, CANCELLED),
            APPROVED, Set.of(CANCELLED),
            DECLINED, Set.of(),
            CANCELLED, Set.of());

    static Stream<Arguments> steps() {
        return Stream.of(RegistrationState.values())
                .flatMap(from -> Stream.of(RegistrationState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void takesExactlyTheStepsOfTheSpecification(RegistrationState from, RegistrationState to) {
        Registration registration = in(from);
        if (ALLOWED.get(from).contains(to)) {
            registration.become(to, NOW);
            assertThat(registration.status()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> registration.become(to, NOW))
                    .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.code())
                            .isEqualTo(WrongState.valueOf("REGISTRATION_IS_" + from)));
            assertThat(registration.status()).isEqualTo(from);
        }
    }

    @Test
    void isLiveWhileItMayStillBeCancelled() {
        assertThat(Stream.of(RegistrationState.values()).filter(RegistrationState::live))
                .containsExactlyInAnyOrder(PENDING, APPROVED, WAITLISTED);
    }

    @Test
    void doesNotBeginDeclinedOrCancelled() {
        for (RegistrationState dead : List.of(DECLINED, CANCELLED))
            assertThatThrownBy(() -> create(dead)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheReasonOfADecline() {
        Registration registration = in(PENDING);
        registration.decline("No slip attached", NOW);
        assertThat(registration.declineReason()).isEqualTo("No slip attached");
    }

    @Test
    void keepsNoReasonWhenItRefusesTheDecline() {
        Registration registration = in(APPROVED);
        assertThatThrownBy(() -> registration.decline("Too late", NOW)).isInstanceOf(DomainException.class);
        assertThat(registration.declineReason()).isNull();
    }

    @Test
    void joinsOneAccountOnly() {
        Registration registration = in(PENDING);
        registration.joinAccount(7, NOW);
        registration.joinAccount(7, NOW);
        assertThatThrownBy(() -> registration.joinAccount(8, NOW))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.code())
                        .isEqualTo(WrongState.REGISTRATION_OWNED));
        assertThat(registration.accountId()).isEqualTo(7);
    }

    private static Registration in(RegistrationState state) {
        if (state.live()) return create(state);
        Registration registration = create(PENDING);
        registration.become(state, NOW);
        return registration;
    }

    private static Registration create(RegistrationState initial) {
        Registrant person =
                new Registrant("Zoë Müller", "zoe@example.org", null, null, null, null, null, null, "en", true);
        return new Registration(17, null, person, "form", initial, NOW);
    }
}
