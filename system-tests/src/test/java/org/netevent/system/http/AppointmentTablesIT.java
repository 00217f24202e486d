package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netevent.system.http.AppointmentCast.at;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;
import org.netevent.system.http.AppointmentCast.Member;

/** The tables of an event: which appointment sits where, and what an organizer may not write (SPEC §2, §7). */
class AppointmentTablesIT extends ClientTest {
    private AppointmentCast cast;
    private Member anna;
    private Member bert;

    @BeforeEach
    void two() {
        cast = new AppointmentCast();
        anna = cast.member("Anna Asker");
        bert = cast.member("Bert Asked");
    }

    @Test
    void eachAcceptedOneGetsAFreeTableAndOneInUseStays() {
        JsonObject tables = cast.tables("Eins", "Zwei").json();
        Member carl = cast.member("Carl");
        Member dora = cast.member("Dora");
        Member emil = cast.member("Emil");
        Member fred = cast.member("Fred");
        long one = anna.proposed(bert, at(60));
        long two = carl.proposed(dora, at(60));
        long three = emil.proposed(fred, at(75));

        assertThat(bert.put(one, "status", "accepted").json().getString("table"))
                .isEqualTo("Eins");
        assertThat(dora.put(two, "status", "accepted").json().getString("table"))
                .isEqualTo("Zwei");
        Answer none = fred.put(three, "status", "accepted");
        assertThat(none.status()).isEqualTo(409);
        assertThat(none.json().getString("type")).endsWith("no_table_free");

        Answer inUse = cast.tables("Drei");
        assertThat(inUse.status()).isEqualTo(409);
        assertThat(inUse.json().getString("type")).endsWith("table_in_use");
        anna.put(one, "status", "cancelled");
        assertThat(fred.put(three, "status", "accepted").json().getString("table"))
                .isEqualTo("Eins");
        int first = tables.getJsonArray("items").getJsonObject(0).getInt("id");
        int second = tables.getJsonArray("items").getJsonObject(1).getInt("id");
        String swapped = "{\"tables\": [{\"id\": %d, \"name\": \"Zwei\"}, {\"id\": %d, \"name\": \"Eins\"}]}"
                .formatted(first, second);
        Answer renamed = cast.owner.http().json("PUT", tables(), swapped);
        assertThat(renamed.status()).as("%s", renamed).isEqualTo(200);
        assertThat(fred.get(three).getString("table")).isEqualTo("Zwei");
        JsonObject seating = cast.owner
                .http()
                .get("/api/events/" + cast.event.id() + "/seating")
                .json();
        assertThat(seating.getInt("total")).isEqualTo(2);
    }

    @Test
    void tablesThatComeLaterAreGivenToWhatIsAccepted() {
        long id = anna.proposed(bert, at(60));
        bert.put(id, "status", "accepted");
        assertThat(bert.get(id).isNull("table")).isTrue();

        cast.tables("Eins");

        assertThat(bert.get(id).getString("table")).isEqualTo("Eins");
    }

    @Test
    void wrongTablesAreRefused() {
        String many = IntStream.range(0, 501)
                .mapToObj(i -> "{\"name\": \"T" + i + "\"}")
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();
        for (String body : List.of(
                "{}",
                "{\"tables\": null}",
                "{\"tables\": [{\"name\": \"\"}]}",
                "{\"tables\": [{\"name\": null}]}",
                "{\"tables\": [{\"name\": \"" + "x".repeat(81) + "\"}]}",
                "{\"tables\": [null]}",
                "{\"tables\": [" + many + "]}"))
            assertThat(cast.owner.http().json("PUT", tables(), body).status())
                    .as(body.substring(0, Math.min(60, body.length())))
                    .isEqualTo(422);
        assertThat(cast.tables("Eins", " eins ").status()).isEqualTo(409);
        assertThat(cast.tables("Café", "Cafe").status()).isEqualTo(409);
        AppointmentCast foreign = new AppointmentCast();
        int id = foreign.tables("Fremd")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getInt("id");
        assertThat(cast.owner
                        .http()
                        .json("PUT", tables(), "{\"tables\": [{\"id\": " + id + ", \"name\": \"Mein\"}]}")
                        .status())
                .isEqualTo(404);
    }

    private String tables() {
        return "/api/events/" + cast.event.id() + "/tables";
    }
}
