package org.netevent.registration.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegisterTest {
    @Test
    void takesOneAddressForOnePersonHoweverItWasTyped() {
        assertThat(typed(" Zoë ", "  Zoe@Example.ORG ").email()).isEqualTo("zoe@example.org");
    }

    @Test
    void stripsAndKeepsNamesOnOneLine() {
        assertThat(typed("\tZoë\r\nMüller ", "zoe@example.org").name()).isEqualTo("Zoë Müller");
    }

    @Test
    void countsBlankAsNone() {
        Register register =
                new Register(17L, " ", "\u2003", "", " ", "", "", "\n", null, null, RegistrationSource.FORM);
        assertThat(register.name()).isNull();
        assertThat(register.email()).isNull();
        assertThat(register.phone()).isNull();
        assertThat(register.members()).isNull();
    }

    @Test
    void speaksEnglishUnlessGermanIsAskedFor() {
        assertThat(language("de")).isEqualTo("de");
        assertThat(language("fr")).isEqualTo("en");
        assertThat(language(null)).isEqualTo("en");
    }

    private static Register typed(String name, String email) {
        return new Register(17L, name, email, null, null, null, null, null, null, "en", RegistrationSource.FORM);
    }

    private static String language(String language) {
        return new Register(
                        17L,
                        "Zoë",
                        "z@example.org",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        language,
                        RegistrationSource.FORM)
                .language();
    }
}
