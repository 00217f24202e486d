package org.netevent.ticket.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SerialTest {
    @Test
    void hasSixDigitsOrMore() {
        assertThat(Serial.of("EVT2026", 123)).isEqualTo("EVT2026-000123");
        assertThat(Serial.of("A", 1_234_567)).isEqualTo("A-1234567");
    }
}
