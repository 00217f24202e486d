package org.netevent.account.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenCodecTest {
    private static final byte[] KEY = new byte[32];
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void aTokenSaysWhoAndUntilWhen() {
        TokenCodec.Claims claims =
                at(NOW).read(at(NOW).write(7, 40, Set.of("attendee"))).orElseThrow();
        assertThat(claims.accountId()).isEqualTo(7);
        assertThat(claims.sessionId()).isEqualTo(40);
        assertThat(claims.expires()).isEqualTo(NOW.plus(TokenCodec.LIFE));
    }

    @Test
    void itEnds() {
        String token = at(NOW).write(7, 40, Set.of());
        assertThat(at(NOW.plus(TokenCodec.LIFE).minus(Duration.ofSeconds(1))).read(token))
                .isPresent();
        assertThat(at(NOW.plus(TokenCodec.LIFE)).read(token)).isEmpty();
    }

    @Test
    void anotherKeyIsNotOurs() {
        byte[] other = KEY.clone();
        other[31] = 1;
        String token = new TokenCodec(other, Clock.fixed(NOW, ZoneOffset.UTC)).write(7, 40, Set.of("admin"));
        assertThat(at(NOW).read(token)).isEmpty();
    }

    @Test
    void whatWasChangedIsNotOurs() {
        String[] parts = at(NOW).write(7, 40, Set.of("attendee")).split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String forged = encoded(claims.replace("\"7\"", "\"1\""));
        assertThat(at(NOW).read(parts[0] + "." + forged + "." + parts[2])).isEmpty();
        String none = encoded("{\"alg\":\"none\"}");
        assertThat(at(NOW).read(none + "." + forged + ".")).isEmpty();
        assertThat(at(NOW).read("")).isEmpty();
        assertThat(at(NOW).read("a.b.c")).isEmpty();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static TokenCodec at(Instant time) {
        return new TokenCodec(KEY, Clock.fixed(time, ZoneOffset.UTC));
    }
}
