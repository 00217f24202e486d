package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.system.ClientTest;

/** All payments for administrators, and those of one order for its team (SPEC §3 Administer, Sell). */
class PaymentListsIT extends ClientTest {
    private static final String ALL = "/api/admin/payments";
    private static Till till;
    private static JsonObject paid;
    private static JsonObject open;
    private static JsonObject byCard;
    private static Map<String, Http> strangers;

    @BeforeAll
    static void buyAndPay() {
        till = Till.open("Olga Lists");
        Person gate = Person.attendee("Gerd Gate");
        till.event().member(gate, "gate");
        paid = till.order(till.regular(), 1, "Zoë Müller", null);
        open = till.order(till.vip(), 1, "Olaf Open", null);
        byCard = Shop.bought(till.regular(), 1, "stripe");
        till.bank(false, paid.getString("code") + ";40,00");
        till.refund(paid, "amount", "15.50", "reason", "Late");
        strangers = new LinkedHashMap<>();
        strangers.put("another organizer", Person.organizer("Other Organizer").http());
        strangers.put("somebody else", Person.attendee("Anna Attendee").http());
        strangers.put("the event's gate staff", gate.http());
    }

    @Test
    void allArePagedForAdministratorsTheLatestFirst() {
        String mine = ALL + "?event_id=" + till.event().id();
        JsonObject first = admin(mine + "&size=2");

        assertThat(first.getInt("total")).isEqualTo(3);
        assertThat(codes(first)).containsExactly(byCard.getString("code"), open.getString("code"));
        JsonObject second = admin(mine + "&size=2&page=1");
        assertThat(second.getInt("total")).isEqualTo(3);
        assertThat(codes(second)).containsExactly(paid.getString("code"));
        JsonObject item = second.getJsonArray("items").getJsonObject(0);
        assertThat(item.keySet())
                .containsExactlyInAnyOrder(
                        "id",
                        "order_id",
                        "order_code",
                        "event_id",
                        "event_name",
                        "name",
                        "email",
                        "provider",
                        "status",
                        "amount",
                        "refunded",
                        "currency",
                        "surplus",
                        "failed_refunds",
                        "created_at",
                        "paid_at");
        assertThat(item.getString("name")).isEqualTo("Zoë Müller");
        assertThat(item.getString("amount")).isEqualTo("40.00");
        assertThat(item.getString("refunded")).isEqualTo("15.50");
        assertThat(item.getString("provider")).isEqualTo("offline");
        assertThat(admin(mine + "&page=7").getInt("total")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "status=paid,1",
        "status=pending,2",
        "status=failed,0",
        "provider=stripe,1",
        "provider=offline,2",
        "provider=free,0",
        "q=mueller,0",
        "q=MULLER%20zoe,1",
        "q=olaf,1",
        "q=%25,0",
        "status=pending&provider=offline,1"
    })
    void theyAreFilteredInTheDatabase(String query, int count) {
        JsonObject page = admin(ALL + "?event_id=" + till.event().id() + "&" + query);
        assertThat(page.getInt("total")).isEqualTo(count);
        assertThat(page.getJsonArray("items")).hasSize(count);
    }

    @Test
    void anOrderIsFoundByItsCodeAmongAll() {
        assertThat(codes(admin(ALL + "?q=" + paid.getString("code").toLowerCase())))
                .containsExactly(paid.getString("code"));
        assertThat(admin(ALL + "?event_id=999999999").getInt("total")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "status=maybe,status",
        "provider=cash,provider",
        "event_id=x,event_id",
        "event_id=-1,event_id",
        "event_id=99999999999999999999,event_id",
        "page=-1,page",
        "page=x,page",
        "size=0,size",
        "size=201,size",
        "sort=amount,sort"
    })
    void whatIsNoFilterIsRefusedByItsField(String query, String field) {
        Answer answer = Http.demo("admin").get(ALL + "?" + query);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?q=%25_!'%22%5C%00", "?q=%F0%9F%8E%9F", "?page=999999999&size=200", "?status=&q=&event_id="})
    void oddQuestionsGetAnAnswer(String query) {
        Answer answer = Http.demo("admin").get(ALL + query);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    }

    @Test
    void onlyAdministratorsSeeAll() {
        refused(401, Http.anonymous().get(ALL), "nobody");
        refused(403, till.owner().http().get(ALL), "an organizer");
        strangers.forEach((who, http) -> refused(403, http.get(ALL), who));
    }

    @Test
    void theTeamSeesWhatWasPaidAndPaidBackOfAnOrder() {
        for (Http http : List.of(till.owner().http(), Http.demo("admin"))) {
            JsonObject both = Till.succeeded(200, http.get(path(paid)));
            JsonObject payment = both.getJsonArray("payments").getJsonObject(0);
            assertThat((long) payment.getInt("id")).isEqualTo(till.payment(paid));
            assertThat(payment.getString("left")).isEqualTo("24.50");
            assertThat(both.getString("receipt")).matches("R-\\d{6}");
            JsonObject refund = both.getJsonArray("refunds").getJsonObject(0);
            assertThat(refund.getString("amount")).isEqualTo("15.50");
            assertThat(refund.getString("reason")).isEqualTo("Late");
            assertThat(refund.getString("by")).isEqualTo("Olga Lists");
            assertThat(refund.getBoolean("at_provider")).isFalse();
            assertThat(refund.getString("receipt")).matches("R-\\d{6}");
        }
        JsonObject nothing = till.owner().http().get(path(open)).json();
        assertThat(nothing.getJsonArray("refunds")).isEmpty();
        assertThat(nothing.get("receipt")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void othersDoNotSeeThePaymentsOfAnOrder() {
        refused(401, Http.anonymous().get(path(paid)), "nobody");
        strangers.forEach((who, http) -> refused(403, http.get(path(paid)), who));
        refused(404, till.owner().http().get("/api/orders/999999999/payments"), "no order");
        refused(404, till.owner().http().get("/api/orders/x/payments"), "no number");
    }

    private static String path(JsonObject order) {
        return "/api/orders/" + order.getInt("id") + "/payments";
    }

    private static JsonObject admin(String path) {
        return Till.succeeded(200, Http.demo("admin").get(path));
    }

    private static List<String> codes(JsonObject page) {
        return page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("order_code"))
                .toList();
    }

    private static void refused(int status, Answer answer, String what) {
        assertThat(answer.status()).as("%s: %s", what, answer).isEqualTo(status);
        assertThat(answer.text()).doesNotContain("Zoë", "Olaf");
    }
}
