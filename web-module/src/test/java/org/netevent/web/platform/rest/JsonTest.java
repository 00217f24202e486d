package org.netevent.web.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.platform.paging.Page;

class JsonTest {
    public enum Reentry {
        SINGLE,
        AFTER_CHECKOUT
    }

    public record Sample(
            Long id,
            String ticketType,
            Instant usedAt,
            Reentry reentry,
            BigDecimal amount,
            Boolean asksAmount,
            int count,
            List<Reentry> others,
            Integer seats) {
        public boolean open(Instant now) {
            return now.isBefore(usedAt);
        }
    }

    private final Jsonb json = new Json().getContext(Sample.class);

    @Test
    void writesRecordsInSnakeCaseWithNulls() {
        var sample = new Sample(
                7L,
                null,
                Instant.parse("2026-11-21T09:00:00.123456Z"),
                Reentry.AFTER_CHECKOUT,
                new BigDecimal("12.50"),
                true,
                3,
                List.of(Reentry.SINGLE),
                null);
        assertThat(json.toJson(sample))
                .contains(
                        "\"id\":7",
                        "\"ticket_type\":null",
                        "\"used_at\":\"2026-11-21T09:00:00Z\"",
                        "\"reentry\":\"after_checkout\"")
                .contains("\"amount\":\"12.50\"", "\"asks_amount\":true", "\"others\":[\"single\"]")
                .doesNotContain("open");
    }

    @Test
    void readsRecordsBySnakeCase() {
        Sample sample = json.fromJson(
                "{\"used_at\":\"2026-12-01T19:00:00+01:00\",\"reentry\":\"after_checkout\",\"amount\":12.5,\"unknown\":1,"
                        + "\"count\":2,\"others\":[\"single\"],\"seats\":\"50\"}",
                Sample.class);
        assertThat(sample)
                .isEqualTo(new Sample(
                        null,
                        null,
                        Instant.parse("2026-12-01T18:00:00Z"),
                        Reentry.AFTER_CHECKOUT,
                        new BigDecimal("12.5"),
                        null,
                        2,
                        List.of(Reentry.SINGLE),
                        50));
        assertThat(json.fromJson("{\"amount\":\"9.99\"}", Sample.class).amount())
                .isEqualByComparingTo("9.99");
    }

    @Test
    void nullStaysNull() {
        assertThat(json.fromJson(
                        "{\"ticket_type\":null,\"used_at\":null,\"reentry\":null,\"amount\":null,\"asks_amount\":null,"
                                + "\"others\":null,\"seats\":null}",
                        Sample.class))
                .isEqualTo(new Sample(null, null, null, null, null, null, 0, null, null));
    }

    @Test
    void writesPagesAndMaps() {
        assertThat(json.toJson(
                        new Page<>(List.of(new Sample(1L, "a", null, null, null, null, 0, null, 50)), 0, 20, 57)))
                .contains("\"items\":[{", "\"page\":0", "\"size\":20", "\"total\":57");
        assertThat(json.toJson(Map.of("used_at", Instant.EPOCH, "state", Reentry.SINGLE)))
                .contains("1970-01-01T00:00:00Z", "single");
    }

    /** What {@link ProblemMapper} relies on to name the field. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            reentry     | {"reentry":"never"}
            reentry     | {"reentry":3}
            used_at     | {"used_at":"tomorrow"}
            used_at     | {"used_at":"2026-12-01T18:00:00"}
            amount      | {"amount":"much"}
            count       | {"count":"x"}
            id          | {"id":{}}
            others      | {"others":["x"]}
            asks_amount | {"asks_amount":"maybe"}
            ticket_type | {"ticket_type":5}
            ticket_type | {"ticket_type":true}
            ticket_type | {"ticket_type":{}}
            ticket_type | {"ticket_type":"a\\u0000b"}
            seats       | {"seats":1.5}
            seats       | {"seats":99999999999}
            seats       | {"seats":true}
            """)
    void namesTheFieldOfAWrongValue(String field, String body) {
        assertThatThrownBy(() -> json.fromJson(body, Sample.class))
                .isInstanceOf(JsonbException.class)
                .hasMessageContaining("Unable to deserialize property '" + field + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "[]", "\"x\"", "{\"count\":[1]}"})
    void refusesBrokenJson(String body) {
        assertThatThrownBy(() -> json.fromJson(body, Sample.class)).isInstanceOf(JsonbException.class);
    }
}
