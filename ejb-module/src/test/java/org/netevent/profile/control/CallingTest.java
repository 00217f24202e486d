package org.netevent.profile.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallingTest {
    @ParameterizedTest
    @CsvSource({
        "Angel investor, INVESTOR",
        "Co-Founder & CTO, FOUNDER",
        "Gründerin, FOUNDER",
        "Mitgründer, FOUNDER",
        "Studentin der Informatik, STUDENT",
        "PhD student, STUDENT",
        "Mentorin, MENTOR",
        "Keynote speaker, SPEAKER",
        "Einkäufer, BUYER",
        "Leiterin Einkauf, BUYER",
        "Vertrieb DACH, SUPPLIER",
        "Talent acquisition, RECRUITER",
        "Bewerberin, CANDIDATE"
    })
    void isReadFromTheRoleInBothLanguages(String role, Calling calling) {
        assertThat(Calling.of(role)).contains(calling);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "Grid engineer", "International relations", "Grundschule", "Angela", "Personal trainer"})
    void aWordThatOnlyLooksSoIsNone(String role) {
        assertThat(Calling.of(role)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whoLooksForSomebodyIsLookedForToo(Calling calling) {
        assertThat(calling.counterparts()).isNotEmpty().allSatisfy(other -> assertThat(other.counterparts())
                .contains(calling));
    }
}
