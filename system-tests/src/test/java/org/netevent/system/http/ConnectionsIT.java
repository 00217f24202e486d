package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netevent.system.http.Http.object;

import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.vcard.Entity;
import net.fortuna.ical4j.vcard.VCardBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netevent.system.ClientTest;
import org.netevent.system.Statements;
import org.netevent.system.http.ConnectionCast.Member;

/** Asking, answering and parting over the API, the lists and the vCards; what is refused is refused by its field (SPEC §4, §7). */
class ConnectionsIT extends ClientTest {
    private static final String CONNECTIONS = "/api/connections";

    private static ConnectionCast cast;

    @BeforeAll
    static void people() {
        cast = ConnectionCast.get();
    }

    @Test
    void fromTheQuestionToTheContact() {
        Member anna = cast.member("Anna Asker");
        Member bert = cast.member("Bert Müller");

        Answer asked = anna.http()
                .post(
                        CONNECTIONS,
                        object("connected_attendee_id", bert.attendee(), "message", "  <b>Hello</b>\nBert  "));
        assertThat(asked.status()).isEqualTo(201);
        JsonObject sent = asked.json();
        String one = CONNECTIONS + "/" + sent.getInt("id");
        assertThat(asked.header("Location")).endsWith(one);
        assertThat(sent.keySet())
                .containsExactlyInAnyOrder(
                        "id",
                        "status",
                        "direction",
                        "event_id",
                        "event_name",
                        "message",
                        "attendee_id",
                        "person",
                        "email",
                        "phone",
                        "created_at",
                        "answered_at");
        assertThat(sent.getString("status")).isEqualTo("pending");
        assertThat(sent.getString("direction")).isEqualTo("sent");
        assertThat(sent.getInt("event_id")).isEqualTo((int) cast.event.id());
        assertThat(sent.getString("message")).isEqualTo("<b>Hello</b>\nBert");
        assertThat(sent.getInt("attendee_id")).isEqualTo((int) bert.attendee());
        assertThat(sent.getJsonObject("person").keySet())
                .containsExactlyInAnyOrder("name", "organisation", "role", "introduction", "profile_picture");

        Answer again = anna.ask(bert);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).as("asking twice answers the same").isEqualTo(sent);

        JsonObject received = only(bert, "?status=pending&direction=received");
        assertThat(received.getInt("id")).isEqualTo(sent.getInt("id"));
        assertThat(received.getJsonObject("person").getString("name")).isEqualTo("Anna Asker");
        assertThat(received.getString("direction")).isEqualTo("received");
        assertThat(Browser.of(bert.person()).get("/my/contacts?tab=received").text())
                .as("markup is shown as text")
                .contains("&lt;b&gt;Hello&lt;/b&gt;")
                .doesNotContain("<b>Hello</b>");

        Answer accepted = bert.http().put(one, object("status", "accepted"));
        assertThat(accepted.status()).isEqualTo(200);
        assertThat(accepted.json().getString("email")).isEqualTo(anna.person().email());
        assertThat(bert.http().put(one, object("status", "accepted")).json()).isEqualTo(accepted.json());
        assertThat(bert.http().put(one, object("status", "rejected")).status()).isEqualTo(409);
        assertThat(only(anna, "?status=accepted").getString("email"))
                .isEqualTo(bert.person().email());

        assertThat(anna.http().delete(one).status()).isEqualTo(204);
        assertThat(anna.http().delete(one).status()).isEqualTo(404);
        assertThat(total(bert, "")).isZero();
        assertThat(anna.ask(bert).status()).as("as if they never had").isEqualTo(201);
    }

    @Test
    void toAskWhoAskedIsToAccept() {
        Member anna = cast.member("Anna Asker");
        Member bert = cast.member("Bert Asked");
        int id = anna.ask(bert).json().getInt("id");

        Answer back = bert.ask(anna);

        assertThat(back.status()).isEqualTo(200);
        assertThat(back.json().getInt("id")).isEqualTo(id);
        assertThat(back.json().getString("status")).isEqualTo("accepted");
        assertThat(back.header("Location")).endsWith(CONNECTIONS + "/" + id);
    }

    @Test
    void whoRejectedMayAskLater() {
        Member anna = cast.member("Anna Asker");
        Member bert = cast.member("Bert Asked");
        String one = CONNECTIONS + "/" + anna.ask(bert).json().getInt("id");
        bert.http().put(one, object("status", "rejected"));
        assertThat(only(bert, "?status=rejected&direction=received").getString("status"))
                .isEqualTo("rejected");
        assertThat(bert.http().put(one, object("status", "accepted")).status()).isEqualTo(409);

        JsonObject turned = bert.ask(anna).json();

        assertThat(turned.getString("status")).isEqualTo("pending");
        assertThat(turned.getString("direction")).isEqualTo("sent");
        assertThat(anna.http().put(one, object("status", "accepted")).status()).isEqualTo(200);
    }

    @Test
    void aRequestIsWithdrawn() {
        Member anna = cast.member("Anna Asker");
        Member bert = cast.member("Bert Asked");
        String one = CONNECTIONS + "/" + anna.ask(bert).json().getInt("id");
        assertThat(anna.http().delete(one).status()).isEqualTo(204);
        assertThat(bert.http().put(one, object("status", "accepted")).status()).isEqualTo(404);
        assertThat(total(bert, "?direction=received")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                       | 422 | connected_attendee_id",
                "{\"connected_attendee_id\": null}                        | 422 | connected_attendee_id",
                "{\"connected_attendee_id\": \"Bert\"}                    | 422 | connected_attendee_id",
                "{\"connected_attendee_id\": 1.5}                         | 422 | connected_attendee_id",
                "{\"connected_attendee_id\": 1, \"message\": \"{501}\"}   | 422 | message",
                "{\"connected_attendee_id\": 1, \"message\": 17}          | 422 | message",
                "{\"connected_attendee_id\": -1}                          | 404 |",
                "[]                                                       | 400 |",
                "{\"connected_attendee_id\":                              | 400 |",
            })
    void badInputIsRefusedByItsField(String body, int status, String field) {
        Answer answer = cast.stranger.http().json("POST", CONNECTIONS, body.replace("{501}", "x".repeat(501)));
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        if (field != null)
            assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                    .isEqualTo(field);
    }

    @Test
    void badAnswersAndFiltersAreRefused() {
        Member anna = cast.member("Anna Asker");
        Member bert = cast.member("Bert Asked");
        String one = CONNECTIONS + "/" + anna.ask(bert).json().getInt("id");
        for (String body :
                List.of("{}", "{\"status\": null}", "{\"status\": \"pending\"}", "{\"status\": \"ACCEPTED!\"}"))
            assertThat(bert.http().json("PUT", one, body).status()).as(body).isEqualTo(422);
        assertThat(bert.http().json("PUT", one, "[").status()).isEqualTo(400);
        assertThat(bert.http().get(one).json().getString("status")).isEqualTo("pending");
        for (String id : List.of("0", "-1", "x", "99999999999999999999", "999999999"))
            assertThat(bert.http().get(CONNECTIONS + "/" + id).status()).as(id).isEqualTo(404);
        for (String query : List.of("?status=maybe", "?direction=up", "?size=201", "?page=-1", "?sort=email"))
            assertThat(bert.http().get(CONNECTIONS + query).status()).as(query).isEqualTo(422);
    }

    @Test
    void whoAsksTooManyIsToldToWait() {
        Member anna = cast.member("Anna Asker");
        Answer answer = null;
        for (int i = 0; i <= 60; i++)
            answer = anna.http().post(CONNECTIONS, object("connected_attendee_id", 999_999_999));
        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 3600);
    }

    @Test
    void aRepeatedPostGetsTheFirstAnswer() {
        Member anna = cast.member("Anna Asker");
        Member bert = cast.member("Bert Asked");
        Http keyed = anna.http().with("Idempotency-Key", "ask-" + bert.attendee());
        JsonObject body = object("connected_attendee_id", bert.attendee());
        assertThat(keyed.post(CONNECTIONS, body).status()).isEqualTo(201);
        assertThat(keyed.post(CONNECTIONS, body).status()).isEqualTo(201);
        assertThat(total(bert, "")).isEqualTo(1);
    }

    @Test
    void theContactsAreSearchedSortedAndPaged() {
        Member anna = cast.member("Anna Asker");
        for (String name : List.of("Zoë Müller", "Bert Brown", "Émile Zola")) connect(anna, cast.member(name));

        assertThat(names(anna, "?status=accepted&sort=name")).containsExactly("Bert Brown", "Émile Zola", "Zoë Müller");
        assertThat(names(anna, "?status=accepted&sort=-name&size=1&page=1")).containsExactly("Émile Zola");
        assertThat(names(anna, "?q=muller")).containsExactly("Zoë Müller");
        assertThat(names(anna, "?q=ZOE")).containsExactly("Zoë Müller");
        assertThat(names(anna, "?q=mil+zol")).containsExactly("Émile Zola");
        assertThat(names(anna, "?q=summer&sort=name")).as("the event's name").hasSize(3);
        assertThat(names(anna, "?q=%25")).isEmpty();
        assertThat(names(anna, "")).as("the latest first").containsExactly("Émile Zola", "Bert Brown", "Zoë Müller");
    }

    @Test
    void contactsAreReadBackFromTheirCards() throws Exception {
        Member anna = cast.member("Anna Asker");
        Member zoe = cast.member("Zoë Müller; geb. Žák, \"Zo\"");
        ConnectionCast.ROWS.execute(
                "insert into profile (account_id, organisation, role, phone, updated_at) values (?, ?, ?, ?, now())",
                zoe.person().id(),
                "Stadtwerke, Netze & Söhne",
                "Leiterin",
                "+49 30 1234567");
        int id = connect(anna, zoe);
        connect(anna, cast.member("Иван Јовановић"));

        Answer one = anna.http().get(CONNECTIONS + "/" + id + "/contact.vcf");
        assertThat(one.header("Content-Type")).isEqualTo("text/vcard;charset=UTF-8");
        assertThat(one.header("Content-Disposition")).contains("filename*=UTF-8''Zo%C3%AB%20M%C3%BCller");
        List<Property> card = card(one.text());
        assertThat(value(card, "FN")).isEqualTo("Zoë Müller; geb. Žák, \"Zo\"");
        assertThat(value(card, "EMAIL")).isEqualTo(zoe.person().email());
        assertThat(value(card, "TEL")).isEqualTo("+49 30 1234567");
        assertThat(value(card, "TITLE")).isEqualTo("Leiterin");
        assertThat(value(card, "NOTE")).startsWith(cast.event.name());

        Answer all = anna.http().get(CONNECTIONS + "/contacts.vcf");
        assertThat(all.header("Content-Type")).isEqualTo("text/vcard;charset=UTF-8");
        List<String> cards =
                Arrays.stream(all.text().split("(?<=END:VCARD\r\n)")).toList();
        assertThat(cards).hasSize(2).first().isEqualTo(one.text());
        assertThat(value(card(cards.get(1)), "FN")).isEqualTo("Иван Јовановић");
    }

    /** However many contacts are on the page: one for the count, one for the rows, one for the persons. */
    @Test
    void aListReadsAsOftenForManyAsForFew() {
        Member anna = cast.member("Anna Asker");
        for (int i = 0; i < 8; i++) connect(anna, cast.member("Contact " + i));

        long few = selects(anna, "?size=2");
        assertThat(selects(anna, "?size=8")).isEqualTo(few).isLessThanOrEqualTo(4);
    }

    private static long selects(Member who, String query) {
        return Statements.fewest(10, run -> assertThat(
                                who.http().get(CONNECTIONS + query).status())
                        .isEqualTo(200))
                .get("com_select");
    }

    private static int connect(Member one, Member other) {
        one.ask(other);
        return other.ask(one).json().getInt("id");
    }

    private static JsonObject only(Member who, String query) {
        JsonObject page = who.http().get(CONNECTIONS + query).json();
        assertThat(page.getInt("total")).isEqualTo(1);
        return page.getJsonArray("items").getJsonObject(0);
    }

    private static int total(Member who, String query) {
        return who.http().get(CONNECTIONS + query).json().getInt("total");
    }

    private static List<String> names(Member who, String query) {
        return who.http().get(CONNECTIONS + query).json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getJsonObject("person").getString("name"))
                .toList();
    }

    private static List<Property> card(String text) throws Exception {
        List<Entity> entities =
                new VCardBuilder(new StringReader(text)).build().getEntityList().getAll();
        assertThat(entities).hasSize(1);
        return entities.get(0).getPropertyList().getAll();
    }

    private static String value(List<Property> properties, String name) {
        return properties.stream()
                .filter(property -> property.getName().equals(name))
                .map(property -> property.getValue().replaceAll("\\\\(.)", "$1"))
                .findFirst()
                .orElse(null);
    }
}
