package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netevent.system.ClientTest;

/** Finding public events: by words, category, tag, dates, position, organizer; sorted and in pages. */
class EventSearchIT extends ClientTest {

    /** In every event of this class and in no other. */
    private static final String MARK = "m" + UUID.randomUUID().toString().substring(0, 8);

    private static Person owner;

    @BeforeAll
    static void events() {
        owner = Person.organizer("Olga Owner");
        event("Ärztekongress", "2031-03-10T09:00:00Z", "conference", List.of("medicine", "congress"), 52.52, 13.405);
        event("Bergwandern", "2031-03-12T09:00:00Z", "sports", List.of("outdoor"), 47.27, 11.39);
        event("Chorprobe", "2031-03-14T09:00:00Z", "culture", List.of("music", "congress"), 52.40, 13.05);
        event("100% Jazz_Abend", "2031-03-16T09:00:00Z", "culture", List.of("music"), -16.5, 179.9);
        event("Zug nach Osten", "2031-03-18T09:00:00Z", null, List.of(), null, null);
    }

    private static void event(
            String name, String start, String category, List<String> tags, Double latitude, Double longitude) {
        PublishedEvent.by(
                owner,
                "name",
                name,
                "description",
                "About " + MARK,
                "start_time",
                start,
                "end_time",
                start.replace("T09", "T17"),
                "category",
                category == null ? JsonValue.NULL : category,
                "tags",
                tags,
                "latitude",
                latitude == null ? JsonValue.NULL : latitude,
                "longitude",
                longitude == null ? JsonValue.NULL : longitude);
    }

    /** The initials of what is found, in its order. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            q=MARK                                          | ÄBC1Z
            q=MARK&category=culture                         | C1
            q=MARK&tag=music                                | C1
            q=MARK&tag=Congress&category=culture            | C
            q=MARK%20kongress                               | Ä
            q=MARK%20arzte                                  | Ä
            q=MARK%20congress                               | ÄC
            q=MARK%20hall                                   | ÄBC1Z
            q=MARK%20100%25                                 | 1
            q=MARK%20z_a                                    | 1
            q=MARK%20%25                                    | 1
            q=MARK%20berg%20wandern                         | B
            q=MARK%20berg%20chor                            | -
            q=MARK&from=2031-03-14                          | C1Z
            q=MARK&to=2031-03-14                            | ÄBC
            q=MARK&from=2031-03-12&to=2031-03-14            | BC
            q=MARK&from=2031-03-12T17:00:00Z                | C1Z
            q=MARK&to=2031-03-12T09:00:00Z                  | Ä
            q=MARK&to=2031-03-12T10:00:01%2B01:00           | ÄB
            q=MARK&sort=-start_time                         | Z1CBÄ
            q=MARK&sort=name                                | 1ÄBCZ
            q=MARK&sort=-created_at                         | Z1CBÄ
            q=MARK&near=52.52,13.405&radius_km=100          | ÄC
            q=MARK&near=52.40,13.05&radius_km=100           | CÄ
            q=MARK&near=52.40,13.05&radius_km=100&sort=-distance | ÄC
            q=MARK&near=52.40,13.05&radius_km=1             | C
            q=MARK&near=52.40,13.05&radius_km=20000         | CÄB1
            q=MARK&near=-16.5,-179.9&radius_km=100          | 1
            q=MARK&featured=true                            | -
            q=MARK&size=2                                   | ÄB
            q=MARK&size=2&page=2                            | Z
            q=MARK&size=2&page=9                            | -
            """)
    void finds(String query, String initials) {
        assertThat(initials(query)).isEqualTo(initials.equals("-") ? "" : initials);
    }

    @Test
    void aPageSaysWhereItIs() {
        JsonObject page =
                Http.anonymous().get("/api/events?size=2&page=1&q=" + MARK).json();
        assertThat(page.getInt("page")).isEqualTo(1);
        assertThat(page.getInt("size")).isEqualTo(2);
        assertThat(page.getInt("total")).isEqualTo(5);
    }

    @Test
    void distancesAreInMetres() {
        List<JsonObject> items = items("near=52.52,13.405&radius_km=100&q=" + MARK);
        assertThat(items.get(0).getInt("distance_m")).isZero();
        // Berlin to Potsdam
        assertThat(items.get(1).getInt("distance_m")).isBetween(27_000, 28_000);
        assertThat(items("q=" + MARK).get(0).get("distance_m")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void byOrganizer() {
        assertThat(initials("organizer=" + owner.id())).isEqualTo("ÄBC1Z");
        assertThat(initials("organizer=999999999")).isEmpty();
    }

    @Test
    void whatIsCancelledOrOverIsNotListed() {
        Person person = Person.organizer("Oda Other");
        PublishedEvent event = PublishedEvent.by(person, "name", "Gone " + UUID.randomUUID());
        String query = "q=" + event.name().replace(" ", "%20");
        assertThat(items(query)).hasSize(1);
        assertThat(person.http().post("/api/events/" + event.id() + "/cancel").status())
                .isEqualTo(200);
        assertThat(items(query)).isEmpty();

        // events of the demo data are over; they are found when they are asked for
        assertThat(Http.anonymous().get("/api/events?size=200").json().getInt("total"))
                .isLessThan(Http.anonymous()
                        .get("/api/events?size=200&from=2020-01-01")
                        .json()
                        .getInt("total"));
    }

    @Test
    void theTeamsListFindsByWordsAndState() {
        Person person = Person.organizer("Oda Other");
        PublishedEvent coming = PublishedEvent.by(person, "name", "Coming");
        PublishedEvent cancelled = PublishedEvent.by(person, "name", "Cancelled");
        person.http().post("/api/events/" + cancelled.id() + "/cancel");
        PublishedEvent draft = PublishedEvent.by(person, "name", "Draft");
        person.http().post("/api/events/" + draft.id() + "/unpublish");

        assertThat(names(person, "sort=name")).containsExactly(cancelled.name(), coming.name(), draft.name());
        assertThat(names(person, "sort=-name")).containsExactly(draft.name(), coming.name(), cancelled.name());
        assertThat(names(person, "state=coming")).containsExactly(coming.name());
        assertThat(names(person, "state=cancelled")).containsExactly(cancelled.name());
        assertThat(names(person, "state=draft")).containsExactly(draft.name());
        assertThat(names(person, "state=past")).isEmpty();
        assertThat(names(person, "q=coming")).containsExactly(coming.name());
        assertThat(names(person, "sort=name&size=1&page=1")).containsExactly(coming.name());
    }

    @Test
    void theTeamsListHasFigures() {
        Person person = Person.organizer("Oda Other");
        PublishedEvent event = PublishedEvent.by(person, "max_attendees", 2);
        for (int i = 0; i < 3; i++) event.register("Guest " + i);
        JsonObject item = person.http()
                .get("/api/organizer/events")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(item.getInt("approved")).isEqualTo(2);
        assertThat(item.getInt("waitlisted")).isEqualTo(1);
        assertThat(item.getInt("pending")).isZero();
        assertThat(item.getString("role")).isEqualTo("owner");
        assertThat(item.getInt("seats_left")).isZero();
    }

    /** The page takes the same filters; one that cannot be read is none. */
    @Test
    void theHomePageFindsToo() {
        Http visitor = Http.anonymous();
        assertThat(visitor.get("/?q=" + MARK + "&category=sports").text())
                .contains("Bergwandern")
                .doesNotContain("Chorprobe");
        assertThat(visitor.get("/?q=" + MARK + "&from=nonsense&to=&page=x&tag=").text())
                .contains("Bergwandern", "Chorprobe");
        assertThat(visitor.get("/?q=%3Cscript%3Ealert(1)%3C/script%3E").text()).doesNotContain("<script>alert");
    }

    private static List<String> names(Person person, String query) {
        return person
                .http()
                .get("/api/organizer/events?" + query)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(item -> item.getString("name"))
                .toList();
    }

    private static String initials(String query) {
        StringBuilder initials = new StringBuilder();
        items(query.replace("MARK", MARK))
                .forEach(item -> initials.append(item.getString("name").charAt(0)));
        return initials.toString();
    }

    private static List<JsonObject> items(String query) {
        Answer answer = Http.anonymous().get("/api/events?" + query);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return Arrays.asList(answer.json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .toArray(JsonObject[]::new));
    }
}
