package org.netevent.web.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswerMemoryTest {
    private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");

    private final AnswerMemory memory = new AnswerMemory();

    @Test
    void keepsAnAnswerUntilItsTime() {
        memory.keep("a", kept(10, 1L), memory.begin());
        assertThat(memory.find("a", NOW)).isNotNull();
        assertThat(memory.find("a", NOW.plusSeconds(2))).isNull();
        assertThat(memory.find("a", NOW)).isNull();
    }

    @Test
    void aChangeTakesTheAnswersThatTellOfTheEvent() {
        memory.keep("one", kept(10, 1L), memory.begin());
        memory.keep("both", kept(10, 1L, 2L), memory.begin());
        memory.keep("other", kept(10, 2L), memory.begin());
        memory.forget(1);
        assertThat(memory.find("one", NOW)).isNull();
        assertThat(memory.find("both", NOW)).isNull();
        assertThat(memory.find("other", NOW)).isNotNull();
        memory.forgetAll();
        assertThat(memory.find("other", NOW)).isNull();
    }

    @Test
    void whatWasReadBeforeAChangeIsNotKeptAfterIt() {
        long begun = memory.begin();
        memory.forget(1);
        memory.keep("stale", kept(10, 1L), begun);
        memory.keep("other", kept(10, 2L), begun);
        assertThat(memory.find("stale", NOW)).isNull();
        assertThat(memory.find("other", NOW)).isNotNull();
        long again = memory.begin();
        memory.forgetAll();
        memory.keep("other", kept(10, 2L), again);
        assertThat(memory.find("other", NOW)).isNull();
        memory.keep("one", kept(10, 1L), memory.begin());
        assertThat(memory.find("one", NOW)).isNotNull();
    }

    @Test
    void whatWasLongestUnusedGoesFirstWhenItIsTooMuch() {
        for (int i = 0; i < 7; i++) memory.keep(i, kept(1_000_000), memory.begin());
        assertThat(memory.find(0, NOW)).isNotNull();
        memory.keep("large", kept(1_500_000), memory.begin());
        assertThat(memory.find(1, NOW)).isNull();
        assertThat(memory.find(0, NOW)).isNotNull();
        assertThat(memory.find("large", NOW)).isNotNull();
    }

    private static AnswerMemory.Kept kept(int bytes, Long... events) {
        return new AnswerMemory.Kept(new byte[bytes], "tag", Set.of(events), NOW.plusSeconds(PublicAnswers.SECONDS));
    }
}
