package org.netevent.ticket.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.ticket.boundary.ScannedCode;
import org.netevent.ticket.boundary.ScannedCode.Kind;

class CodeSignerTest {
    private static final String SERIAL = "EVT2026-000123";

    private final CodeSigner signer = new CodeSigner(pair());

    @Test
    void itsOwnCodeIsSigned() {
        String code = signer.sign(SERIAL);
        assertThat(code).startsWith("NE1.EVT2026-000123.").hasSize(105);
        assertThat(signer.read(code)).isEqualTo(new ScannedCode(Kind.SIGNED, SERIAL));
        assertThat(signer.read(" " + code + "\n")).isEqualTo(new ScannedCode(Kind.SIGNED, SERIAL));
    }

    @Test
    void theSameSerialHasTheSameCode() {
        assertThat(signer.sign(SERIAL)).isEqualTo(signer.sign(SERIAL));
    }

    @Test
    void noCharacterCanBeChanged() {
        String code = signer.sign(SERIAL);
        for (int i = 4; i < code.length(); i++) {
            char other = code.charAt(i) == '1' ? '2' : '1';
            String tampered = code.substring(0, i) + other + code.substring(i + 1);
            assertThat(signer.read(tampered).kind()).as(tampered).isEqualTo(Kind.FORGED);
        }
    }

    /** 64 bytes leave four spare bits in the last of 86 characters: the same bytes, another text. */
    @Test
    void aSecondSpellingOfTheSignatureIsForged() {
        String code = signer.sign(SERIAL);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        int last = alphabet.indexOf(code.charAt(code.length() - 1));
        String other = code.substring(0, code.length() - 1) + alphabet.charAt(last + 1);
        assertThat(signer.read(other).kind()).isEqualTo(Kind.FORGED);
    }

    @Test
    void anotherServersCodeIsForged() {
        assertThat(signer.read(new CodeSigner(pair()).sign(SERIAL))).isEqualTo(new ScannedCode(Kind.FORGED, SERIAL));
    }

    @Test
    void theSignatureOfAnotherTicketIsForged() {
        String other = signer.sign("EVT2026-000124");
        String mixed = "NE1." + SERIAL + other.substring(other.lastIndexOf('.'));
        assertThat(signer.read(mixed)).isEqualTo(new ScannedCode(Kind.FORGED, SERIAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EVT2026-000123", "evt2026-000123", "  Evt2026-000123 "})
    void aTypedSerialIsNotSigned(String typed) {
        assertThat(signer.read(typed)).isEqualTo(new ScannedCode(Kind.TYPED, SERIAL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NE1.", "NE1.EVT2026-000123", "NE1.EVT2026-000123.", "NE1.x.y.z", "NE1.EVT2026-000123.AAAA"})
    void aBrokenTicketCodeIsForged(String code) {
        assertThat(signer.read(code).kind()).isEqualTo(Kind.FORGED);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "https://example.org/", "EVT2026-123", "-000123", "EVT 2026-000123", "💥-000001"})
    void anythingElseIsUnreadable(String code) {
        assertThat(signer.read(code)).isEqualTo(new ScannedCode(Kind.UNREADABLE, null));
    }

    @Test
    void aVeryLongTextIsNotLookedAt() {
        assertThat(signer.read("NE1." + "A".repeat(100_000)).kind()).isEqualTo(Kind.UNREADABLE);
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
