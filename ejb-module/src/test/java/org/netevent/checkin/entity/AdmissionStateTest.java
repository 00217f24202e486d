package org.netevent.checkin.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netevent.checkin.entity.AdmissionState.INSIDE;
import static org.netevent.checkin.entity.AdmissionState.OUTSIDE;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AdmissionStateTest {
    /** SPEC §2, written down a second time: nobody enters twice, nobody leaves who is not inside. */
    private static final Map<AdmissionState, AdmissionState> ALLOWED = Map.of(OUTSIDE, INSIDE, INSIDE, OUTSIDE);

    @Test
    void takesExactlyTheStepsOfTheSpecification() {
        for (AdmissionState from : AdmissionState.values())
            for (AdmissionState to : AdmissionState.values())
                assertThat(from.canBecome(to)).as("%s to %s", from, to).isEqualTo(ALLOWED.get(from) == to);
        assertThat(INSIDE.before()).isEqualTo(OUTSIDE);
        assertThat(OUTSIDE.before()).isEqualTo(INSIDE);
    }

    @Test
    void aTicketThatIsOverIsNeitherInsideNorOutside() {
        assertThat(AdmissionState.of("valid")).contains(OUTSIDE);
        assertThat(AdmissionState.of("used")).contains(INSIDE);
        assertThat(AdmissionState.of("cancelled")).isEmpty();
        assertThat(AdmissionState.of("refunded")).isEmpty();
    }
}
