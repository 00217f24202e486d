package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;
import org.netevent.system.Statements;
import org.netevent.system.container.Rows;

/** The panels of those who organize and of those who join: what is on them, in which order, for whom, at what cost. */
class PanelIT extends ClientTest {

    private static final int RUNS = 8;

    private final Rows rows = new Rows(Server.dataSource());
    private final Person owner = Person.organizer("Olga Owner");
    private final Person attendee = Person.attendee("Anna Attendee");

    @Test
    void theNextEventComesFirstWithItsFigures() {
        PublishedEvent later = PublishedEvent.by(owner);
        PublishedEvent next = PublishedEvent.by(owner, "max_attendees", 5);
        PublishedEvent longAgo = PublishedEvent.by(owner);
        PublishedEvent lately = PublishedEvent.by(owner);
        PublishedEvent cancelled = PublishedEvent.by(owner);
        move(next, 1);
        move(later, 60);
        move(longAgo, -90);
        move(lately, -2);
        move(cancelled, 2);
        owner.http().post("/api/events/" + cancelled.id() + "/cancel");
        int used = next.register("Gwen Guest").getInt("id");
        next.register("Gus Guest");
        String serial = owner.http().post("/api/admin/approve/" + used).json().getString("serial");
        owner.http().post("/api/mark-used/" + serial);
        rows.execute("update registration set status = 'pending' where event_id = ? and name = 'Gus Guest'", next.id());

        List<JsonObject> panel = items(owner.http(), "/api/organizer/events");

        assertThat(panel.stream().map(item -> (long) item.getInt("id")))
                .containsExactly(next.id(), later.id(), cancelled.id(), lately.id(), longAgo.id());
        assertThat(panel.get(0).getInt("registered")).isEqualTo(2);
        assertThat(panel.get(0).getInt("pending")).isEqualTo(1);
        assertThat(panel.get(0).getInt("approved")).isEqualTo(1);
        assertThat(panel.get(0).getInt("checked_in")).isEqualTo(1);
        assertThat(panel.get(1).getInt("registered")).isZero();
        // gate staff see who is in, and no registrations
        next.member(attendee, "gate");
        JsonObject gates = items(attendee.http(), "/api/organizer/events").get(0);
        assertThat(gates.get("registered")).isEqualTo(JsonValue.NULL);
        assertThat(gates.get("pending")).isEqualTo(JsonValue.NULL);
        assertThat(gates.getInt("checked_in")).isEqualTo(1);
        assertThat(items(Person.organizer("Fred Foreign").http(), "/api/organizer/events"))
                .isEmpty();
    }

    @Test
    void panelsReadAsOftenForManyAsForFew() {
        String word = "Panel" + owner.id();
        // not so many that the page is full: only then what there is beyond it is counted
        for (int i = 0; i < 10; i++) {
            PublishedEvent event = PublishedEvent.by(owner, "name", word + (i < 2 ? " few " : " many ") + i);
            event.register("Gwen Guest");
            if (i % 2 == 0) attendee.http().post("/api/events/" + event.id() + "/rsvp");
        }
        assertThat(selects(owner.http(), "/api/organizer/events?size=20"))
                .isEqualTo(selects(owner.http(), "/api/organizer/events?size=2"))
                .isLessThanOrEqualTo(10);

        Browser joiner = Browser.of(attendee);
        long few = selects(joiner, "/my?q=" + word + "%20few");
        long many = selects(joiner, "/my?q=" + word);
        assertThat(many).isEqualTo(few);
        assertThat(joiner.get("/my?q=" + word).text()).contains("data-join=").contains("data-leave=");
    }

    @Test
    void openEventsArePagedAndSearchedInTheDatabase() {
        String word = "Paged" + owner.id();
        for (int i = 10; i < 24; i++) PublishedEvent.by(owner, "name", word + " no" + i);
        Browser joiner = Browser.of(attendee);
        String first = joiner.get("/my?q=" + word).text();
        String second = joiner.get("/my?q=" + word + "&page=1").text();
        String beyond = joiner.get("/my?q=" + word + "&page=9").text();

        assertThat(cards(first)).isEqualTo(12);
        assertThat(cards(second)).isEqualTo(2);
        assertThat(cards(beyond)).isZero();
        assertThat(cards(joiner.get("/my?q=" + word + "%20no13").text())).isEqualTo(1);
        assertThat(first).contains("1 to 12 of 14");
        assertThat(joiner.get("/my?q=nothing" + word).text()).contains("Nothing matches");
    }

    @Test
    void thePanelIsOnesOwn() {
        PublishedEvent event = PublishedEvent.by(owner);
        assertThat(attendee.http().post("/api/events/" + event.id() + "/rsvp").status())
                .isEqualTo(201);
        String own = "data-leave=\"" + event.id() + "\"";
        assertThat(Browser.of(attendee).get("/my?q=" + event.code()).text()).contains(own);
        assertThat(Browser.of(Person.attendee("Otto Other"))
                        .get("/my?q=" + event.name().replace(" ", "%20"))
                        .text())
                .doesNotContain(own)
                .contains("data-join=\"" + event.id() + "\"");
        Answer nobody = new Browser().get("/my");
        assertThat(nobody.status()).isEqualTo(302);
        assertThat(nobody.header("location")).contains("/sign-in?back=%2Fmy");
        assertThat(new Browser().get("/my/").header("location")).endsWith("/my");
    }

    private void move(PublishedEvent event, int days) {
        Instant start = Instant.now().plus(days, ChronoUnit.DAYS);
        rows.execute(
                "update event set start_time = ?, end_time = ? where id = ?",
                start,
                start.plus(3, ChronoUnit.HOURS),
                event.id());
    }

    private static List<JsonObject> items(Http who, String path) {
        return who.get(path).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static int cards(String page) {
        return page.split("<article", -1).length - 1;
    }

    private static long selects(Http who, String path) {
        return Statements.fewest(RUNS, run -> assertThat(who.get(path).status()).isEqualTo(200))
                .get("com_select");
    }

    private static long selects(Browser who, String path) {
        return Statements.fewest(RUNS, run -> assertThat(who.get(path).status()).isEqualTo(200))
                .get("com_select");
    }
}
