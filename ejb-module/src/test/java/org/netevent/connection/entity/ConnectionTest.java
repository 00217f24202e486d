package org.netevent.connection.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netevent.connection.boundary.ConnectionInfo;
import org.netevent.connection.boundary.ConnectionStatus;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.ErrorCode;
import org.netevent.platform.error.PlatformError;

/** Every step of a connection, by everybody, in every state. */
class ConnectionTest {
    private static final Instant ASKED = Instant.parse("2026-11-21T09:00:00Z");
    private static final Instant LATER = ASKED.plus(Duration.ofDays(1));
    private static final long AMARA = 7;
    private static final long BIRGIT = 3;
    private static final long STRANGER = 9;

    private final Connection connection = new Connection(AMARA, BIRGIT, 17, "Hello", ASKED);

    @Test
    void begins_as_a_request_of_one_to_the_other() {
        assertThat(info())
                .extracting(ConnectionInfo::asker, ConnectionInfo::asked, ConnectionInfo::eventId)
                .containsExactly(AMARA, BIRGIT, 17L);
        assertThat(info())
                .extracting(ConnectionInfo::status, ConnectionInfo::message, ConnectionInfo::answeredAt)
                .containsExactly(ConnectionStatus.PENDING, "Hello", null);
    }

    @ParameterizedTest
    @EnumSource(
            value = ConnectionStatus.class,
            names = {"ACCEPTED", "REJECTED"})
    void the_one_asked_answers_once(ConnectionStatus answer) {
        assertThat(connection.answer(BIRGIT, answer, LATER)).isTrue();
        assertThat(connection.answer(BIRGIT, answer, LATER.plusSeconds(1)))
                .as("the same answer twice changes nothing")
                .isFalse();
        assertThat(info())
                .extracting(ConnectionInfo::status, ConnectionInfo::answeredAt)
                .containsExactly(answer, LATER);
        ConnectionStatus other =
                answer == ConnectionStatus.ACCEPTED ? ConnectionStatus.REJECTED : ConnectionStatus.ACCEPTED;
        assertRefused(() -> connection.answer(BIRGIT, other, LATER), WrongStep.valueOf("CONNECTION_IS_" + answer));
    }

    @ParameterizedTest
    @EnumSource(
            value = ConnectionStatus.class,
            names = {"ACCEPTED", "REJECTED"})
    void nobody_else_answers(ConnectionStatus answer) {
        assertRefused(() -> connection.answer(AMARA, answer, LATER), WrongStep.CONNECTION_NOT_ASKED);
        assertRefused(() -> connection.answer(STRANGER, answer, LATER), PlatformError.NOT_FOUND);
        assertThat(info().status()).isEqualTo(ConnectionStatus.PENDING);
    }

    @Test
    void pending_is_no_answer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> connection.answer(BIRGIT, ConnectionStatus.PENDING, LATER));
    }

    @Test
    void to_ask_who_asked_is_to_accept() {
        assertThat(connection.askAgain(BIRGIT, 18, "You too?", LATER)).isTrue();
        assertThat(info())
                .extracting(ConnectionInfo::status, ConnectionInfo::asker, ConnectionInfo::eventId)
                .containsExactly(ConnectionStatus.ACCEPTED, AMARA, 17L);
    }

    @Test
    void to_ask_twice_changes_nothing() {
        assertThat(connection.askAgain(AMARA, 18, "Please", LATER)).isFalse();
        assertThat(info())
                .extracting(ConnectionInfo::message, ConnectionInfo::askedAt)
                .containsExactly("Hello", ASKED);
    }

    @Test
    void to_ask_whom_one_knows_changes_nothing() {
        connection.answer(BIRGIT, ConnectionStatus.ACCEPTED, LATER);
        assertThat(connection.askAgain(AMARA, 18, null, LATER)).isFalse();
        assertThat(connection.askAgain(BIRGIT, 18, null, LATER)).isFalse();
        assertThat(info().status()).isEqualTo(ConnectionStatus.ACCEPTED);
    }

    @Test
    void who_was_rejected_cannot_ask_again() {
        connection.answer(BIRGIT, ConnectionStatus.REJECTED, LATER);
        assertRefused(() -> connection.askAgain(AMARA, 18, "Please", LATER), WrongStep.CONNECTION_REFUSED);
        assertThat(info().status()).isEqualTo(ConnectionStatus.REJECTED);
    }

    @Test
    void who_rejected_may_ask_later_and_waits_for_the_other() {
        connection.answer(BIRGIT, ConnectionStatus.REJECTED, LATER);
        assertThat(connection.askAgain(BIRGIT, 18, "Sorry", LATER)).isTrue();
        assertThat(info())
                .isEqualTo(new ConnectionInfo(
                        info().id(), 18, BIRGIT, AMARA, ConnectionStatus.PENDING, "Sorry", LATER, null));
        assertRefused(
                () -> connection.answer(BIRGIT, ConnectionStatus.ACCEPTED, LATER), WrongStep.CONNECTION_NOT_ASKED);
        assertThat(connection.answer(AMARA, ConnectionStatus.ACCEPTED, LATER)).isTrue();
    }

    @Test
    void a_stranger_does_not_even_learn_of_it() {
        assertRefused(() -> connection.askAgain(STRANGER, 17, null, LATER), PlatformError.NOT_FOUND);
        assertRefused(() -> connection.requireEndableBy(STRANGER), PlatformError.NOT_FOUND);
    }

    @Test
    void a_request_is_withdrawn_by_the_asker_only() {
        connection.requireEndableBy(AMARA);
        assertRefused(() -> connection.requireEndableBy(BIRGIT), WrongStep.CONNECTION_IS_PENDING);
    }

    @Test
    void a_contact_is_removed_by_either() {
        connection.answer(BIRGIT, ConnectionStatus.ACCEPTED, LATER);
        connection.requireEndableBy(AMARA);
        connection.requireEndableBy(BIRGIT);
    }

    @Test
    void a_rejection_stays() {
        connection.answer(BIRGIT, ConnectionStatus.REJECTED, LATER);
        assertRefused(() -> connection.requireEndableBy(AMARA), WrongStep.CONNECTION_IS_REJECTED);
        assertRefused(() -> connection.requireEndableBy(BIRGIT), WrongStep.CONNECTION_IS_REJECTED);
    }

    private ConnectionInfo info() {
        return connection.info();
    }

    private static void assertRefused(ThrowingCallable step, ErrorCode code) {
        assertThatThrownBy(step).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
