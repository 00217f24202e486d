package org.netevent.event.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netevent.event.boundary.EventCommand;
import org.netevent.event.entity.EventDetails;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.netevent.platform.time.LocalTimes;

class EventRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Instant START = Instant.parse("2026-12-31T23:30:00Z");

    private String name = " Night ";
    private Instant start = START;
    private Instant end = START.plusSeconds(3600);
    private String zone = "Europe/Berlin";
    private BigDecimal latitude;
    private BigDecimal longitude;
    private Integer radius;
    private Integer capacity = 10;
    private String category;
    private List<String> tags = List.of();

    @Test
    void whatIsLeftOutGetsItsDefault() {
        EventDetails details = check(null, 0);
        assertThat(details.name()).isEqualTo("Night");
        assertThat(details.visibility()).isEqualTo("public");
        assertThat(details.approval()).isEqualTo("automatic");
        assertThat(details.reentry()).isEqualTo("single");
        // it is 2027 already where the event is
        assertThat(details.ticketPrefix()).isEqualTo("EVT2027");
    }

    @Test
    void timesAreInOrderAndInTheFuture() {
        start = NOW;
        assertThat(refused(null, 0)).containsExactly("start_time past_start");
        // kept since it was in the future
        assertThat(check(NOW, 0).startTime()).isEqualTo(NOW);
        start = START;
        end = START;
        assertThat(refused(null, 0)).containsExactly("end_time end_before_start");
        end = START.plusSeconds(366L * 86_400 + 1);
        assertThat(refused(null, 0)).containsExactly("end_time too_long");
        start = Instant.parse("2100-01-01T00:00:01Z");
        end = start.plusSeconds(60);
        assertThat(refused(null, 0)).containsExactly("start_time too_far");
    }

    @Test
    void theCapacityCoversTheSeatsTaken() {
        assertThat(check(null, 10).maxAttendees()).isEqualTo(10);
        assertThat(refused(null, 11)).containsExactly("max_attendees below_taken");
        capacity = null;
        assertThat(check(null, 11).maxAttendees()).isNull();
    }

    @Test
    void aPositionIsBothOrNone() {
        latitude = new BigDecimal("52.5");
        assertThat(refused(null, 0)).containsExactly("longitude required");
        longitude = new BigDecimal("13.4049999999");
        assertThat(check(null, 0).longitude()).isEqualByComparingTo("13.405");
        latitude = null;
        assertThat(refused(null, 0)).containsExactly("latitude required");
        longitude = null;
        radius = 50;
        assertThat(refused(null, 0)).containsExactly("geofence_radius needs_position");
    }

    @Test
    void tagsAreFewShortAndDifferent() {
        tags = List.of(" #jazz", "jazz", "", "Brunch");
        assertThat(check(null, 0).tags()).containsExactly("jazz", "Brunch");
        tags = List.of("Café", "cafe");
        assertThat(refused(null, 0)).containsExactly("tags same_tag");
        tags = List.of("x".repeat(41));
        assertThat(refused(null, 0)).containsExactly("tags long_tag");
        tags = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
        assertThat(refused(null, 0)).containsExactly("tags too_many_tags");
    }

    @Test
    void allThatIsWrongIsNamed() {
        zone = "Mars/Base";
        category = "nonsense";
        capacity = 1;
        assertThatThrownBy(() -> EventRules.check(
                        command(), List.of(new FieldError("name", "required")), null, 2, Set.of("sports"), NOW))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fields())
                        .extracting(FieldError::field)
                        .containsExactlyInAnyOrder("name", "time_zone", "category", "max_attendees"));
    }

    @Test
    void whatIsMissingIsNamedOnceOnly() {
        start = null;
        zone = null;
        assertThatThrownBy(() -> EventRules.check(
                        command(),
                        List.of(new FieldError("start_time", "required"), new FieldError("time_zone", "required")),
                        null,
                        0,
                        Set.of(),
                        NOW))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.fields())
                        .extracting(FieldError::field)
                        .containsExactlyInAnyOrder("start_time", "time_zone"));
    }

    /** The clocks of Berlin go forward on 28 March 2027 at 2:00 and back on 31 October at 3:00. */
    @Test
    void aLocalTimeMayComeNeverOrTwice() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertThat(LocalTimes.instant(LocalDateTime.parse("2027-03-28T02:30"), berlin))
                .isEmpty();
        assertThat(LocalTimes.instant(LocalDateTime.parse("2027-03-28T03:00"), berlin))
                .contains(Instant.parse("2027-03-28T01:00:00Z"));
        assertThat(LocalTimes.instant(LocalDateTime.parse("2027-10-31T02:30"), berlin))
                .contains(Instant.parse("2027-10-31T00:30:00Z"));
        assertThat(LocalTimes.zone("Europe/Berlin")).contains(berlin);
        assertThat(LocalTimes.zone("+01:00")).isEmpty();
        assertThat(LocalTimes.zone("GMT+1")).isEmpty();
        assertThat(LocalTimes.zone(null)).isEmpty();
    }

    @Test
    void codesHaveNoLookAlikes() {
        for (int i = 0; i < 500; i++) assertThat(CodeGenerator.next()).matches("[A-HJKMNP-Z2-9]{10}");
    }

    private EventDetails check(Instant before, int taken) {
        return EventRules.check(command(), List.of(), before, taken, Set.of("sports"), NOW);
    }

    private List<String> refused(Instant before, int taken) {
        try {
            check(before, taken);
        } catch (DomainException refusal) {
            return refusal.fields().stream()
                    .map(error -> error.field() + " " + error.code())
                    .toList();
        }
        return List.of();
    }

    private EventCommand command() {
        return new EventCommand(
                name, null, start, end, zone, null, null, latitude, longitude, radius, capacity, category, tags, null,
                null, null, null, null, null);
    }
}
