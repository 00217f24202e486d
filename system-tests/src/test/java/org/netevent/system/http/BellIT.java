package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;
import org.netevent.system.container.Rows;

/** The bell over the API: one's own and nobody else's, in the reader's language (SPEC §4, notifications). */
class BellIT extends ClientTest {

    private static final String LIST = "/api/notifications";

    private final Rows rows = new Rows(Server.dataSource());
    private Person reader;
    private Person other;
    private PublishedEvent event;

    @BeforeEach
    void somebodyIsTold() {
        reader = Person.attendee("Rita Reader");
        other = Person.attendee("Otto <script>alert(1)</script>");
        event = PublishedEvent.by(Person.organizer("Olga Owner"));
    }

    @Test
    void whatOneWasToldIsListedFromTheLatestOn() {
        long first = tell(reader, "connection_asked");
        long second = tell(reader, "event_rescheduled");
        tell(other, "connection_asked");

        JsonObject page = list(reader, "");

        assertThat(page.getInt("total")).isEqualTo(2);
        assertThat(page.getInt("unread")).isEqualTo(2);
        JsonObject item = page.getJsonArray("items").getJsonObject(1);
        assertThat(item.keySet())
                .containsExactlyInAnyOrder("id", "kind", "title", "text", "event_id", "url", "created_at", "read_at");
        assertThat(item.getInt("id")).isEqualTo((int) first);
        assertThat(page.getJsonArray("items").getJsonObject(0).getInt("id")).isEqualTo((int) second);
        assertThat(item.getString("title")).isEqualTo(other.name() + " would like to connect");
        assertThat(item.getString("text")).contains(event.name());
        assertThat(item.getString("url")).endsWith("/my/contacts?tab=received");
        assertThat(item.isNull("read_at")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"en, has a new time", "de, hat eine neue Zeit"})
    void theWordsAreInTheReadersLanguage(String language, String words) {
        tell(reader, "event_rescheduled");
        Answer answer = reader.http().with("Accept-Language", language).get(LIST);
        assertThat(answer.json().getJsonArray("items").getJsonObject(0).getString("title"))
                .isEqualTo(event.name() + " " + words);
    }

    @Test
    void oneIsReadOnceAndStaysSo() {
        long id = tell(reader, "connection_asked");
        tell(reader, "connection_asked");

        JsonObject read =
                reader.http().put(LIST + "/" + id + "/read", Http.object()).json();

        assertThat(read.getInt("id")).isEqualTo((int) id);
        String at = read.getString("read_at");
        assertThat(Instant.parse(at)).isBefore(Instant.now().plusSeconds(60));
        assertThat(reader.http()
                        .put(LIST + "/" + id + "/read", Http.object())
                        .json()
                        .getString("read_at"))
                .isEqualTo(at);
        assertThat(list(reader, "").getInt("unread")).isOne();
        assertThat(ids(list(reader, "?unread=true"))).doesNotContain(id).hasSize(1);
    }

    @Test
    void nobodyReadsOrMarksAnothers() {
        long id = tell(reader, "connection_asked");
        for (Person stranger : List.of(other, event.owner())) {
            assertThat(ids(list(stranger, ""))).doesNotContain(id);
            assertThat(stranger.http()
                            .put(LIST + "/" + id + "/read", Http.object())
                            .status())
                    .isEqualTo(404);
            assertThat(stranger.http().put(LIST + "/read", Http.object()).status())
                    .isEqualTo(200);
        }
        assertThat(Http.demo("admin")
                        .put(LIST + "/" + id + "/read", Http.object())
                        .status())
                .isEqualTo(404);
        assertThat(list(reader, "").getInt("unread")).isOne();
        for (Answer nobody : List.of(
                Http.anonymous().get(LIST),
                Http.anonymous().put(LIST + "/read", Http.object()),
                Http.anonymous().put(LIST + "/" + id + "/read", Http.object())))
            assertThat(nobody.status()).as("%s", nobody).isEqualTo(401);
        assertThat(reader.http().put(LIST + "/999999999999/read", Http.object()).status())
                .isEqualTo(404);
    }

    @Test
    void whatCameAfterTheReaderLookedStaysUnread() {
        tell(reader, "connection_asked");
        long seen = tell(reader, "connection_asked");
        long later = tell(reader, "connection_asked");

        Answer marked = reader.http().put(LIST + "/read?up_to=" + seen, Http.object());

        assertThat(marked.json().getInt("unread")).isOne();
        assertThat(ids(list(reader, "?unread=true"))).containsExactly(later);
        assertThat(reader.http().put(LIST + "/read", Http.object()).json().getInt("unread"))
                .isZero();
    }

    /** Nothing that arrives while all are marked is lost: in the end the count is what is unread in the list. */
    @Test
    void theCountIsRightWhileOneArrives() throws Exception {
        for (int i = 0; i < 20; i++) tell(reader, "connection_asked");
        long seen = tell(reader, "connection_asked");
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Long>> arriving = List.of(1, 2, 3).stream()
                    .map(turn -> threads.submit(() -> {
                        start.await();
                        return tell(reader, "connection_accepted");
                    }))
                    .toList();
            Future<Answer> marking = threads.submit(() -> {
                start.await();
                return reader.http().put(LIST + "/read?up_to=" + seen, Http.object());
            });
            start.countDown();
            for (Future<Long> each : arriving) each.get();
            assertThat(marking.get().json().getInt("unread")).isBetween(0, 3);
        } finally {
            threads.shutdown();
        }
        JsonObject unread = list(reader, "?unread=true");
        assertThat(unread.getInt("unread")).isEqualTo(3).isEqualTo(unread.getInt("total"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?unread=perhaps", "?page=-1", "?size=0", "?size=201", "?page=x", "?sort=title"})
    void whatMakesNoSenseIsRefused(String query) {
        assertThat(reader.http().get(LIST + query).status()).isEqualTo(422);
    }

    @Test
    void anIdThatIsNoneIsRefused() {
        assertThat(reader.http().put(LIST + "/read?up_to=last", Http.object()).status())
                .isEqualTo(422);
        assertThat(reader.http().put(LIST + "/x/read", Http.object()).status()).isEqualTo(404);
        assertThat(reader.http()
                        .put(LIST + "/99999999999999999999/read", Http.object())
                        .status())
                .isEqualTo(404);
    }

    private long tell(Person person, String kind) {
        return rows.insert(
                "insert into notification (account_id, kind, event_id, target_id, actor_id, created_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                person.id(),
                kind,
                event.id(),
                1,
                other.id(),
                Instant.now());
    }

    private static JsonObject list(Person person, String query) {
        Answer answer = person.http().get(LIST + query);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.json();
    }

    private static List<Long> ids(JsonObject page) {
        return page.getJsonArray("items").stream()
                .map(item -> item.asJsonObject().getJsonNumber("id").longValue())
                .toList();
    }
}
