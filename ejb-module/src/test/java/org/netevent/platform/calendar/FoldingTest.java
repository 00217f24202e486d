package org.netevent.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "short", "ä", "🎉", "a🎉ö"})
    void linesHaveSeventyFiveOctetsAndUnfoldToWhatTheyWere(String piece) {
        String text = "SUMMARY:" + piece.repeat(60) + "\r\nEND:VEVENT\r\n";

        String folded = Folding.of(text);

        assertThat(folded.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(text);
        assertThat(folded).doesNotContain("\uFFFD");
    }
}
