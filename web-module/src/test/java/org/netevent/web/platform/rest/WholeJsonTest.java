package org.netevent.web.platform.rest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeJsonTest {
    @ParameterizedTest
    @ValueSource(strings = {"{}", "[1, {\"a\": null}]", "\"x\"", "true", " {\"a\": \"ü\"} "})
    void wholeJsonPasses(String body) {
        assertThatCode(() -> check(body)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\":{", "{\"a\":[", "{\"a\":}", "{} {}", "{\"a\":1", "\"", "nul", "[1,]"})
    void brokenOffOrWrongIsRefused(String body) {
        assertThatThrownBy(() -> check(body)).isInstanceOf(JsonException.class);
    }

    @Test
    void soIsWhatIsNestedTooDeeply() {
        assertThatThrownBy(() -> check("{\"a\":".repeat(5000))).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> check("[".repeat(5000) + "]".repeat(5000))).isInstanceOf(JsonException.class);
    }

    @Test
    void soIsAnotherEncoding() {
        byte[] latin = "{\"name\": \"Zoë\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> WholeJson.check(latin)).isInstanceOf(JsonException.class);
    }

    private static void check(String body) {
        WholeJson.check(body.getBytes(StandardCharsets.UTF_8));
    }
}
