package org.netevent.profile.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {
    @ParameterizedTest
    @CsvSource({
        "Müller, muller",
        "STRASSE, strasse",
        "Straße, strasse",
        "Łódź, lodz",
        "Søren Kjærgaard, soren kjaergaard",
        "Đặng Thị Hương, dang thi huong",
        "Çağrı Yıldız, cagri yildiz",
        "İstanbul, istanbul",
        "Þórdís, thordis",
        "O’Sullivan, o'sullivan",
        "ｆｕｌｌ ﬁre, full fire",
        "Олена Йовкова, олена иовкова",
        "فَاطِمَة, فاطمة",
        "佐藤 さくら, 佐藤 さくら",
        "김하늘, 김하늘"
    })
    void writtenOneWayOrTheOtherItIsTheSame(String written, String folded) {
        assertThat(SearchText.fold(written)).isEqualTo(folded);
        assertThat(SearchText.fold(folded)).isEqualTo(folded);
    }

    @Test
    void itIsOneLineWithSingleSpaces() {
        assertThat(SearchText.fold("  Anna\r\n\t Karenina\u0000 ")).isEqualTo("anna karenina");
        assertThat(SearchText.fold(null)).isEmpty();
    }

    @Test
    void umlautsAreFoundAsTheyAreSpelledWithout() {
        String text = SearchText.of(100, "Jürgen Größer", null, "Blaue Blume");
        assertThat(text).contains("jurgen grosser").contains("juergen").contains("groesser");
        // "ue" that is no umlaut stays what it is, and finds no "u"
        assertThat(text).contains("blaue").doesNotContain("blau ");
    }

    @Test
    void whatIsTooLongIsCut() {
        assertThat(SearchText.of(10, "x".repeat(50))).hasSize(10);
    }

    @Test
    void aSearchIsItsWords() {
        assertThat(SearchText.words(" Müller  müller Straße ", 5)).containsExactly("muller", "strasse");
        assertThat(SearchText.words("a b c d", 2)).containsExactly("a", "b");
        assertThat(SearchText.words(" ", 5)).isEmpty();
    }
}
