package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;

class HeadersIT extends ClientTest {

    @Test
    void theServerDoesNotSayWhatItIs() {
        Answer answer = Http.anonymous().get("/");

        assertThat(answer.status()).isLessThan(500);
        assertThat(answer.header("Server")).isNull();
        assertThat(answer.header("X-Powered-By")).isNull();
    }
}
