package org.netevent.registration.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ManageLinkTest {
    private static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OTHER = "0123456789abcdef0123456789abcdeX".getBytes(StandardCharsets.US_ASCII);

    private final ManageLink link = new ManageLink(40, 0);
    private final String token = link.token(SECRET);

    @Test
    void opensWhatItSigned() {
        assertThat(ManageLink.parse(token, SECRET)).contains(link);
        assertThat(token).matches("40\\.0\\.[A-Za-z0-9_-]{43}");
    }

    @Test
    void refusesTheSignatureOfAnotherRegistrationOrVersionOrServer() {
        String signature = token.substring(token.lastIndexOf('.'));
        assertThat(ManageLink.parse("41.0" + signature, SECRET)).isEmpty();
        assertThat(ManageLink.parse("40.1" + signature, SECRET)).isEmpty();
        assertThat(ManageLink.parse("040.0" + signature, SECRET)).isEmpty();
        assertThat(ManageLink.parse(token, OTHER)).isEmpty();
    }

    @Test
    void refusesEveryChangedCharacter() {
        for (int at = 0; at < token.length(); at++) {
            char changed = token.charAt(at) == 'A' ? 'B' : 'A';
            assertThat(ManageLink.parse(token.substring(0, at) + changed + token.substring(at + 1), SECRET))
                    .as("character %d", at)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "40",
                "40.0",
                "40.0.",
                "x.y.z",
                "-1.0.AAAA",
                "999999999999999999999.0.AAAA",
                "40.0.ÄÖÜ",
                "../../etc"
            })
    void refusesWhatIsNoToken(String rubbish) {
        assertThat(ManageLink.parse(rubbish, SECRET)).isEmpty();
    }
}
