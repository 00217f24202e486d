package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.netevent.system.http.Http.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.Part;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;

/** The tickets of an order: for the buyer in one file, for the gate with type and number of people (SPEC §3, Sell). */
class OrderTicketsIT extends ClientTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private PublishedEvent event;
    private String email;
    private JsonObject order;
    private String token;

    /** Two tickets of a group, bought by a guest, the second one for somebody without an address. */
    @BeforeEach
    void anOrderOfTwoGroups() {
        event = PublishedEvent.by(Person.organizer("Olga Owner"), "max_attendees", 50);
        Answer type = event.owner()
                .http()
                .post(
                        "/api/events/" + event.id() + "/tickets",
                        object("name", "Family", "kind", "group", "price", "0", "quantity", 5, "places", 4));
        assertThat(type.status()).as("%s", type).isEqualTo(201);
        email = UUID.randomUUID() + "@example.org";
        JsonObject body = Json.createObjectBuilder()
                .add("quantity", 2)
                .add("name", "Bea Buyer")
                .add("email", email)
                .add(
                        "attendees",
                        Json.createArrayBuilder()
                                .add(object("name", "Bea Buyer", "email", email, "members", "Ann, Ben, Cid"))
                                .add(object("name", "Otto Other")))
                .build();
        Answer bought = Http.anonymous().post("/api/tickets/" + type.json().getInt("id") + "/purchase", body);
        assertThat(bought.status()).as("%s", bought).isEqualTo(201);
        order = bought.json();
        assertThat(order.getString("status")).isEqualTo("paid");
        token = order.getString("manage_url").replaceFirst(".*/", "");
    }

    @Test
    void theBuyerGetsAllTicketsByOneMailAndOneDownload() throws Exception {
        Answer pdf = Http.anonymous().get(path() + "?token=" + token);
        assertThat(pdf.status()).as("%s", pdf).isEqualTo(200);
        List<String> codes = PaperTicket.codes(pdf.body());
        assertThat(codes).hasSize(2).doesNotHaveDuplicates();
        assertThat(PaperTicket.text(pdf.body()))
                .contains("Bea Buyer", "Otto Other", "Family", "Admits 4", order.getString("code"), "Ann, Ben, Cid");
        assertThat(PaperTicket.codes(Http.anonymous()
                        .get(path() + "?size=phone&token=" + token)
                        .body()))
                .isEqualTo(codes);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(Mails.subjects(email))
                .containsExactly("Your tickets for " + event.name()));
        for (Part part : Mails.leaves(Mails.to(email).get(0)))
            if (Mails.type(part).equals("application/pdf"))
                assertThat(PaperTicket.codes(part.getInputStream().readAllBytes()))
                        .isEqualTo(codes);
        assertThat(Mails.leaves(Mails.to(email).get(0)))
                .extracting(Mails::type)
                .contains("application/pdf", "text/calendar");
    }

    @Test
    void theTeamChangesAndHandsOverFromTheOrdersPageWhatStillAdmits() {
        String page = "/organizer/order?id=" + event.id() + "&order=" + order.getInt("id");
        Browser team = Browser.of(event.owner());
        long first = registration(0);
        long second = registration(1);
        assertThat(team.get(page).text())
                .contains(to("change", first), to("transfer", first), to("change", second), to("transfer", second));
        String change = "/ticket/change?id=" + second + "&order=" + order.getInt("id");

        Answer saved = team.submit(change, "form", Map.of("name", "Otto Renamed", "members", "", "save", ""));

        assertThat(saved.status()).isEqualTo(302);
        assertThat(Browser.target(saved)).isEqualTo(page);
        assertThat(team.get(page).text()).contains("Otto Renamed");
        String serial = Shop.text("select serial from ticket where registration_id = ?", first);
        assertThat(event.owner().http().post("/api/mark-used/" + serial).status())
                .isEqualTo(200);
        assertThat(team.get(page).text())
                .contains(to("change", first), to("transfer", second))
                .doesNotContain(to("transfer", first));
        String foreign = "/organizer/order?id=" + event.id() + "&order=999999999";
        assertThat(team.get(foreign).status()).isEqualTo(404);
    }

    private long registration(int position) {
        return Shop.ROWS.count(
                "select registration_id from order_attendee where order_id = ? and position = ?",
                order.getInt("id"),
                position);
    }

    private String to(String screen, long registration) {
        return "/ticket/" + screen + "?id=" + registration + "&amp;order=" + order.getInt("id");
    }

    @Test
    void theGateSeesTypeAndPlaces() {
        String code = PaperTicket.codes(
                        Http.anonymous().get(path() + "?token=" + token).body())
                .get(0);
        Http desk = event.owner().http();
        JsonObject verified = desk.get("/api/verify-ticket/" + code).json();
        assertThat(verified.getString("ticket_type")).isEqualTo("Family");
        assertThat(verified.getInt("places")).isEqualTo(4);
        JsonObject scanned = desk.post("/api/events/" + event.id() + "/gate/scans", object("code", code, "gate", "A"))
                .json();
        assertThat(scanned.getString("result")).isEqualTo("admitted");
        assertThat(scanned.getString("ticket_type")).isEqualTo("Family");
        assertThat(scanned.getInt("places")).isEqualTo(4);
        JsonObject participant = desk.get("/api/participants?event_id=" + event.id() + "&status=checked_in")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(participant.getString("ticket_type")).isEqualTo("Family");
        assertThat(participant.getInt("places")).isEqualTo(4);
        assertThat(desk.with("Accept", "text/csv")
                        .get("/api/participants?event_id=" + event.id())
                        .text())
                .contains("ticket_type,places", ",Family,4");
        assertThat(desk.with("Accept", "text/csv")
                        .get("/api/admin/registrations?event_id=" + event.id())
                        .text())
                .contains(",Family,4");
        Answer badges = desk.get("/api/organizer/events/" + event.id() + "/badges.pdf?format=card&colour=type");
        assertThat(badges.status()).isEqualTo(200);
        assertThat(PaperTicket.text(badges.body())).contains("Family", "× 4");
    }

    @Test
    void onlyTheBuyerAndTheTeamGetTheFile() {
        assertThat(Http.anonymous().get(path()).status()).isEqualTo(401);
        assertThat(Http.anonymous().get(path() + "?token=1.0.forged").status()).isEqualTo(401);
        String registration = "?token=1.0." + token.substring(token.lastIndexOf('.') + 1);
        assertThat(Http.anonymous().get(path() + registration).status()).isEqualTo(401);
        Person gate = Person.attendee("Gus Gate");
        event.member(gate, "gate");
        for (Person stranger : List.of(gate, Person.organizer("Oda Other"), Person.attendee("Anna Attendee")))
            assertThat(stranger.http().get(path()).status()).as(stranger.name()).isEqualTo(403);
        for (Http team : List.of(event.owner().http(), Http.demo("admin")))
            assertThat(team.get(path()).body()).startsWith('%', 'P', 'D', 'F');
        assertThat(event.owner().http().get(path() + "?size=a3").status()).isEqualTo(422);
        assertThat(event.owner().http().get("/api/orders/999999999/tickets.pdf").status())
                .isEqualTo(404);
    }

    @Test
    void theBuyerActsForThePeopleOfTheOrder() throws Exception {
        long other = order.getJsonArray("attendees").getJsonObject(1).getInt("registration_id");
        Http buyer = Http.anonymous().with("X-Registration-Token", token);
        String first = UUID.randomUUID() + "@example.org";
        Answer addressed = buyer.put(
                "/api/registrations/" + other, object("name", "Otto Other", "email", first, "members", "Dora"));
        assertThat(addressed.status()).as("%s", addressed).isEqualTo(200);
        assertThat(addressed.json().getString("email")).isEqualTo(first);
        String serial =
                event.owner().http().post("/api/admin/approve/" + other).json().getString("serial");
        assertThat(Http.anonymous()
                        .get("/api/tickets/" + serial + "/ticket.pdf?link=" + token)
                        .body())
                .startsWith('%', 'P', 'D', 'F');

        String next = UUID.randomUUID() + "@example.org";
        Answer moved =
                buyer.post("/api/registrations/" + other + "/transfer", object("name", "Nina New", "email", next));
        assertThat(moved.status()).as("%s", moved).isEqualTo(201);
        assertThat(moved.json().getInt("places")).isEqualTo(4);
        assertThat(Http.anonymous()
                        .get("/api/tickets/" + serial + "/ticket.pdf?link=" + token)
                        .status())
                .isEqualTo(409);
        Answer pdf = Http.anonymous().get(path() + "?token=" + token);
        assertThat(PaperTicket.text(pdf.body()))
                .contains("Nina New", "Bea Buyer")
                .doesNotContain("Otto");
        assertThat(Http.anonymous().get("/api/events/" + event.id()).json().getInt("seats_taken"))
                .isEqualTo(8);
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(Mails.subjects(next)).containsExactly("Your ticket for " + event.name());
            assertThat(Mails.subjects(first))
                    .containsExactlyInAnyOrder(
                            "Your ticket for " + event.name(),
                            "Your ticket for " + event.name() + " belongs to somebody else now");
        });
    }

    private String path() {
        return "/api/orders/" + order.getInt("id") + "/tickets.pdf";
    }
}
