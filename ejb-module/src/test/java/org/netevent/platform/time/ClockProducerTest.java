package org.netevent.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ClockProducerTest {
    private static final Instant EXACT = Instant.parse("2026-12-01T18:04:11.123456789Z");
    private static final Clock CUT = new MicrosecondClock(Clock.fixed(EXACT, ZoneOffset.UTC));

    @Test
    void instantsHaveMicroseconds() {
        assertThat(CUT.instant()).isEqualTo(Instant.parse("2026-12-01T18:04:11.123456Z"));
    }

    @Test
    void millisecondsAreThoseOfTheInstant() {
        assertThat(CUT.millis()).isEqualTo(EXACT.toEpochMilli());
        Clock produced = new ClockProducer().clock();
        long before = System.currentTimeMillis();
        assertThat(produced.millis()).isBetween(before, System.currentTimeMillis());
    }

    /** Beans of a view take it along, and those are kept between two requests. */
    @Test
    void itIsKeptWithAView() throws Exception {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(kept)) {
            out.writeObject(new ClockProducer().clock());
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(kept.toByteArray()))) {
            assertThat(((Clock) in.readObject()).getZone()).isEqualTo(ZoneOffset.UTC);
        }
    }

    @Test
    void anotherZoneKeepsTheCut() {
        Clock there = CUT.withZone(ZoneId.of("Europe/Tallinn"));
        assertThat(there.getZone()).isEqualTo(ZoneId.of("Europe/Tallinn"));
        assertThat(there.instant()).isEqualTo(CUT.instant());
        assertThat(new ClockProducer().clock().getZone()).isEqualTo(ZoneOffset.UTC);
    }
}
