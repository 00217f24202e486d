package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;
import org.netevent.system.container.Rows;

/** Every action of the money desk: who may, and who is refused (SPEC §8). */
class MoneyDeskAccessIT extends ClientTest {
    private static Till till;
    private static JsonObject paid;
    private static JsonObject open;
    private static Map<String, Http> strangers;
    private static List<Http> team;

    enum Act {
        LIST((http, event) -> http.get("/api/events/" + event + "/orders")),
        LIST_CSV((http, event) -> http.with("Accept", "text/csv").get("/api/events/" + event + "/orders")),
        CSV((http, event) -> http.get("/api/events/" + event + "/orders.csv")),
        XLSX((http, event) -> http.get("/api/events/" + event + "/orders.xlsx")),
        LOOK_AT_STATEMENT((http, event) -> statement(http, event, true)),
        BOOK_STATEMENT((http, event) -> statement(http, event, false));

        final BiFunction<Http, Long, Answer> call;

        Act(BiFunction<Http, Long, Answer> call) {
            this.call = call;
        }

        private static Answer statement(Http http, long event, boolean dryRun) {
            String file = "Datum;Verwendungszweck;Betrag\n21.11.2026;" + open.getString("code") + ";40,01\n";
            return http.upload(
                    "/api/events/" + event + "/payments/import?dry_run=" + dryRun,
                    "file",
                    "a.csv",
                    "text/csv",
                    file.getBytes());
        }
    }

    @BeforeAll
    static void everybody() {
        till = Till.open("Olga Owner");
        Person colleague = Person.organizer("Konrad Kollege");
        Person gate = Person.attendee("Gerd Gate");
        till.event().member(colleague, "organizer");
        till.event().member(gate, "gate");
        paid = till.order(till.regular(), 1, "Paula Paid", null);
        open = till.order(till.regular(), 1, "Olaf Open", null);
        till.bank(false, paid.getString("code") + ";40,00");
        strangers = new LinkedHashMap<>();
        strangers.put("another organizer", Person.organizer("Other Organizer").http());
        strangers.put("somebody else", Person.attendee("Anna Attendee").http());
        strangers.put("the event's gate staff", gate.http());
        team = List.of(till.owner().http(), colleague.http(), Http.demo("admin"));
    }

    @ParameterizedTest
    @EnumSource
    void strangersAreRefusedAndNothingHappens(Act act) {
        long before = traces();
        strangers.forEach(
                (who, http) -> refused(403, act.call.apply(http, till.event().id()), act + " by " + who));
        refused(401, act.call.apply(Http.anonymous(), till.event().id()), act + " by nobody");
        assertThat(traces()).as("rows after refused %s", act).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void theTeamAndAdministratorsMay(Act act) {
        for (Http http : team) {
            Answer answer = act.call.apply(http, till.event().id());
            assertThat(answer.status()).as("%s: %s", act, answer).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatDoesNotExistIsNotFound(Act act) {
        for (Http http : team) refused(404, act.call.apply(http, 999_999_999L), act.name());
    }

    @Test
    void aReceiptIsItsBuyersAndTheTeams() {
        String path = "/api/orders/" + paid.getInt("id") + "/receipt.pdf";
        strangers.forEach((who, http) -> refused(403, http.get(path), who));
        refused(401, Http.anonymous().get(path), "nobody");
        for (Http http : team) assertThat(http.get(path).status()).isEqualTo(200);
        for (Http http : team) refused(404, http.get("/api/orders/999999999/receipt.pdf"), "no order");
    }

    @Test
    void anOrdersPageIsTheTeams() {
        String path = "/organizer/order?id=" + till.event().id() + "&order=" + paid.getInt("id");
        Browser owner = Browser.of(till.owner());
        assertThat(owner.get(path).text()).contains("Paula Paid", "40.00", "R-000001");
        assertThat(Browser.of(Person.organizer("Other Organizer")).get(path).status())
                .isEqualTo(403);
        assertThat(new Browser().get(path).status()).isEqualTo(302);
        Till elsewhere = Till.open("Elsewhere");
        JsonObject foreign = elsewhere.order(elsewhere.regular(), 1, "Fred Foreign", null);
        for (String order : List.of("", "x", "-1", "999999999"))
            assertThat(owner.get("/organizer/order?id=" + till.event().id() + "&order=" + order)
                            .status())
                    .as(order)
                    .isEqualTo(404);
        Answer other = owner.get("/organizer/order?id=" + till.event().id() + "&order=" + foreign.getInt("id"));
        assertThat(other.status()).isIn(403, 404);
        assertThat(other.text()).doesNotContain("Fred Foreign");
        // an administrator may see both, but not one under the other's event
        Browser admin = Browser.of("admin@example.org", Http.DEMO_PASSWORD);
        assertThat(admin.get(path).status()).isEqualTo(200);
        assertThat(admin.get("/organizer/order?id=" + till.event().id() + "&order=" + foreign.getInt("id"))
                        .status())
                .isEqualTo(404);
    }

    private static long traces() {
        Rows rows = new Rows(Server.dataSource());
        return rows.count("select (select count(*) from bank_line) + (select count(*) from payment)"
                + " + (select count(*) from receipt)");
    }

    private static void refused(int status, Answer answer, String what) {
        assertThat(answer.status()).as("%s: %s", what, answer).isEqualTo(status);
        assertThat(answer.text()).doesNotContain("Olaf Open", "Paula Paid");
    }
}
