package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;
import org.netevent.system.container.Rows;

/** The desk's pages in the browser's session: the team's own, nobody else's (SPEC §8). */
class DeskPagesIT extends ClientTest {

    private static DeskCast cast;
    private static Map<String, Browser> strangers;
    private static List<Browser> team;

    @BeforeAll
    static void signInAll() {
        cast = DeskCast.get();
        strangers = new LinkedHashMap<>();
        for (Person person : List.of(cast.otherOrganizer, cast.attendee, cast.gate, cast.otherGate))
            strangers.put(person.name(), Browser.of(person));
        team = List.of(
                Browser.of(cast.owner),
                Browser.of(cast.colleague),
                Browser.of("admin@example.org", Http.DEMO_PASSWORD));
        cast.event.register("Paula Pending");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/organizer/event?id=",
                "/organizer/registrations?id=",
                "/organizer/person?id=",
                "/organizer/import?id=",
                "/organizer/orders?id=",
                "/organizer/payments/import?id=",
                "/organizer/activity?id="
            })
    void anEventsPageIsItsTeams(String page) {
        String path = page + cast.event.id();
        strangers.forEach((who, browser) -> {
            Answer answer = browser.get(path);
            assertThat(answer.status()).as("%s by %s", page, who).isEqualTo(403);
            assertThat(answer.text()).doesNotContain(cast.event.name(), "Paula Pending");
        });
        Answer nobody = new Browser().get(path);
        assertThat(nobody.status()).isEqualTo(302);
        assertThat(Browser.target(nobody)).startsWith("/sign-in");
        for (Browser member : team) {
            assertThat(member.get(path).status()).as(page).isEqualTo(200);
            for (String id : List.of("999999999", "", "x", "-1", "99999999999999999999", "%27"))
                assertThat(member.get(page + id).status()).as(page + id).isEqualTo(404);
        }
    }

    @Test
    void theLogOfAllIsTheAdministrators() {
        assertThat(team.get(2).get("/admin/log").status()).isEqualTo(200);
        assertThat(team.get(0).get("/admin/log").status()).isEqualTo(403);
        strangers.forEach((who, browser) ->
                assertThat(browser.get("/admin/log").status()).as(who).isEqualTo(403));
        assertThat(new Browser().get("/admin/log").status()).isEqualTo(302);
    }

    @Test
    void oddFiltersInTheAddressBreakNothing() {
        String list = "/organizer/registrations?id=" + cast.event.id();
        for (String filter :
                List.of("&status=maybe", "&q=%25_!'%22%5C", "&attachment=x", "&r=x", "&q=" + "x".repeat(999)))
            assertThat(team.get(0).get(list + filter).status()).as(filter).isEqualTo(200);
        assertThat(team.get(0).get(list + "&r=999999999").status()).isEqualTo(404);
        String log = "/organizer/activity?id=" + cast.event.id();
        for (String filter :
                List.of("&from=yesterday", "&to=2026-13-40", "&page=-1", "&page=999999", "&action=%25&actor=%5C"))
            assertThat(team.get(0).get(log + filter).status()).as(filter).isEqualTo(200);
    }

    @Test
    void addingAPersonRegistersAndLeadsToThem() {
        String email = UUID.randomUUID() + "@example.org";
        Answer answer = team.get(0)
                .submit(
                        "/organizer/person?id=" + cast.event.id(),
                        "form",
                        Map.of("name", "<b>Petra</b> Person", "email", email, "add", ""));

        assertThat(answer.status()).as("%s", answer).isEqualTo(302);
        Answer list = team.get(0).get(Browser.target(answer));
        assertThat(list.text()).contains("&lt;b&gt;Petra&lt;/b&gt; Person").doesNotContain("<b>Petra</b>");
    }

    @Test
    void whoWasTakenOutOfTheTeamCannotSendAFormThatIsStillOpen() {
        PublishedEvent event = PublishedEvent.by(cast.owner);
        event.member(cast.otherOrganizer, "organizer");
        Browser browser = strangers.get(cast.otherOrganizer.name());
        String path = "/organizer/person?id=" + event.id();
        Map<String, String> form = Browser.filled(
                browser.get(path).text(), "form", Map.of("name", "Too Late", "email", "late@example.org", "add", ""));
        cast.owner.http().delete("/api/events/" + event.id() + "/team/" + cast.otherOrganizer.id());

        assertThat(browser.post(path, form).status())
                .as("no way on to the list")
                .isNotEqualTo(302);
        assertThat(new Rows(Server.dataSource())
                        .count("select count(*) from registration where event_id = ?", event.id()))
                .isZero();
    }
}
