package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netevent.system.http.AppointmentCast.APPOINTMENTS;
import static org.netevent.system.http.AppointmentCast.at;
import static org.netevent.system.http.Http.object;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;
import org.netevent.system.http.AppointmentCast.Member;

/** Who may propose to whom, and whose appointment is whose (SPEC §2, §8). */
class AppointmentAccessIT extends ClientTest {
    private static AppointmentCast cast;
    private static Member anna;
    private static Member bert;

    @BeforeAll
    static void people() {
        cast = new AppointmentCast();
        anna = cast.member("Anna Asker");
        bert = cast.member("Bert Asked");
    }

    @Test
    void onlyAttendeesWhoShowThemselvesPropose() {
        Member hidden = cast.member("Hilda Hidden");
        AppointmentCast.hide(hidden);
        Person gate = Person.attendee("Gerd Gate");
        cast.event.member(gate, "gate");
        Map<String, Map.Entry<Http, Integer>> callers = new LinkedHashMap<>();
        callers.put("nobody", Map.entry(Http.anonymous(), 401));
        callers.put(
                "an account that does not attend",
                Map.entry(Person.attendee("Axel").http(), 403));
        callers.put("an attendee of another event", Map.entry(elsewhere().http(), 403));
        callers.put("somebody pending", Map.entry(pending().http(), 403));
        callers.put("gate staff", Map.entry(gate.http(), 403));
        callers.put("the organizer, who does not attend", Map.entry(cast.owner.http(), 403));
        callers.put("an administrator", Map.entry(Http.demo("admin"), 403));
        callers.put("who is hidden", Map.entry(hidden.http(), 409));
        callers.forEach((who, expected) -> {
            Answer answer =
                    new Member(new Person(0, who, "", expected.getKey()), 0, cast.event.id()).propose(bert, at(60));
            assertThat(answer.status()).as("%s: %s", who, answer).isEqualTo(expected.getValue());
            Answer slots = expected.getKey().get(slots(bert.attendee()));
            assertThat(slots.status()).as("slots for %s: %s", who, slots).isEqualTo(expected.getValue());
        });
    }

    @Test
    void onlyVisibleAttendeesOfTheEventWithAnAccountAreAsked() {
        Member hidden = cast.member("Hilda Hidden");
        AppointmentCast.hide(hidden);
        Member gone = cast.member("Gina Gone");
        gone.http().delete("/api/events/" + cast.event.id() + "/rsvp");
        long forAnother = bert.http()
                .post(
                        "/api/register",
                        object(
                                "name",
                                "Ole Other",
                                "email",
                                UUID.randomUUID() + "@example.org",
                                "event_id",
                                cast.event.id()))
                .json()
                .getInt("id");
        Map<String, Map.Entry<Long, Integer>> targets = new LinkedHashMap<>();
        targets.put("somebody hidden", Map.entry(hidden.attendee(), 404));
        targets.put("an attendee of another event", Map.entry(elsewhere().attendee(), 404));
        targets.put(
                "a guest", Map.entry((long) cast.event.register("Gwen Guest").getInt("id"), 404));
        targets.put("somebody whom another account registered", Map.entry(forAnother, 404));
        targets.put("who has left", Map.entry(gone.attendee(), 404));
        targets.put("nobody at all", Map.entry(999_999_999L, 404));
        targets.put("oneself", Map.entry(anna.attendee(), 409));
        targets.forEach((who, expected) -> {
            Answer answer = anna.propose(new Member(null, expected.getKey(), cast.event.id()), at(60));
            assertThat(answer.status()).as("%s: %s", who, answer).isEqualTo(expected.getValue());
            assertThat(anna.http().get(slots(expected.getKey())).status())
                    .as("slots with %s", who)
                    .isEqualTo(expected.getValue());
        });
    }

    /** Somebody whom one meets elsewhere is no target here. */
    @Test
    void theTargetIsOneOfTheEventThatIsNamed() {
        PublishedEvent other = PublishedEvent.by(cast.owner);
        AppointmentCast.member(anna.person(), other);
        Member there = AppointmentCast.member(Person.attendee("Tara There"), other);

        assertThat(anna.propose(there, at(60)).status()).isEqualTo(404);
        assertThat(anna.http().get(slots(there.attendee())).status()).isEqualTo(404);
    }

    @Test
    void anAppointmentIsItsTwoPeoplesOwn() {
        long id = anna.proposed(bert, at(240), "notes", "secret matter");
        Member third = cast.member("Theo Third");
        Map<String, Http> others = Map.of(
                "another attendee", third.http(),
                "the organizer", cast.owner.http(),
                "an administrator", Http.demo("admin"));
        for (String state : List.of("pending", "accepted")) {
            others.forEach((who, http) -> {
                assertThat(http.get(one(id)).status())
                        .as("%s reads a %s one", who, state)
                        .isEqualTo(404);
                assertThat(http.get(one(id) + ".ics").status()).isEqualTo(404);
                for (String status : List.of("accepted", "rejected", "cancelled"))
                    assertThat(http.put(one(id), object("status", status)).status())
                            .as("%s: %s of a %s one", who, status, state)
                            .isEqualTo(404);
                assertThat(http.put(one(id), object("appointment_time", at(300).toString()))
                                .status())
                        .isEqualTo(404);
                assertThat(http.get(APPOINTMENTS).text()).doesNotContain("secret matter");
            });
            assertThat(Http.anonymous().get(one(id)).status()).isEqualTo(401);
            assertThat(Http.anonymous().get(one(id) + ".ics").status()).isEqualTo(401);
            assertThat(Http.anonymous()
                            .put(one(id), object("status", "accepted"))
                            .status())
                    .isEqualTo(401);
            assertThat(bert.get(id).getString("status")).isEqualTo(state);
            if (state.equals("pending")) bert.put(id, "status", "accepted");
        }
        assertThat(Http.anonymous().get(APPOINTMENTS).status()).isEqualTo(401);
    }

    @Test
    void whoAskedCannotAnswer() {
        long id = anna.proposed(bert, at(480));

        assertThat(anna.put(id, "status", "accepted").status()).isEqualTo(403);
        assertThat(anna.put(id, "status", "rejected").status()).isEqualTo(403);
        assertThat(bert.put(id, "appointment_time", at(510).toString()).status())
                .isEqualTo(200);
        assertThat(bert.put(id, "status", "accepted").status()).isEqualTo(403);
        assertThat(anna.put(id, "status", "accepted").status()).isEqualTo(200);
    }

    /** E-mail addresses are for people who are connected. */
    @Test
    void nobodyLearnsTheOthersAddress() {
        long id = anna.proposed(bert, at(540));
        bert.put(id, "status", "accepted");

        for (Member reader : List.of(anna, bert)) {
            Member other = reader == anna ? bert : anna;
            assertThat(reader.http().get(one(id)).text())
                    .doesNotContain(other.person().email());
            assertThat(reader.http().get(APPOINTMENTS).text())
                    .doesNotContain(other.person().email());
            String ics = reader.http().get(one(id) + ".ics").text().replace("\r\n ", "");
            assertThat(ics)
                    .contains(reader.person().email())
                    .doesNotContain(other.person().email());
        }
    }

    @Test
    void slotsAndClashesDoNotTellWithWhomTheOtherOneIsBusy() {
        Member carla = cast.member("Carla Clash");
        Member secret = cast.member("Selma Secret");
        long first = secret.proposed(carla, at(120));
        carla.put(first, "status", "accepted");
        Member dora = cast.member("Dora Double");
        long second = carla.proposed(dora, at(150));
        // carla's own is moved into her accepted one by dora, who cannot know
        Answer moved = dora.put(second, "appointment_time", at(135).toString());
        assertThat(moved.status()).isEqualTo(200);

        Answer clash = carla.put(second, "status", "accepted");
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.json().getString("type")).endsWith("appointment_clash");
        assertThat(clash.text()).contains("Selma Secret");

        long third = carla.proposed(dora, at(200));
        assertThat(carla.put(third, "appointment_time", at(135).toString()).status())
                .isEqualTo(409);
        long fourth = dora.proposed(carla, at(125));
        assertThat(carla.put(fourth, "appointment_time", at(130).toString()).status())
                .isEqualTo(409);

        // dora accepts what overlaps carla's: refused, without a name
        long fifth = carla.proposed(dora, at(400));
        AppointmentCast.ROWS.execute(
                "update appointment set start_time = ?, end_time = ? where id = ?", at(125), at(140), fifth);
        Answer busy = dora.put(fifth, "status", "accepted");
        assertThat(busy.status()).isEqualTo(409);
        assertThat(busy.json().getString("type")).endsWith("appointment_other_busy");
        assertThat(busy.text()).doesNotContain("Selma");

        Answer free = dora.http().get(slots(carla.attendee()));
        assertThat(free.text()).doesNotContain("Selma").doesNotContain("\"start_time\":\"" + at(120));
        assertThat(free.text()).contains("\"start_time\":\"" + at(150));
    }

    @Test
    void tablesAreTheTeamsMatter() {
        Person gate = Person.attendee("Gerd Gate");
        cast.event.member(gate, "gate");
        Person colleague = Person.organizer("Kai Colleague");
        cast.event.member(colleague, "organizer");
        String tables = "/api/events/" + cast.event.id() + "/tables";
        Map<String, Map.Entry<Http, Integer>> callers = Map.of(
                "nobody", Map.entry(Http.anonymous(), 401),
                "an attendee", Map.entry(anna.http(), 403),
                "gate staff", Map.entry(gate.http(), 403),
                "a foreign organizer",
                        Map.entry(Person.organizer("Frida Foreign").http(), 403),
                "the team's other organizer", Map.entry(colleague.http(), 200),
                "an administrator", Map.entry(Http.demo("admin"), 200));
        var none = jakarta.json.Json.createObjectBuilder()
                .add("tables", jakarta.json.Json.createArrayBuilder())
                .build();
        callers.forEach((who, expected) -> {
            Http http = expected.getKey();
            assertThat(http.get(tables).status()).as(who).isEqualTo(expected.getValue());
            assertThat(http.put(tables, none).status()).as(who).isEqualTo(expected.getValue());
            assertThat(http.get("/api/events/" + cast.event.id() + "/seating").status())
                    .as(who)
                    .isEqualTo(expected.getValue());
        });
        assertThat(cast.owner.http().get("/api/events/999999999/tables").status())
                .isEqualTo(404);
    }

    private static Member elsewhere() {
        return AppointmentCast.member(Person.attendee("Oskar Outside"), PublishedEvent.by(cast.owner));
    }

    private static Person pending() {
        Person person = Person.attendee("Paula Pending");
        AppointmentCast.ROWS.execute("update event set approval = 'manual' where id = ?", cast.event.id());
        person.http().post("/api/events/" + cast.event.id() + "/rsvp");
        AppointmentCast.ROWS.execute("update event set approval = 'automatic' where id = ?", cast.event.id());
        return person;
    }

    private static String slots(long attendee) {
        return "/api/events/" + cast.event.id() + "/slots?attendee_id=" + attendee;
    }

    private static String one(long id) {
        return APPOINTMENTS + "/" + id;
    }
}
