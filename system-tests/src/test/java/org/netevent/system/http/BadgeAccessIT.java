package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.system.ClientTest;

/** Who may print whose badges, and what an address may ask for. */
class BadgeAccessIT extends ClientTest {
    private static final List<String> BOTH = List.of("badges", "badges.pdf");

    private final DeskCast cast = DeskCast.get();

    @Test
    void allOfThemAreForTheTeam() {
        for (String what : BOTH) {
            cast.team().forEach((who, http) -> assertThat(http.get(at(what)).status())
                    .as("%s by %s", what, who)
                    .isEqualTo(200));
            cast.strangers().forEach((who, http) -> refused(403, http.get(at(what)), what + " by " + who));
            refused(401, Http.anonymous().get(at(what)), what + " by nobody");
            refused(404, cast.owner.http().get("/api/organizer/events/999999999/" + what), what + " of nothing");
        }
    }

    @Test
    void oneIsForTheGateToo() {
        Approved one = approved("Gisela Gast");
        for (String what : BOTH)
            for (String person : List.of("?ids=" + one.id, "?serial=" + one.serial.toLowerCase())) {
                assertThat(cast.gate.http().get(at(what) + person).status()).isEqualTo(200);
                assertThat(cast.owner.http().get(at(what) + person).status()).isEqualTo(200);
                refused(403, cast.otherGate.http().get(at(what) + person), what + " by gate staff of another event");
                refused(403, cast.attendee.http().get(at(what) + person), what + " by an attendee");
                refused(403, cast.otherOrganizer.http().get(at(what) + person), what + " by another organizer");
                refused(401, Http.anonymous().get(at(what) + person), what + " by nobody");
            }
        Approved other = approved("Gustav Gast");
        refused(403, cast.gate.http().get(at("badges") + "?ids=" + one.id + "," + other.id), "two by gate staff");
        refused(403, cast.gate.http().get(at("badges") + "?q=Gast"), "a search by gate staff");
        refused(404, cast.gate.http().get(at("badges") + "?ids=" + one.id + "&q=nobody"), "nobody by gate staff");
    }

    @Test
    void onlyThoseWithATicketOfThisEventHaveOne() {
        long pending = cast.event.register("Paula Pending").getInt("id");
        long theirs = cast.otherEvent.register("Theirs").getInt("id");
        cast.otherOrganizer.http().post("/api/admin/approve/" + theirs);
        Approved left = approved("Lars Left");
        cast.owner.http().post("/api/admin/decline/" + left.id);
        for (String what : BOTH) {
            refused(404, cast.owner.http().get(at(what) + "?ids=" + pending), "pending");
            refused(404, cast.owner.http().get(at(what) + "?ids=" + theirs), "of another event");
            refused(404, cast.owner.http().get(at(what) + "?ids=999999999"), "of nobody");
            refused(404, cast.owner.http().get(at(what) + "?serial=EVT2026-999999"), "no ticket");
        }
        assertThat(cast.owner.http().get(at("badges")).text()).doesNotContain("Paula", "Theirs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format=a5",
                "format=A4_8",
                "colour=red",
                "status=pending",
                "ids=1,x",
                "ids=-1",
                "ids=1;2",
                "ids=99999999999999999999"
            })
    void badParametersAreRefusedByTheirName(String query) {
        for (String what : BOTH) {
            Answer answer = cast.owner.http().get(at(what) + "?" + query);

            refused(422, answer, query);
            assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                    .isEqualTo(query.substring(0, query.indexOf('=')));
        }
        assertThat(cast.owner
                        .http()
                        .get(at("badges") + "?ids=" + "1,".repeat(600) + "1")
                        .status())
                .as("the same one 601 times is one")
                .isEqualTo(404);
    }

    @Test
    void namesAreTextAndNothingElse() {
        Approved one = approved("<script>alert('x')</script> \"&amp; & <b>");

        Answer sheet = cast.owner.http().get(at("badges") + "?ids=" + one.id);

        assertThat(sheet.text())
                .doesNotContain("<script>alert", "<b>")
                .contains("&lt;script&gt;", "&quot;&amp;amp; &amp; &lt;b&gt;");
        assertThat(sheet.header("content-security-policy")).contains("default-src 'none'", "script-src 'self'");
        assertThat(sheet.header("cache-control")).isEqualTo("no-store");
        String search = cast.owner
                .http()
                .get(at("badges") + "?ids=" + one.id + "&x=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
                .text();
        assertThat(search).doesNotContain("<script>alert");
    }

    @Test
    void theFormatThatWasPrintedLastIsTheNextOne() {
        Approved one = approved("Karla Karte");
        Browser browser = Browser.of(cast.owner);
        String path = at("badges") + "?ids=" + one.id;

        assertThat(browser.get(path).text()).contains("viewBox=\"0 0 21000 29700\"");
        assertThat(browser.get(path + "&format=label").text()).contains("viewBox=\"0 0 8900 3600\"");
        assertThat(browser.get(path).text()).contains("viewBox=\"0 0 8900 3600\"");
    }

    record Approved(long id, String serial) {}

    private Approved approved(String name) {
        long id = cast.event.register(name, UUID.randomUUID() + "@example.org").getInt("id");
        return new Approved(
                id, cast.owner.http().post("/api/admin/approve/" + id).json().getString("serial"));
    }

    private String at(String what) {
        return "/api/organizer/events/" + cast.event.id() + "/" + what;
    }

    private static void refused(int status, Answer answer, String what) {
        assertThat(answer.status()).as("%s: %s", what, answer).isEqualTo(status);
        assertThat(answer.header("content-type")).as(what).startsWith("application/problem+json");
    }
}
