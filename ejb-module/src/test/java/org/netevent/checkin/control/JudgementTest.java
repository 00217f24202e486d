package org.netevent.checkin.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netevent.checkin.boundary.Direction;
import org.netevent.checkin.boundary.ScanOutcome;
import org.netevent.ticket.boundary.ScannedCode;
import org.netevent.ticket.boundary.ScannedCode.Kind;
import org.netevent.ticket.boundary.TicketStatus;

class JudgementTest {
    private static final String SERIAL = "EVT2026-000001";
    private static final ScannedCode SIGNED = new ScannedCode(Kind.SIGNED, SERIAL);

    @ParameterizedTest
    @CsvSource({
        "VALID, IN, READY", "USED, IN, ALREADY_USED", "CANCELLED, IN, CANCELLED", "REFUNDED, IN, REFUNDED",
        "VALID, OUT, NOT_INSIDE", "USED, OUT, READY", "CANCELLED, OUT, CANCELLED", "REFUNDED, OUT, REFUNDED"
    })
    void theStateDecides(TicketStatus status, Direction direction, ScanOutcome outcome) {
        assertThat(Judgement.of(SIGNED, ticket(7, status), 7L, direction)).isEqualTo(outcome);
        assertThat(Judgement.of(SIGNED, ticket(7, status), null, direction)).isEqualTo(outcome);
        assertThat(Judgement.of(new ScannedCode(Kind.TYPED, SERIAL), ticket(7, status), 7L, direction))
                .isEqualTo(outcome);
    }

    @Test
    void aForgedCodeIsForgedEvenOfAValidTicket() {
        ScannedCode forged = new ScannedCode(Kind.FORGED, SERIAL);
        assertThat(Judgement.of(forged, ticket(7, TicketStatus.VALID), 7L, Direction.IN))
                .isEqualTo(ScanOutcome.FORGED);
        assertThat(Judgement.of(forged, null, 7L, Direction.IN)).isEqualTo(ScanOutcome.FORGED);
    }

    @Test
    void aTicketOfAnotherEventDoesNotTellItsState() {
        for (TicketStatus status : TicketStatus.values())
            assertThat(Judgement.of(SIGNED, ticket(8, status), 7L, Direction.IN))
                    .isEqualTo(ScanOutcome.WRONG_EVENT);
    }

    @Test
    void whatHasNoTicketIsUnknown() {
        assertThat(Judgement.of(SIGNED, null, 7L, Direction.IN)).isEqualTo(ScanOutcome.UNKNOWN);
        assertThat(Judgement.of(new ScannedCode(Kind.UNREADABLE, null), null, 7L, Direction.IN))
                .isEqualTo(ScanOutcome.UNKNOWN);
    }

    private static TicketRow ticket(long eventId, TicketStatus status) {
        return new TicketRow(
                1,
                eventId,
                status,
                Instant.EPOCH,
                null,
                null,
                "Zoë",
                "zoe@example.org",
                null,
                null,
                "Night",
                ZoneId.of("Europe/Berlin"),
                true,
                null,
                1,
                "gate",
                null);
    }
}
