package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;

/** A connection goes from one request to the next, also when that is there before the first is answered. */
class KeptConnectionIT extends ClientTest {

    @Test
    void allThatIsSentAtOnceIsAnsweredInOrder() {
        List<String> requests = new ArrayList<>();
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            requests.addAll(List.of(
                    "GET /api/events?limit=1", "POST /api/mark-used/NONE", "GET /sign-in", "GET /api/events/none"));
            statuses.addAll(List.of(200, 401, 200, 404));
        }
        assertThat(RawHttp.together(requests)).isEqualTo(statuses);
    }
}
