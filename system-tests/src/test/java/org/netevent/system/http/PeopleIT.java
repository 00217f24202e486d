package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;
import org.netevent.system.Statements;
import org.netevent.system.container.Rows;

/** The directory over HTTP: who sees whom, who is found, who may change what (SPEC §3, Meet; §4). */
class PeopleIT extends ClientTest {
    private static final Person OWNER = Person.organizer("Olga Owner");
    private static final Person STRANGER = Person.organizer("Oscar Other");
    private static final Person ZOE = Person.attendee("Zoë Müller");
    private static final Person LUKASZ = Person.attendee("Łukasz Żak");
    private static final Person HIDDEN = Person.attendee("Hanna Hidden");
    private static final Person PENDING = Person.attendee("Paula Pending");
    private static final Person ELSEWHERE = Person.attendee("Elsa Elsewhere");
    private static final Person GATE = Person.attendee("Gerd Gate");

    private static PublishedEvent event;
    private static long zoe;
    private static long lukasz;
    private static long hidden;
    private static long guest;

    @BeforeAll
    static void peopleComeTogether() {
        event = PublishedEvent.by(OWNER);
        PublishedEvent other = PublishedEvent.by(STRANGER);
        event.member(GATE, "gate");
        zoe = attend(ZOE, event);
        lukasz = attend(LUKASZ, event);
        hidden = attend(HIDDEN, event);
        attend(ELSEWHERE, other);
        guest = event.register("Günther 100%_Gast").getInt("id");
        new Rows(Server.dataSource())
                .execute(
                        "insert into registration (event_id, account_id, status, name, email, created_at, updated_at)"
                                + " values (?, ?, 'pending', 'Paula Pending', ?, now(), now())",
                        event.id(),
                        PENDING.id(),
                        PENDING.email());
        change(
                ZOE,
                zoe,
                "organisation",
                "Straßenbau & Söhne",
                "role",
                "Angel investor",
                "introduction",
                "I like Ärger with <b>grids</b>.",
                "interests",
                interests("Energy storage", "Öffentlicher Verkehr", "energy STORAGE"),
                "phone",
                "+49 151 4711");
        change(LUKASZ, lukasz, "role", "Founder", "interests", interests("Energy Storage", "Climbing"));
        change(HIDDEN, hidden, "visible", false, "interests", interests("Energy storage"), "role", "Investor");
    }

    @Test
    void anEventsPeopleAreForThoseWhoComeAndTheTeam() {
        for (String path : List.of(
                "/api/events/" + event.id() + "/attendees",
                "/api/attendees?event_id=" + event.id(),
                "/api/events/" + event.id() + "/suggestions")) {
            assertThat(ZOE.http().get(path).status()).as(path).isEqualTo(200);
            assertThat(OWNER.http().get(path).status()).as(path).isEqualTo(200);
            assertThat(Http.demo("admin").get(path).status()).as(path).isEqualTo(200);
            for (Person no : List.of(STRANGER, PENDING, ELSEWHERE, GATE))
                assertThat(no.http().get(path).status())
                        .as("%s by %s", path, no.name())
                        .isEqualTo(403);
            assertThat(Http.anonymous().get(path).status()).as(path).isEqualTo(401);
        }
        assertThat(ZOE.http().get("/api/events/999999999/suggestions").status()).isEqualTo(404);
        assertThat(ELSEWHERE.http().get("/api/attendees").text()).doesNotContain("Müller");
        assertThat(GATE.http().get("/api/attendees").json().getInt("total")).isZero();
    }

    @Test
    void onePersonIsForThemToo() {
        String path = "/api/attendees/" + zoe;
        assertThat(LUKASZ.http().get(path).json().getString("organisation")).isEqualTo("Straßenbau & Söhne");
        assertThat(OWNER.http().get(path).status()).isEqualTo(200);
        for (Person no : List.of(STRANGER, PENDING, ELSEWHERE, GATE))
            assertThat(no.http().get(path).status()).as(no.name()).isEqualTo(404);
        assertThat(Http.anonymous().get(path).status()).isEqualTo(401);
        assertThat(ZOE.http().get("/api/attendees/999999999").status()).isEqualTo(404);
    }

    @Test
    void addressesAndNumbersStayOut() {
        for (String path : List.of("/api/attendees/" + zoe, "/api/attendees?event_id=" + event.id()))
            for (Http who : List.of(LUKASZ.http(), OWNER.http()))
                assertThat(who.get(path).text()).doesNotContain(ZOE.email(), "4711");
        assertThat(ZOE.http().get("/api/attendees/" + zoe).json().getString("phone"))
                .isEqualTo("+49 151 4711");
    }

    @Test
    void whoIsHiddenIsSeenByTheTeamOnly() {
        assertThat(found(OWNER, "")).contains("Hanna Hidden");
        assertThat(found(Http.demo("admin"), "")).contains("Hanna Hidden");
        assertThat(found(ZOE, "")).contains("Łukasz Żak").doesNotContain("Hanna Hidden");
        assertThat(found(ZOE, "&interest=energy+storage")).containsExactly("Łukasz Żak", "Zoë Müller");
        assertThat(ZOE.http().get("/api/attendees/" + hidden).status()).isEqualTo(404);
        assertThat(OWNER.http().get("/api/attendees/" + hidden).json().getBoolean("visible"))
                .isFalse();
        JsonObject self = HIDDEN.http().get("/api/attendees/" + hidden).json();
        assertThat(self.getBoolean("visible")).isFalse();
        // who is hidden cannot ask others
        assertThat(HIDDEN.http().get("/api/attendees/" + zoe).json().getBoolean("can_connect"))
                .isFalse();
        assertThat(LUKASZ.http().get("/api/attendees/" + zoe).json().getBoolean("can_connect"))
                .isTrue();
        assertThat(ZOE.http().get("/api/attendees/" + zoe).json().getBoolean("can_connect"))
                .isFalse();
        assertThat(ZOE.http().get("/api/attendees/" + guest).json().getBoolean("can_connect"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "muller, Zoë Müller",
        "MUELLER, Zoë Müller",
        "üll, Zoë Müller",
        "zoe strasse, Zoë Müller",
        "STRASSENBAU, Zoë Müller",
        "sohne investor, Zoë Müller",
        "arger, Zoë Müller",
        "offentlicher, Zoë Müller",
        "lukasz, Łukasz Żak",
        "zak founder, Łukasz Żak",
        "%_, Günther 100%_Gast",
        "100%, Günther 100%_Gast",
        "guenther, Günther 100%_Gast",
        "zoe zak, ",
        "_ller, ",
        "z%e, ",
        "x', "
    })
    void wordsAreFoundWhateverTheirAccents(String typed, String name) {
        List<String> found = found(ZOE, "&q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        if (name == null) assertThat(found).isEmpty();
        else assertThat(found).containsExactly(name);
    }

    @Test
    void filtersAndPagesComeFromTheDatabase() {
        assertThat(found(ZOE, "&organisation=stra%C3%9Fenbau+%26+SOHNE")).containsExactly("Zoë Müller");
        assertThat(found(ZOE, "&organisation=strassenbau")).isEmpty();
        assertThat(found(ZOE, "&interest=offentlicher+verkehr")).containsExactly("Zoë Müller");
        assertThat(found(ZOE, "&interest=climbing&q=zoe")).isEmpty();
        JsonObject second = ZOE.http()
                .get("/api/attendees?event_id=" + event.id() + "&size=1&page=1")
                .json();
        assertThat(second.getInt("total")).isEqualTo(3);
        assertThat(second.getJsonArray("items")).hasSize(1);
        assertThat(found(ZOE, "&sort=-name")).containsExactly("Zoë Müller", "Łukasz Żak", "Günther 100%_Gast");
        assertThat(found(ZOE, "")).containsExactly("Günther 100%_Gast", "Łukasz Żak", "Zoë Müller");
    }

    @Test
    void peopleAreSuggestedWithTheReason() {
        List<JsonObject> suggested = ZOE.http()
                .get("/api/events/" + event.id() + "/suggestions")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        assertThat(suggested).hasSize(1);
        assertThat(suggested.get(0).getJsonObject("attendee").getString("name")).isEqualTo("Łukasz Żak");
        assertThat(suggested.get(0).getString("complementary_role")).isEqualTo("founder");
        assertThat(suggested.get(0).getJsonArray("shared_interests").getString(0))
                .isEqualTo("Energy Storage");
        assertThat(OWNER.http()
                        .get("/api/events/" + event.id() + "/suggestions")
                        .json()
                        .getJsonArray("items"))
                .isEmpty();
    }

    @Test
    void onlyOneselfChangesOnesEntry() {
        for (Person no : List.of(LUKASZ, OWNER))
            assertThat(no.http()
                            .put("/api/attendees/" + zoe, Http.object("role", "Nobody"))
                            .status())
                    .as(no.name())
                    .isEqualTo(403);
        assertThat(Http.demo("admin")
                        .put("/api/attendees/" + zoe, Http.object("visible", false))
                        .status())
                .isEqualTo(403);
        for (Person no : List.of(STRANGER, PENDING, ELSEWHERE, GATE))
            assertThat(no.http()
                            .put("/api/attendees/" + zoe, Http.object("role", "Nobody"))
                            .status())
                    .as(no.name())
                    .isEqualTo(404);
        assertThat(Http.anonymous()
                        .put("/api/attendees/" + zoe, Http.object("role", "Nobody"))
                        .status())
                .isEqualTo(401);
        assertThat(ZOE.http()
                        .put("/api/attendees/" + guest, Http.object("visible", false))
                        .status())
                .isEqualTo(403);
        assertThat(LUKASZ.http().get("/api/attendees/" + zoe).json().getString("role"))
                .isEqualTo("Angel investor");
    }

    @Test
    void aChangeIsSeenAtOnceInEveryEvent() {
        Person anna = Person.attendee("Anna Attendee");
        PublishedEvent second = PublishedEvent.by(OWNER);
        long here = attend(anna, event);
        long there = attend(anna, second);

        JsonObject changed = change(anna, here, "first_name", "Ánna", "last_name", "Ünsal", "role", "Diver");

        assertThat(changed.getString("name")).isEqualTo("Ánna Ünsal");
        JsonObject other = anna.http().get("/api/attendees/" + there).json();
        assertThat(other.getString("name")).isEqualTo("Ánna Ünsal");
        assertThat(other.getString("role")).isEqualTo("Diver");
        assertThat(anna.http()
                        .get("/api/attendees?event_id=" + second.id() + "&q=unsal")
                        .json()
                        .getInt("total"))
                .isEqualTo(1);
        // what was not sent stays, empty takes away, and visible is of one event
        change(anna, here, "role", "", "visible", false);
        other = anna.http().get("/api/attendees/" + there).json();
        assertThat(other.getString("name")).isEqualTo("Ánna Ünsal");
        assertThat(other.isNull("role")).isTrue();
        assertThat(other.getBoolean("visible")).isTrue();
        assertThat(ZOE.http().get("/api/attendees/" + here).status()).isEqualTo(404);
        assertThat(anna.http().delete("/api/events/" + event.id() + "/rsvp").status())
                .isEqualTo(204);
        assertThat(anna.http().get("/api/attendees/" + here).status()).isEqualTo(404);
    }

    @Test
    void whatDoesNotFitIsNamed() {
        for (Map.Entry<String, Object> faulty : Map.<String, Object>of(
                        "first_name", " ",
                        "last_name", "x".repeat(101),
                        "organisation", "x".repeat(201),
                        "role", "x".repeat(121),
                        "introduction", "x".repeat(2001),
                        "phone", "1".repeat(41),
                        "profile_picture", "https://elsewhere.example/x.jpg")
                .entrySet()) {
            Answer answer = ZOE.http().put("/api/attendees/" + zoe, Http.object(faulty.getKey(), faulty.getValue()));
            assertThat(answer.status()).as(faulty.getKey()).isEqualTo(422);
            assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                    .isEqualTo(faulty.getKey());
        }
        for (var list : List.of(interests("x".repeat(41)), interests("a,b,c,d,e,f,g,h,i,j,k,l,m".split(","))))
            assertThat(ZOE.http()
                            .put(
                                    "/api/attendees/" + zoe,
                                    Json.createObjectBuilder()
                                            .add("interests", list)
                                            .build())
                            .text())
                    .contains("\"interests\"");
        assertThat(ZOE.http().json("PUT", "/api/attendees/" + zoe, "{").status())
                .isEqualTo(400);
        assertThat(ZOE.http()
                        .get("/api/attendees/" + zoe)
                        .json()
                        .getJsonArray("interests")
                        .getValuesAs(JsonString::getString))
                .containsExactly("Energy storage", "Öffentlicher Verkehr");
    }

    @Test
    void thePagesAreForThemToo() {
        for (String page : List.of("/people", "/people/" + zoe)) {
            String path = "/e/" + event.code() + page;
            assertThat(Browser.of(LUKASZ).get(path).text())
                    .as(page)
                    .contains("Zoë Müller", "Straßenbau &amp; Söhne")
                    .doesNotContain("Hanna Hidden", ZOE.email(), "4711", "<b>grids</b>");
            Answer nobody = new Browser().get(path);
            assertThat(nobody.status()).as(page).isEqualTo(302);
            assertThat(Browser.target(nobody)).startsWith("/sign-in");
            assertThat(Browser.of(ELSEWHERE).get(path).status()).as(page).isIn(403, 404);
            assertThat(Browser.of(PENDING).get(path).text()).doesNotContain("Zoë Müller");
        }
        Browser lukaszs = Browser.of(LUKASZ);
        assertThat(lukaszs.get("/e/" + event.code() + "/people/" + hidden).status())
                .isEqualTo(404);
        assertThat(lukaszs.get("/e/AAAAAAAAAA/people").status()).isEqualTo(404);
        assertThat(lukaszs.get("/e/AAAAAAAAAA/people/" + zoe).status()).isEqualTo(404);
        for (String odd :
                List.of("?page=x", "?page=-1", "?q=%25'", "?interest=%00", "?organisation=" + "x".repeat(500)))
            assertThat(lukaszs.get("/e/" + event.code() + "/people" + odd).status())
                    .as(odd)
                    .isIn(200, 404);
    }

    /** The access twice, the page, and the count where the page is full and does not tell it. */
    @Test
    void aPageOfPeopleReadsAsOftenForManyAsForFew() {
        long few = selects("/api/attendees?size=1&event_id=" + event.id());
        long many = selects("/api/attendees?size=200&event_id=" + event.id());
        assertThat(few).isEqualTo(4);
        assertThat(many).isEqualTo(3);
    }

    private static long selects(String path) {
        return Statements.fewest(
                        6, run -> assertThat(ZOE.http().get(path).status()).isEqualTo(200))
                .get("com_select");
    }

    private static List<String> found(Person who, String query) {
        return found(who.http(), query);
    }

    private static List<String> found(Http who, String query) {
        return who
                .get("/api/attendees?event_id=" + event.id() + query)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(person -> person.getString("name"))
                .filter(name -> !name.startsWith("Ánna") && !name.startsWith("Anna"))
                .toList();
    }

    private static long attend(Person who, PublishedEvent event) {
        Answer answer = who.http().post("/api/events/" + event.id() + "/rsvp");
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer.json().getInt("id");
    }

    private static JsonObject change(Person who, long attendee, Object... namesAndValues) {
        Answer answer = who.http().put("/api/attendees/" + attendee, Http.object(namesAndValues));
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.json();
    }

    private static JsonArray interests(String... labels) {
        return Json.createArrayBuilder(List.of(labels)).build();
    }
}
