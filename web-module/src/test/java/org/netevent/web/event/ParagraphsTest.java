package org.netevent.web.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    @Test
    void emptyLinesPartParagraphsAndLinesStay() {
        assertThat(shown("One\r\ntwo\n\n \nThree")).containsExactly("One/two", "Three");
        assertThat(Paragraphs.of(null)).isEmpty();
        assertThat(Paragraphs.of(" \n ")).isEmpty();
    }

    @Test
    void linksOfTheWebAloneCanBeClicked() {
        assertThat(shown("See https://example.org/a?b=1, or (http://x.example)."))
                .containsExactly("See [https://example.org/a?b=1], or ([http://x.example]).");
        assertThat(shown("javascript:alert(1) and ftp://example.org"))
                .containsExactly("javascript:alert(1) and ftp://example.org");
        assertThat(shown("https://example.org/\"onclick=\"x")).containsExactly("[https://example.org/]\"onclick=\"x");
    }

    private static List<String> shown(String text) {
        return Paragraphs.of(text).stream()
                .map(pieces -> pieces.stream()
                        .map(piece -> piece.isLineEnd()
                                ? "/"
                                : piece.getHref() == null ? piece.getText() : "[" + piece.getHref() + "]")
                        .collect(Collectors.joining()))
                .toList();
    }
}
