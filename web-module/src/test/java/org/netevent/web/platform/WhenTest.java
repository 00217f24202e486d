package org.netevent.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WhenTest {
    private static final Instant START = Instant.parse("2026-12-03T07:00:00Z");
    private static final Instant END = Instant.parse("2026-12-03T15:30:00Z");
    private static final String HELSINKI = "Europe/Helsinki";

    @Test
    void shows_the_event_s_own_time_with_its_zone() {
        assertThat(in(Locale.ENGLISH).moment(START, HELSINKI)).isEqualTo("Thu 3 Dec, 09:00 EET");
        assertThat(in(Locale.ENGLISH).range(START, END, HELSINKI)).isEqualTo("Thu 3 Dec, 09:00 to 17:30 EET");
        assertThat(in(Locale.GERMAN).range(START, END, HELSINKI)).isEqualTo("Do., 3. Dez., 09:00 bis 17:30 OEZ");
        assertThat(in(Locale.ENGLISH).fullDay(START, HELSINKI)).isEqualTo("Thursday, 3 December 2026");
    }

    @Test
    void names_both_days_when_there_are_two() {
        assertThat(in(Locale.ENGLISH).range(START, END.plusSeconds(86_400), HELSINKI))
                .isEqualTo("Thu 3 Dec, 09:00 to Fri 4 Dec, 17:30 EET");
    }

    @Test
    void names_the_year_only_of_what_is_far() {
        assertThat(in(Locale.ENGLISH).day(START.minusSeconds(200 * 86_400L), ""))
                .isEqualTo("Sun 17 May 2026");
        assertThat(in(Locale.ENGLISH).day(START.plusSeconds(42 * 86_400L), "")).isEqualTo("Thu 14 Jan");
    }

    @Test
    void says_how_far_away_something_is() {
        assertThat(in(Locale.ENGLISH).relative(START)).isEqualTo("in 11 days");
        assertThat(in(Locale.GERMAN).relative(START.minusSeconds(12 * 86_400L))).isEqualTo("vor 22 Stunden");
    }

    @Test
    void shows_nothing_for_no_time() {
        assertThat(in(Locale.ENGLISH).moment(null, HELSINKI)).isEmpty();
        assertThat(in(Locale.ENGLISH).range(null, null, HELSINKI)).isEmpty();
        assertThat(in(Locale.ENGLISH).relative(null)).isEmpty();
    }

    private static When in(Locale locale) {
        When when = new When();
        when.texts = new Texts();
        when.preferences = new Preferences() {
            @Override
            public Locale getLocale() {
                return locale;
            }
        };
        when.clock = Clock.fixed(Instant.parse("2026-11-22T05:00:00Z"), ZoneOffset.UTC);
        return when;
    }
}
