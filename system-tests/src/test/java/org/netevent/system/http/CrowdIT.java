package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;
import org.netevent.system.container.Crowd;
import org.netevent.system.container.Rows;

/** A list of 20,000 registrations over the API: every page right, and all of them as CSV. */
class CrowdIT extends ClientTest {

    private static Rows rows;
    private static PublishedEvent event;

    @BeforeAll
    static void fill() {
        rows = new Rows(Server.dataSource());
        event = PublishedEvent.by(DeskCast.get().owner, "approval", "manual");
        Crowd.fill(rows, event.id());
    }

    @AfterAll
    static void remove() {
        Crowd.remove(rows, event.id());
    }

    @ParameterizedTest
    @CsvSource({
        "'', created_at desc, ''",
        "sort=created_at, created_at, ''",
        "sort=name, name, ''",
        "sort=-amount, amount desc, ''",
        "sort=-email&status=pending, email desc, and status = 'pending'",
        "sort=status&q=mull%20FIRM, status, 'and name like ''%mull%'' and organisation like ''%firm%'''",
    })
    void everyPageIsWhatItShouldBe(String query, String order, String condition) {
        long total = rows.count("select count(*) from registration where event_id = ? " + condition, event.id());
        assertThat(total).isPositive();
        long last = (total - 1) / 100;
        for (long page : new long[] {0, last / 2, last}) {
            JsonObject answer = get(query + "&size=100&page=" + page);

            String turn = order.endsWith("desc") ? " desc" : "";
            String expected = rows.text(
                    "select group_concat(id order by place) from (select id, row_number() over (order by " + order
                            + (order.startsWith("status") ? ", created_at" : "") + ", id" + turn
                            + ") place from registration where event_id = ? " + condition
                            + ") all_rows where place > ? and place <= ?",
                    event.id(),
                    page * 100,
                    page * 100 + 100);
            assertThat(answer.getInt("total")).isEqualTo((int) total);
            assertThat(String.join(",", ids(answer).map(String::valueOf).toList()))
                    .as("page %s", page)
                    .isEqualTo(expected);
        }
        assertThat(get(query + "&size=100&page=" + (last + 1)).getJsonArray("items"))
                .isEmpty();
    }

    @Test
    void allOfThemComeAsCsv() {
        Answer answer =
                event.owner().http().with("Accept", "text/csv").get("/api/admin/registrations?event_id=" + event.id());

        assertThat(answer.header("content-length"))
                .as("written while it is read")
                .isNull();
        List<Long> ids = answer.text()
                .lines()
                .skip(1)
                .map(line -> Long.valueOf(line.substring(0, line.indexOf(','))))
                .toList();
        assertThat(ids).hasSize(Crowd.SIZE).doesNotHaveDuplicates();
    }

    private static JsonObject get(String query) {
        Answer answer = event.owner().http().get("/api/admin/registrations?event_id=" + event.id() + "&" + query);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.json();
    }

    private static Stream<Long> ids(JsonObject page) {
        return page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getJsonNumber("id").longValue());
    }
}
