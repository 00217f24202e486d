package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;
import org.netevent.system.container.Rows;

/** Every action of the organizer's desk, its figures and its log: who may, and who is refused (SPEC §8). */
class DeskAccessIT extends ClientTest {

    /** What an action is done to. */
    record Place(long event, long registration, String serial) {}

    private static final Place NOWHERE = new Place(999_999_999, 999_999_999, "EVT2026-999999");

    enum Act {
        LIST((http, at) -> http.get("/api/admin/registrations?event_id=" + at.event)),
        LIST_CSV((http, at) -> http.with("Accept", "text/csv").get("/api/admin/registrations?event_id=" + at.event)),
        EXPORT((http, at) -> http.get("/api/events/" + at.event + "/registrations.csv")),
        APPROVE((http, at) -> http.post("/api/admin/approve/" + at.registration)),
        DECLINE((http, at) -> http.post("/api/admin/decline/" + at.registration)),
        DRY_RUN((http, at) -> people(http, at, "?dry_run=true")),
        IMPORT((http, at) -> people(http, at, "?approve=true")),
        PARTICIPANTS((http, at) -> http.get("/api/participants?event_id=" + at.event)),
        PARTICIPANTS_CSV((http, at) -> http.with("Accept", "text/csv").get("/api/participants?event_id=" + at.event)),
        PARTICIPANT((http, at) -> http.get("/api/participants/" + at.serial)),
        STATS((http, at) -> http.get("/api/events/" + at.event + "/stats")),
        STATS_PDF((http, at) -> http.get("/api/events/" + at.event + "/stats.pdf")),
        ORGANIZER_STATS((http, at) -> http.get("/api/organizer/events/" + at.event + "/stats")),
        ANALYTICS((http, at) -> http.get("/api/analytics/events/" + at.event)),
        LOG((http, at) -> http.get("/api/admin/logs?event_id=" + at.event));

        final BiFunction<Http, Place, Answer> call;

        Act(BiFunction<Http, Place, Answer> call) {
            this.call = call;
        }

        private static Answer people(Http http, Place at, String query) {
            String csv = "Name,Email\nImke Import," + UUID.randomUUID() + "@example.org\n";
            return http.upload(
                    "/api/events/" + at.event + "/registrations/import" + query,
                    "file",
                    "people.csv",
                    "text/csv",
                    csv.getBytes(StandardCharsets.UTF_8));
        }
    }

    private final DeskCast cast = DeskCast.get();
    private final Rows rows = new Rows(Server.dataSource());

    @ParameterizedTest
    @EnumSource
    void strangersAreRefusedAndNothingHappens(Act act) {
        Place place = place();
        long before = traces();

        cast.strangers().forEach((who, http) -> refused(403, act.call.apply(http, place), act + " by " + who));
        refused(401, act.call.apply(Http.anonymous(), place), act + " by nobody");

        assertThat(traces()).as("rows after refused %s", act).isEqualTo(before);
        assertThat(status(place.registration)).isEqualTo("pending");
    }

    @ParameterizedTest
    @EnumSource
    void theTeamAndAdministratorsMay(Act act) {
        cast.team().forEach((who, http) -> {
            Answer answer = act.call.apply(http, place());
            assertThat(answer.status()).as("%s by %s: %s", act, who, answer).isEqualTo(200);
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatDoesNotExistIsNotFound(Act act) {
        cast.team().forEach((who, http) -> refused(404, act.call.apply(http, NOWHERE), act + " by " + who));
    }

    @Test
    void manyAtOnceAreRefusedOneByOne() {
        Place place = place();
        JsonObject own = Http.object("ids", List.of(place.registration));
        for (String act : Arrays.asList("approve", "decline")) {
            cast.strangers().forEach((who, http) -> {
                Answer answer = http.post("/api/admin/registrations/" + act, own);
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.json().getJsonArray("items").getJsonObject(0).getString("code"))
                        .as("%s by %s", act, who)
                        .isEqualTo("not_allowed");
            });
            refused(401, Http.anonymous().post("/api/admin/registrations/" + act, own), act + " by nobody");
        }
        assertThat(status(place.registration)).isEqualTo("pending");
    }

    @Test
    void listsWithoutAnEventHoldTheCallersEventsOnly() {
        Place mine = place();
        long theirs = cast.otherEvent.register("Theirs").getInt("id");
        String mineAt = "/api/admin/registrations?size=200&sort=-created_at";

        assertThat(ids(cast.owner.http().get(mineAt)))
                .contains(mine.registration)
                .doesNotContain(theirs);
        assertThat(ids(cast.colleague.http().get(mineAt))).contains(mine.registration);
        assertThat(ids(cast.otherOrganizer.http().get(mineAt))).contains(theirs).doesNotContain(mine.registration);
        assertThat(ids(Http.demo("admin").get(mineAt))).contains(mine.registration, theirs);
        for (String list : Arrays.asList(mineAt, "/api/participants")) {
            refused(403, cast.attendee.http().get(list), list + " by an attendee");
            refused(403, cast.gate.http().get(list), list + " by gate staff");
            refused(401, Http.anonymous().get(list), list + " by nobody");
        }
        Answer participants = cast.otherOrganizer.http().get("/api/participants?size=200");
        assertThat(participants.text()).doesNotContain(cast.event.name());
    }

    @Test
    void theLogWithoutAnEventHoldsTheCallersEventsOnly() {
        place();
        for (Map.Entry<String, Http> who : cast.strangers().entrySet()) {
            Answer log = who.getValue().get("/api/admin/logs?size=200");
            assertThat(log.status()).isEqualTo(200);
            assertThat(log.json().getJsonArray("items").getValuesAs(JsonObject.class))
                    .as(who.getKey())
                    .noneMatch(entry -> !entry.isNull("event_id") && entry.getInt("event_id") == cast.event.id());
        }
        refused(401, Http.anonymous().get("/api/admin/logs"), "log by nobody");
    }

    @Test
    void theDirectoryIsForThoseWhoComeAndTheTeam() {
        for (String path : Arrays.asList(
                "/api/events/" + cast.event.id() + "/attendees", "/api/attendees?event_id=" + cast.event.id())) {
            assertThat(cast.attendee.http().get(path).text())
                    .contains("Anna Attendee")
                    .doesNotContain(cast.attendee.email());
            cast.team()
                    .forEach((who, http) ->
                            assertThat(http.get(path).status()).as(who).isEqualTo(200));
            refused(403, cast.otherOrganizer.http().get(path), path + " by another organizer");
            refused(403, cast.gate.http().get(path), path + " by gate staff");
            refused(403, cast.otherGate.http().get(path), path + " by other gate staff");
            refused(401, Http.anonymous().get(path), path + " by nobody");
        }
        refused(404, cast.owner.http().get("/api/events/999999999/attendees"), "directory of nothing");
        assertThat(cast.otherOrganizer.http().get("/api/attendees").text()).doesNotContain("Anna Attendee");
    }

    /** A pending registration of the event, and an approved one with a ticket. */
    private Place place() {
        long pending = cast.event.register("Paula Pending").getInt("id");
        String serial = rows.text("select min(serial) from ticket where event_id = ?", cast.event.id());
        return new Place(cast.event.id(), pending, serial);
    }

    private String status(long registration) {
        return rows.text("select status from registration where id = ?", registration);
    }

    private long traces() {
        return rows.count(
                "select (select count(*) from registration where event_id = ?) + (select count(*) from audit_entry"
                        + " where event_id = ?)",
                cast.event.id(),
                cast.event.id());
    }

    private static List<Long> ids(Answer page) {
        return page.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getJsonNumber("id").longValue())
                .toList();
    }

    private static void refused(int status, Answer answer, String what) {
        assertThat(answer.status()).as("%s: %s", what, answer).isEqualTo(status);
        assertThat(answer.header("content-type")).as(what).startsWith("application/problem+json");
    }
}
