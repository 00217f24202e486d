package org.netevent.badge.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.netevent.badge.boundary.BadgeFormat;
import org.netevent.badge.boundary.BadgeFormat.Place;
import org.netevent.platform.pdf.TextBlock;
import org.netevent.platform.pdf.TextLine;

/** Names in the place that a badge has for them. */
class NameFitTest {
    private static final List<String> NAMES = List.of(
            "Bo",
            "Zoë Müller",
            "Maximilian Alexander Friedrich von Hohenstein-Waldburg",
            "María José de los Ángeles Fernández-Villaverde y García de la Concha Núñez",
            "Анна Сергеевна Вознесенская-Преображенская",
            "Αλεξάνδρα Παπαδημητρακοπούλου",
            "محمد عبد الرحمن بن عبد العزيز آل سعود الخطيب البغدادي",
            "王小明",
            "欧阳娜娜·阿卜杜拉·穆罕默德",
            "김민준",
            "やまもと たろう",
            "Nguyễn Hoàng Thị Minh Khai Phương Thảo",
            "Hubert Blaine Wolfeschlegelsteinhausenbergerdorff",
            "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft",
            "W".repeat(200),
            "שרה כהן-לוי");

    private static Stream<Arguments> namesAndFormats() {
        return Stream.of(BadgeFormat.values()).flatMap(f -> NAMES.stream().map(name -> Arguments.of(f, name)));
    }

    @ParameterizedTest
    @MethodSource("namesAndFormats")
    void everyLineIsWithinItsPlace(BadgeFormat format, String name) {
        Place place = format.face().name();
        TextBlock block = new NameFit(place).fit(name);

        assertThat(block.lines()).isNotEmpty().hasSizeLessThanOrEqualTo(place.lines());
        for (TextLine line : block.lines())
            assertThat(line.width() * block.size())
                    .isLessThanOrEqualTo(place.box().width());
        assertThat(block.height()).isLessThanOrEqualTo(place.box().height() + 1e-9);
        assertThat(block.size()).isBetween(place.smallest(), place.largest());
    }

    @Test
    void aShortNameIsWholeAndAsLargeAsItGets() {
        assertThat(lines("Zoë Müller")).containsExactly("Zoë Müller");
        assertThat(fit("Zoë Müller").size()).isEqualTo(place().largest());
        assertThat(lines("王小明")).containsExactly("王小明");
    }

    @Test
    void aLongerOneBreaksBetweenItsWordsInTwoLinesOfLikeLength() {
        assertThat(lines("Anna Lena Sofia Charlotte Meier")).containsExactly("Anna Lena Sofia", "Charlotte Meier");
        assertThat(lines("Анна Сергеевна Каренина")).containsExactly("Анна Сергеевна", "Каренина");
    }

    @Test
    void middleNamesBecomeInitialsBeforeANameGetsSmall() {
        assertThat(String.join(
                        " ", lines("Maximilian Alexander Friedrich von Hohenstein-Waldburg zu Traunstein-Altenburg")))
                .startsWith("Maximilian A. F.")
                .endsWith("Traunstein-Altenburg");
        assertThat(NameFit.initials("Ana Maria de la Cruz")).isEqualTo("Ana M. de la Cruz");
        assertThat(NameFit.initials("Jean-Luc Picard")).isEqualTo("Jean-Luc Picard");
        assertThat(NameFit.initials("محمد عبد الرحمن الخطيب")).isEqualTo("محمد عبد الرحمن الخطيب");
        assertThat(NameFit.initials("Ludwig van Beethoven")).isEqualTo("Ludwig van Beethoven");
    }

    @Test
    void whatIsTooLongEvenThenEndsInAnEllipsisInTheGivenNames() {
        String given = "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren";
        List<String> lines = lines(given + " Meier");

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("Wolfeschlegelstein").endsWith("…");
        assertThat(lines.get(1)).isEqualTo("Meier");
    }

    /** A letter with what belongs to it is left out as a whole. */
    @Test
    void neverHalfALetter() {
        String letter = "q\u0323";
        List<String> lines = lines(letter.repeat(90));

        assertThat(lines).singleElement().satisfies(line -> assertThat(line).matches("(q\u0323)+…"));
    }

    private static Place place() {
        return BadgeFormat.A4_8.face().name();
    }

    private static TextBlock fit(String name) {
        return new NameFit(place()).fit(name);
    }

    private static List<String> lines(String name) {
        return fit(name).lines().stream().map(TextLine::text).toList();
    }
}
