package org.netevent.ticket.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.netevent.ticket.entity.TicketState.CANCELLED;
import static org.netevent.ticket.entity.TicketState.GOOD;
import static org.netevent.ticket.entity.TicketState.REFUNDED;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TicketStateTest {
    /** SPEC §2, written down a second time. */
    private static final Map<TicketState, Set<TicketState>> ALLOWED =
            Map.of(GOOD, Set.of(CANCELLED, REFUNDED), CANCELLED, Set.of(), REFUNDED, Set.of());

    static Stream<Arguments> steps() {
        return Stream.of(TicketState.values())
                .flatMap(from -> Stream.of(TicketState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void takesExactlyTheStepsOfTheSpecification(TicketState from, TicketState to) {
        boolean allowed = ALLOWED.get(from).contains(to);
        assertThat(from.canBecome(to)).isEqualTo(allowed);
        // the update that takes the step finds exactly the tickets that may take it
        assertThat(to.storedBefore().containsAll(from.stored())).isEqualTo(allowed);
    }

    @Test
    void knowsWhatIsStored() {
        assertThat(TicketState.of("valid")).isEqualTo(GOOD);
        assertThat(TicketState.of("used")).isEqualTo(GOOD);
        assertThat(TicketState.of("cancelled")).isEqualTo(CANCELLED);
        assertThat(TicketState.of("refunded")).isEqualTo(REFUNDED);
        assertThatThrownBy(() -> TicketState.of("lost")).isInstanceOf(IllegalArgumentException.class);
    }
}
