package org.netevent.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverTest {
    /** One code for each of the eight patterns; the pictures were drawn by the original recipe. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "77T6CMT52M",
                "7HK3T8MVJC",
                "94EX8WREKH",
                "C8V6J4GMM2",
                "GPBTJP4UKG",
                "QP3GYTPSK4",
                "TENMURQW6Q",
                "ZNX8EGZT76"
            })
    void draws_the_same_picture_for_ever(String code) throws IOException {
        try (InputStream expected = CoverTest.class.getResourceAsStream("/covers/" + code + ".svg")) {
            assertThat(Cover.svg(code)).isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
