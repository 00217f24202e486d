package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;
import org.netevent.system.container.Rows;

/** Ticket types, discount codes and terms of sale over the API (SPEC §4): who may, what is refused, what everybody sees. */
class TicketTypesIT extends ClientTest {

    /** What an action is done to. */
    record Place(long event, long type, long code) {}

    private static final Place NOWHERE = new Place(999_999_999, 999_999_999, 999_999_999);

    enum Act {
        CREATE((http, at) -> http.post("/api/events/" + at.event + "/tickets", Http.object("name", "New"))),
        READ((http, at) -> http.get("/api/ticket-types/" + at.type)),
        EDIT((http, at) -> http.put("/api/ticket-types/" + at.type, Http.object("name", "Other"))),
        SORT((http, at) ->
                http.put("/api/events/" + at.event + "/tickets/order", Http.object("ids", List.of(at.type)))),
        REMOVE((http, at) -> http.delete("/api/ticket-types/" + at.type)),
        CODES((http, at) -> http.get("/api/events/" + at.event + "/discount-codes")),
        CREATE_CODE((http, at) -> http.post("/api/events/" + at.event + "/discount-codes", code("NEW"))),
        READ_CODE((http, at) -> http.get("/api/discount-codes/" + at.code)),
        EDIT_CODE((http, at) -> http.put("/api/discount-codes/" + at.code, Http.object("max_uses", 3))),
        REMOVE_CODE((http, at) -> http.delete("/api/discount-codes/" + at.code)),
        TERMS((http, at) -> http.get("/api/events/" + at.event + "/sale-terms")),
        SET_TERMS((http, at) -> http.put("/api/events/" + at.event + "/sale-terms", Http.object("offline_days", 9)));

        final BiFunction<Http, Place, Answer> call;

        Act(BiFunction<Http, Place, Answer> call) {
            this.call = call;
        }
    }

    private final Rows rows = new Rows(Server.dataSource());
    private final SaleCast cast = SaleCast.get();

    @ParameterizedTest
    @EnumSource
    void strangersAreRefusedAndNothingHappens(Act act) {
        Place place = place();
        long before = traces(place);

        cast.strangers().forEach((who, http) -> refused(403, act.call.apply(http, place), act + " by " + who));
        refused(401, act.call.apply(Http.anonymous(), place), act + " by nobody");

        assertThat(traces(place)).as("rows after refused %s", act).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void theTeamAndAdministratorsMay(Act act) {
        cast.team()
                .forEach((who, http) -> assertThat(act.call.apply(http, place()).status())
                        .as("%s by %s", act, who)
                        .isBetween(200, 204));
    }

    @ParameterizedTest
    @EnumSource
    void whatDoesNotExistIsNotFound(Act act) {
        refused(404, act.call.apply(cast.owner.http(), NOWHERE), act + " of nothing");
    }

    @Test
    void aTypeIsMadeSortedChangedSeenAndRemoved() {
        PublishedEvent event = PublishedEvent.by(cast.owner, "max_attendees", 20);
        String path = "/api/events/" + event.id() + "/tickets";
        assertThat(price(event)).as("without types").isEqualTo("0.00");

        Answer made = cast.owner
                .http()
                .post(path, Http.object("name", "Regular", "price", "20.00", "currency", "EUR", "quantity", 30));
        assertThat(made.status()).isEqualTo(201);
        JsonObject regular = made.json();
        assertThat(made.header("location")).endsWith("/api/ticket-types/" + regular.getInt("id"));
        assertThat(regular.getString("price")).isEqualTo("20.00");
        assertThat(regular.getString("kind")).isEqualTo("regular");
        assertThat(regular.getString("state")).isEqualTo("on_sale");
        assertThat(regular.getInt("sold")).isZero();
        assertThat(regular.getInt("left")).as("the event has 20 seats").isEqualTo(20);
        JsonObject group = created(
                event,
                Http.object("name", "Group", "kind", "group", "places", 5, "price", 90.5, "access_code", "Crew"));
        assertThat(group.getString("price")).isEqualTo("90.50");
        assertThat(group.getInt("left")).isEqualTo(4);

        JsonObject list = Http.anonymous().get(path).json();
        assertThat(names(list)).as("what needs a code is not shown").containsExactly("Regular");
        assertThat(list.getInt("total")).isOne();
        assertThat(names(Http.anonymous().get(path + "?access_code=nope").json()))
                .containsExactly("Regular");
        JsonObject opened = Http.anonymous().get(path + "?access_code=CREW").json();
        assertThat(names(opened)).containsExactly("Regular", "Group");
        assertThat(opened.toString()).doesNotContain("Crew");
        assertThat(cast.owner.http().get(path).text()).contains("\"access_code\":\"Crew\"");
        assertThat(price(event)).isEqualTo("20.00");

        cast.owner.http().put(path + "/order", Http.object("ids", List.of(group.getInt("id"), regular.getInt("id"))));
        assertThat(names(cast.owner.http().get(path).json())).containsExactly("Group", "Regular");

        JsonObject edited = cast.owner
                .http()
                .put(
                        "/api/ticket-types/" + regular.getInt("id"),
                        Http.object("price", "15", "quantity", JsonValue.NULL))
                .json();
        assertThat(edited.getString("price")).isEqualTo("15.00");
        assertThat(edited.isNull("quantity")).isTrue();
        assertThat(edited.getString("name")).as("what is left out stays").isEqualTo("Regular");
        assertThat(price(event)).isEqualTo("15.00");
        refused(
                409,
                cast.owner
                        .http()
                        .put("/api/ticket-types/" + regular.getInt("id"), Http.object("name", "Late", "version", 0)),
                "an edit of what was changed meanwhile");

        assertThat(cast.owner
                        .http()
                        .delete("/api/ticket-types/" + group.getInt("id"))
                        .status())
                .isEqualTo(204);
        assertThat(rows.text(
                        "select group_concat(action order by id separator ' ') from audit_entry where event_id = ?"
                                + " and target_type in ('ticket_type', 'event') and action like 'tickettype.%'",
                        event.id()))
                .isEqualTo(
                        "tickettype.created tickettype.created tickettype.sorted tickettype.edited tickettype.deleted");
    }

    @Test
    void whatWasOrderedStays() {
        Place place = place();
        rows.execute(
                "insert into ticket_order (event_id, code, status, currency, subtotal, total, discount_code_id,"
                        + " created_at, updated_at) values (?, ?, 'expired', 'EUR', 0, 0, ?, now(6), now(6))",
                place.event,
                String.format("T%07d", place.type % 10_000_000),
                place.code);
        rows.execute(
                "insert into order_line (order_id, ticket_type_id, quantity, unit_price, places)"
                        + " select max(id), ?, 1, 0, 1 from ticket_order where event_id = ?",
                place.type,
                place.event);

        refused(409, cast.owner.http().delete("/api/ticket-types/" + place.type), "removing what was ordered");
        refused(409, cast.owner.http().delete("/api/discount-codes/" + place.code), "removing what was used");
        Answer deleted = cast.owner.http().delete("/api/events/" + place.event);
        assertThat(deleted.status()).as("an event with orders is cancelled").isEqualTo(200);
        assertThat(deleted.json().getString("status")).isEqualTo("cancelled");
    }

    @Test
    void whatIsWrongIsToldByItsField() {
        PublishedEvent event = PublishedEvent.by(cast.owner);
        Map<String, JsonObject> wrong = Map.of(
                "name", Http.object("name", " "),
                "price", Http.object("name", "A", "price", "12.345"),
                "currency", Http.object("name", "A", "price", "1", "currency", "XXL"),
                "quantity", Http.object("name", "A", "quantity", 0),
                "places", Http.object("name", "A", "places", 3),
                "sale_ends",
                        Http.object(
                                "name",
                                "A",
                                "sale_starts",
                                "2027-01-02T00:00:00Z",
                                "sale_ends",
                                "2027-01-01T00:00:00Z"),
                "per_order_max", Http.object("name", "A", "per_order_min", 5, "per_order_max", 4));
        wrong.forEach((field, body) -> {
            Answer answer = cast.owner.http().post("/api/events/" + event.id() + "/tickets", body);
            refused(422, answer, field);
            assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                    .isEqualTo(field);
        });
        for (String body : List.of("{\"name\": \"A\", \"price\": \"much\"}", "{\"name\": \"A\", \"price\": -1}"))
            assertThat(cast.owner
                            .http()
                            .json("POST", "/api/events/" + event.id() + "/tickets", body)
                            .status())
                    .as(body)
                    .isBetween(400, 422);
        refused(
                422,
                cast.owner
                        .http()
                        .json("POST", "/api/events/" + event.id() + "/tickets", "{\"name\":\"A\",\"price\":1e99999}"),
                "a price with a million digits");
        Answer percent = cast.owner
                .http()
                .post(
                        "/api/events/" + event.id() + "/discount-codes",
                        Http.object("code", "A!", "kind", "percent", "value", "120"));
        refused(422, percent, "a code");
        assertThat(percent.json().getJsonArray("errors")).hasSize(2);
        refused(
                422,
                cast.owner
                        .http()
                        .put(
                                "/api/events/" + event.id() + "/sale-terms",
                                Http.object("offline", false, "stripe", false)),
                "no way to pay");
        assertThat(rows.count("select count(*) from ticket_type where event_id = ?", event.id()))
                .isZero();
    }

    @Test
    void anEventHasOneCurrencyAndApprovesByItself() {
        PublishedEvent event = PublishedEvent.by(cast.owner);
        String path = "/api/events/" + event.id() + "/tickets";
        JsonObject free = created(event, Http.object("name", "Free", "currency", "USD"));
        JsonObject paid = created(event, Http.object("name", "Paid", "price", "5", "currency", "CHF"));
        assertThat(cast.owner
                        .http()
                        .get("/api/ticket-types/" + free.getInt("id"))
                        .json()
                        .getString("currency"))
                .as("a free type follows")
                .isEqualTo("CHF");
        refused(
                409,
                cast.owner.http().post(path, Http.object("name", "Other", "price", "5", "currency", "EUR")),
                "a second currency");
        assertThat(cast.owner
                        .http()
                        .put("/api/ticket-types/" + paid.getInt("id"), Http.object("currency", "EUR"))
                        .json()
                        .getString("currency"))
                .isEqualTo("EUR");

        refused(
                409,
                cast.owner.http().put("/api/events/" + event.id(), Http.object("approval", "manual")),
                "manual approval of what sells");
        assertThat(rows.text("select approval from event where id = ?", event.id()))
                .isEqualTo("automatic");
        PublishedEvent manual = PublishedEvent.by(cast.owner, "approval", "manual");
        refused(
                409,
                cast.owner.http().post("/api/events/" + manual.id() + "/tickets", Http.object("name", "A")),
                "tickets of an event that approves by hand");
        PublishedEvent full = PublishedEvent.by(cast.owner, "max_attendees", 1);
        full.register("First");
        full.register("Waiting");
        refused(
                409,
                cast.owner.http().post("/api/events/" + full.id() + "/tickets", Http.object("name", "A")),
                "tickets while people wait");
    }

    @Test
    void draftsAndEventsByLinkKeepTheirTicketsToThemselves() {
        PublishedEvent event = PublishedEvent.by(cast.owner, "visibility", "link");
        created(event, Http.object("name", "Quiet"));
        String path = "/api/events/" + event.id() + "/tickets";

        refused(404, Http.anonymous().get(path), "tickets of an event by link");
        assertThat(names(Http.anonymous()
                        .get("/api/events/code/" + event.code() + "/tickets")
                        .json()))
                .containsExactly("Quiet");
        cast.owner.http().post("/api/events/" + event.id() + "/unpublish");
        refused(404, Http.anonymous().get("/api/events/code/" + event.code() + "/tickets"), "tickets of a draft");
        assertThat(names(cast.owner.http().get(path).json())).containsExactly("Quiet");
        assertThat(cast.owner.http().delete("/api/events/" + event.id()).status())
                .as("nobody ordered, so event and types go")
                .isEqualTo(204);
    }

    @Test
    void aSaleThatHasNotBegunSaysSo() {
        PublishedEvent event = PublishedEvent.by(cast.owner);
        Instant soon = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        JsonObject type = created(event, Http.object("name", "Soon", "price", "5", "sale_starts", soon.toString()));

        assertThat(type.getString("state")).isEqualTo("not_yet");
        assertThat(type.getString("sale_starts")).isEqualTo(soon.toString());
    }

    /** A type and a code that nobody used. */
    private Place place() {
        PublishedEvent event = cast.event();
        long type = created(event, Http.object("name", "Regular", "price", "20", "currency", "EUR"))
                .getInt("id");
        long code = cast.owner
                .http()
                .post("/api/events/" + event.id() + "/discount-codes", code("OLD"))
                .json()
                .getInt("id");
        return new Place(event.id(), type, code);
    }

    private JsonObject created(PublishedEvent event, JsonObject body) {
        Answer answer = cast.owner.http().post("/api/events/" + event.id() + "/tickets", body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json();
    }

    private static JsonObject code(String code) {
        return Json.createObjectBuilder()
                .add("code", code)
                .add("kind", "percent")
                .add("value", "10")
                .build();
    }

    private String price(PublishedEvent event) {
        return Http.anonymous().get("/api/events/" + event.id()).json().getString("price_from");
    }

    private long traces(Place at) {
        return rows.count(
                "select (select count(*) from ticket_type where event_id = ?) + (select count(*) from discount_code where"
                        + " event_id = ?) + (select count(*) from sale_terms where event_id = ?) + (select count(*) from"
                        + " audit_entry where event_id = ?)",
                at.event,
                at.event,
                at.event,
                at.event);
    }

    private static List<String> names(JsonObject page) {
        return page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("name"))
                .toList();
    }

    private static void refused(int status, Answer answer, String what) {
        assertThat(answer.status()).as("%s: %s", what, answer).isEqualTo(status);
        assertThat(answer.header("content-type")).as(what).startsWith("application/problem+json");
    }
}
