package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;
import org.netevent.system.container.Rows;

/** {@code /events/{id}/waitlist} over HTTP: who may do what with the queue, and what is refused (SPEC §7, §8). */
class WaitlistAccessIT extends ClientTest {
    private final DeskCast cast = DeskCast.get();

    /** Somebody in the queue of an event. */
    record Place(long event, long entry) {
        String path() {
            return "/api/events/" + event + "/waitlist/" + entry;
        }
    }

    enum Act {
        LIST((http, at) -> http.get("/api/events/" + at.event + "/waitlist")),
        MOVE((http, at) -> http.put(at.path(), Http.object("move", "up"))),
        PRIORITISE((http, at) -> http.put(at.path(), Http.object("priority", 3))),
        OFFER((http, at) -> http.post(at.path() + "/offer")),
        REMOVE((http, at) -> http.delete(at.path()));

        final BiFunction<Http, Place, Answer> call;

        Act(BiFunction<Http, Place, Answer> call) {
            this.call = call;
        }
    }

    private final Rows rows = new Rows(Server.dataSource());
    /** Sells one type that is full; approval is automatic. */
    private final PublishedEvent event = PublishedEvent.by(cast.owner);

    private final long type = type(event, 1);

    WaitlistAccessIT() {
        event.member(cast.gate, "gate");
        event.member(cast.colleague, "organizer");
        rows.execute("update ticket_type set taken = 1, sold = 1 where id = ?", type);
        rows.execute("update event set seats_taken = 1 where id = ?", event.id());
    }

    @ParameterizedTest
    @EnumSource
    void strangersAreRefusedAndNothingHappens(Act act) {
        Place place = place();
        cast.strangers()
                .forEach((who, http) -> assertThat(act.call.apply(http, place).status())
                        .as("%s by %s", act, who)
                        .isEqualTo(403));
        assertThat(act.call.apply(Http.anonymous(), place).status()).isEqualTo(401);
        assertThat(state(place)).isEqualTo("waiting");
        assertThat(rows.count("select priority from waitlist_entry where id = ?", place.entry))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void theTeamAndAdministratorsMay(Act act) {
        cast.team().forEach((who, http) -> {
            Place place = place();
            rows.execute("update ticket_type set quantity = quantity + ? where id = ?", act == Act.OFFER ? 1 : 0, type);
            int wanted = act == Act.REMOVE ? 204 : 200;
            Answer answer = act.call.apply(http, place);
            assertThat(answer.status()).as("%s by %s: %s", act, who, answer).isEqualTo(wanted);
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatDoesNotExistIsNotFound(Act act) {
        assertThat(act.call.apply(cast.owner.http(), new Place(999_999_999, 1)).status())
                .isEqualTo(404);
        if (act == Act.LIST) return;
        assertThat(act.call
                        .apply(cast.owner.http(), new Place(event.id(), 999_999_999))
                        .status())
                .isEqualTo(404);
        // another event of the same team
        PublishedEvent other = PublishedEvent.by(cast.owner);
        assertThat(act.call
                        .apply(cast.owner.http(), new Place(other.id(), place().entry))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aGuestAndAnAccountJoinAndTheTeamSeesThem() {
        Answer guest = join(Http.anonymous(), "Greta Guest", address(), 1);
        Answer account = join(cast.attendee.http(), "Anna Attendee", cast.attendee.email(), 1);

        assertThat(guest.status()).as("%s", guest).isEqualTo(201);
        assertThat(guest.json().getString("status")).isEqualTo("waiting");
        assertThat(guest.json().getInt("position")).isEqualTo(1);
        assertThat(guest.json().getString("manage_url")).contains("/waitlist/");
        assertThat(account.json().getInt("position")).isEqualTo(2);
        assertThat(join(Http.anonymous(), "Greta Again", cast.attendee.email(), 1)
                        .status())
                .isEqualTo(409);
        List<JsonObject> items = cast.owner
                .http()
                .get("/api/events/" + event.id() + "/waitlist")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        assertThat(items).extracting(item -> item.getString("name")).containsExactly("Greta Guest", "Anna Attendee");
        assertThat(items.get(0).getInt("place")).isEqualTo(1);
        assertThat(items.get(0).getString("ticket_type")).isEqualTo("Regular");
        assertThat(items.get(0).isNull("account_id")).isTrue();
        assertThat(items.get(1).getInt("account_id")).isEqualTo(cast.attendee.id());
        Answer page = Http.anonymous().get(guest.json().getString("manage_url").replaceAll("^https?://[^/]+", ""));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Greta Guest").doesNotContain("Anna Attendee");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name | ''",
                "email | 'nobody'",
                "quantity | 0",
                "quantity | 2",
                "quantity | 101",
                "ticket_type_id | 999999999"
            })
    void aWishThatDoesNotFitNamesItsField(String field, String value) {
        JsonObject fits = Http.object("ticket_type_id", type, "quantity", 1, "name", "Greta Guest", "email", address());
        String number = value.matches("[0-9]+") ? value : "\"" + value + "\"";
        String body = jakarta.json.Json.createObjectBuilder(fits)
                .remove(field)
                .build()
                .toString();
        body = body.substring(0, body.length() - 1) + ", \"" + field + "\": " + number + "}";

        Answer refused = Http.anonymous().json("POST", "/api/events/" + event.id() + "/waitlist", body);

        assertThat(refused.status()).as("%s", refused).isEqualTo(422);
        assertThat(refused.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo(field);
        assertThat(rows.count("select count(*) from waitlist_entry where event_id = ?", event.id()))
                .isZero();
    }

    @Test
    void badInputIsSaid() {
        String path = "/api/events/" + event.id() + "/waitlist";
        Place place = place();
        Http team = cast.owner.http();
        assertThat(Http.anonymous().json("POST", path, "{").status()).isEqualTo(400);
        assertThat(Http.anonymous().json("POST", path, "").status()).isIn(400, 422);
        assertThat(team.put(place.path(), Http.object()).status()).isEqualTo(422);
        assertThat(team.put(place.path(), Http.object("priority", -1)).status()).isEqualTo(422);
        assertThat(team.put(place.path(), Http.object("priority", 1001)).status())
                .isEqualTo(422);
        assertThat(team.put(place.path(), Http.object("move", "sideways")).status())
                .isEqualTo(422);
        assertThat(team.get(path + "?status=lost").status()).isEqualTo(422);
        assertThat(team.get(path + "?ticket_type_id=x").status()).isEqualTo(422);
        assertThat(team.post(place.path() + "/offer").status()).isEqualTo(409);
        assertThat(team.delete(place.path()).status()).isEqualTo(204);
        assertThat(team.put(place.path(), Http.object("move", "up")).status()).isEqualTo(409);
        assertThat(Http.anonymous().get("/waitlist/1.0." + "a".repeat(43)).status())
                .isEqualTo(404);
    }

    @Test
    void whoHoldsTheLinkSeesTakesAndLeaves() {
        Answer joined = join(Http.anonymous(), "Greta Guest", address(), 1);
        String url = joined.json().getString("manage_url");
        String path = "/api/waitlist/" + url.substring(url.lastIndexOf('/') + 1);
        assertThat(Http.anonymous().get(path).json().getInt("position")).isEqualTo(1);
        assertThat(Http.anonymous().post(path + "/take").status()).isEqualTo(409);
        rows.execute("update ticket_type set quantity = quantity + 1 where id = ?", type);
        Place place = new Place(event.id(), joined.json().getInt("id"));
        assertThat(cast.owner.http().post(place.path() + "/offer").status()).isEqualTo(200);

        Answer taken = Http.anonymous().post(path + "/take");

        assertThat(taken.status()).as("%s", taken).isEqualTo(200);
        assertThat(taken.json().getString("order_url")).contains("/order/");
        assertThat(Http.anonymous().post(path + "/take").json()).isEqualTo(taken.json());
        assertThat(Http.anonymous().get(path).json().getString("status")).isEqualTo("taken");
        assertThat(Http.anonymous().delete(path).status()).isEqualTo(409);

        String other = join(Http.anonymous(), "Gert Guest", address(), 1).json().getString("manage_url");
        String otherPath = "/api/waitlist/" + other.substring(other.lastIndexOf('/') + 1);
        assertThat(Http.anonymous().delete(otherPath).status()).isEqualTo(204);
        assertThat(Http.anonymous().delete(otherPath).status()).isEqualTo(204);
        String forged = "/api/waitlist/1.0." + "a".repeat(43);
        assertThat(Http.anonymous().get(forged).status()).isEqualTo(404);
        assertThat(Http.anonymous().post(forged + "/take").status()).isEqualTo(404);
        assertThat(Http.anonymous().delete(forged).status()).isEqualTo(404);
    }

    private Place place() {
        Answer joined = join(Http.anonymous(), "Wanda Warten", address(), 1);
        assertThat(joined.status()).as("%s", joined).isEqualTo(201);
        return new Place(event.id(), joined.json().getInt("id"));
    }

    private Answer join(Http who, String name, String email, int quantity) {
        return who.post(
                "/api/events/" + event.id() + "/waitlist",
                Http.object("ticket_type_id", type, "quantity", quantity, "name", name, "email", email));
    }

    private long type(PublishedEvent of, int quantity) {
        return rows.insert(
                "insert into ticket_type (event_id, name, price, currency, quantity, created_at, updated_at)"
                        + " values (?, 'Regular', 10, 'EUR', ?, ?, ?)",
                of.id(),
                quantity,
                Instant.now(),
                Instant.now());
    }

    private String state(Place place) {
        return rows.text("select status from waitlist_entry where id = ?", place.entry);
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }
}
