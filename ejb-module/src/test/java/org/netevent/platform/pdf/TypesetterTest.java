package org.netevent.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which font, which order, which form of each letter. */
class TypesetterTest {
    @ParameterizedTest
    @CsvSource({
        "Zoë Müller, SANS_BOLD",
        "Анна Каренина, SANS_BOLD",
        "Nguyễn Thị Minh Khai, SANS_BOLD",
        "Αλεξάνδρα, SANS_BOLD",
        "محمد الخطيب, ARABIC_BOLD",
        "שרה כהן, HEBREW_BOLD",
        "გიორგი, GEORGIAN_BOLD",
        "Արամ, ARMENIAN_BOLD",
        "สมชาย, THAI_BOLD",
        "王小明, EAST_ASIAN",
        "やまだ たろう, EAST_ASIAN",
        "김민준, EAST_ASIAN"
    })
    void aNameIsOneRunOfOneFont(String name, ShippedFont font) {
        TextLine line = Typesetter.line(name, Weight.BOLD);

        assertThat(line.runs()).singleElement().satisfies(run -> {
            assertThat(run.font()).isEqualTo(font);
            assertThat(run.text()).isEqualTo(name);
            assertThat(run.width()).isPositive();
        });
        assertThat(line.text()).isEqualTo(name);
    }

    @Test
    void whatNoFontHasIsLeftOut() {
        assertThat(Typesetter.clean("  Ann \uD83C\uDF89 \uD83D\uDC69\u200D\uD83D\uDCBB Lee\u0000\u202E "))
                .isEqualTo("Ann Lee");
        assertThat(Typesetter.line("\uD83C\uDF89", Weight.BOLD).isEmpty()).isTrue();
        assertThat(Typesetter.clean(null)).isEmpty();
    }

    @Test
    void lettersAndAccentsAreOneGlyph() {
        assertThat(Typesetter.clean("Zoe\u0308")).isEqualTo("Zoë");
        assertThat(Typesetter.clean("\u1112\u1161\u11AB")).isEqualTo("한");
    }

    /** meem, hah, meem, dal: initial, medial, medial, final, from the right. */
    @Test
    void arabicLettersTakeTheFormOfTheirPlace() {
        TextRun run = Typesetter.line("محمد", Weight.REGULAR).runs().get(0);

        assertThat(run.rightToLeft()).isTrue();
        assertThat(run.glyphs()).isEqualTo("\uFEAA\uFEE4\uFEA4\uFEE3");
    }

    @Test
    void lamAndAlefMeltAndVowelPointsGo() {
        assertThat(Typesetter.line("لا", Weight.REGULAR).runs().get(0).glyphs()).isEqualTo("\uFEFB");
        assertThat(Typesetter.clean("مُحَمَّد")).isEqualTo("محمد");
        // Persian: yeh and kaf of its own
        assertThat(Typesetter.line("کی", Weight.REGULAR).runs().get(0).glyphs()).isEqualTo("\uFBFD\uFB90");
    }

    @Test
    void aLineOfTwoDirectionsStandsInTheOrderInWhichItIsSeen() {
        TextLine line = Typesetter.line("محمد (Mo) 3", Weight.REGULAR);

        assertThat(line.rightToLeft()).isTrue();
        assertThat(line.runs().get(0).text()).isEqualTo("3");
        assertThat(line.runs().get(line.runs().size() - 1).font()).isEqualTo(ShippedFont.ARABIC);
        double x = 0;
        for (TextRun run : line.runs()) {
            assertThat(run.x()).isCloseTo(x, org.assertj.core.data.Offset.offset(1e-9));
            x += run.width();
        }
        assertThat(line.width()).isCloseTo(x, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void everyFontIsServed() {
        for (ShippedFont font : ShippedFont.values())
            assertThat(ShippedFont.open(font.family())).isPresent();
        assertThat(ShippedFont.open("../fonts/NotoSans-Bold")).isEmpty();
    }
}
