package org.netevent.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @Test
    void a_path_of_this_server_is_kept() {
        assertThat(Address.local("/e/77T6CMT52M?a=b", "/")).isEqualTo("/e/77T6CMT52M?a=b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example", "/\\evil.example", "/a\r\nSet-Cookie: x", "", "evil"})
    void an_address_that_leads_away_is_not(String address) {
        assertThat(Address.local(address, "/")).isEqualTo("/");
        assertThat(Address.local(null, "/")).isEqualTo("/");
    }
}
