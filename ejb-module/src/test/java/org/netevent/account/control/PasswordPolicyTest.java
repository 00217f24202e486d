package org.netevent.account.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "short, password_short",
        "123456789, password_short",
        "😀😀😀😀😀😀😀😀😀, password_short",
        "password123, password_common",
        "Password2026!, password_common",
        "1234567890, password_common",
        "qwertyuiop, password_common",
        "9876543210, password_common",
        "aaaaaaaaaaaaaa, password_common",
        "ababababababab, password_common",
        "zoe.mueller@example.org, password_common",
        "zoe müller, password_common"
    })
    void whatIsEasyToGuessIsRefused(String password, String code) {
        assertThat(PasswordPolicy.refusal("password", password, "Zoe Müller", "zoe.mueller@example.org"))
                .hasValueSatisfying(error -> {
                    assertThat(error.field()).isEqualTo("password");
                    assertThat(error.code()).isEqualTo(code);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "netevent-demo-1", "ünïcödé wörds", "K7QX2M9RTB"})
    void whatIsNotIsTaken(String password) {
        assertThat(PasswordPolicy.refusal("password", password, "Zoe", "zoe@example.org"))
                .isEmpty();
    }

    @Test
    void bcryptSees72Bytes() {
        assertThat(PasswordPolicy.refusal("password", "äbcdefgh".repeat(8))).isEmpty();
        assertThat(PasswordPolicy.refusal("password", "äbcdefgh".repeat(8) + "x"))
                .hasValueSatisfying(error -> assertThat(error.code()).isEqualTo("password_long"));
        assertThat(PasswordPolicy.refusal("password", null))
                .hasValueSatisfying(error -> assertThat(error.code()).isEqualTo("required"));
    }

    @Test
    void aHashIsSlowAndOfOnePassword() {
        String hash = Passwords.hash("correct horse battery");
        assertThat(hash).contains("$12$");
        assertThat(Passwords.matches("correct horse battery", hash)).isTrue();
        assertThat(Passwords.matches("correct horse batterY", hash)).isFalse();
        assertThat(Passwords.matches("correct horse battery", null)).isFalse();
    }
}
