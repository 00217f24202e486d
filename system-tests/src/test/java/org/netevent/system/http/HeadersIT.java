package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.system.ClientTest;

/** What every answer tells the browser to keep to (SPEC §8). */
class HeadersIT extends ClientTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/sign-up",
                "/e/NOSUCHCODE",
                "/nothing-here",
                "/my/registrations",
                "/api/docs",
                "/api/events",
                "/api/auth/me",
                "/api/nothing-here",
                "/assets/css/base.css",
                "/assets/logo.svg"
            })
    void nothingIsSniffedFramedOrToldAway(String path) {
        Answer answer = Http.anonymous().get(path);

        assertThat(answer.status()).isLessThan(500);
        assertThat(answer.header("Server")).isNull();
        assertThat(answer.header("X-Powered-By")).isNull();
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("X-Request-Id")).isNotBlank();
        assertThat(answer.header("Strict-Transport-Security"))
                .as("without TLS it would lock people out")
                .isNull();
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/sign-up", "/e/NOSUCHCODE", "/nothing-here", "/api/docs"})
    void scriptsOfPagesAreOursOnly(String path) {
        String policy = Http.anonymous().get(path).header("Content-Security-Policy");
        assertThat(policy).isNotNull();
        String scripts = Arrays.stream(policy.split(";"))
                .map(String::strip)
                .filter(part -> part.startsWith("script-src"))
                .findFirst()
                .orElseThrow();
        assertThat(scripts)
                .contains("'self'")
                .contains("'nonce-")
                .doesNotContain("unsafe")
                .doesNotContain("*");
        assertThat(policy)
                .contains("default-src 'self'")
                .contains("object-src 'none'")
                .contains("base-uri 'self'")
                .contains("form-action 'self'")
                .contains("frame-ancestors 'self'");
    }

    @Test
    void anAnswerOfTheApiCanDoNothing() {
        Answer answer = Http.anonymous().get("/api/events");
        assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(Http.anonymous().get("/api/auth/me").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void whatIsShownToSomebodyStaysInNoCache() {
        Browser browser = Browser.of("attendee@example.org", Http.DEMO_PASSWORD);
        assertThat(browser.get("/my/registrations").header("Cache-Control")).contains("no-store");
    }

    @Test
    void aRequestKeepsItsIdWhenItHasAGoodOne() {
        assertThat(Http.anonymous().with("X-Request-Id", "test-1234").get("/").header("X-Request-Id"))
                .isEqualTo("test-1234");
        assertThat(Http.anonymous()
                        .with("X-Request-Id", "<script>alert(1)</script>")
                        .get("/")
                        .header("X-Request-Id"))
                .doesNotContain("script");
    }
}
