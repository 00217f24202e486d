package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.netevent.system.http.Http.object;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;

/** A ticket goes to another person and details change: by whom, until when, and what becomes of the old code (SPEC §3, Sell). */
class TicketTransferIT extends ClientTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private PublishedEvent event;
    private Person holder;
    private long id;
    private String serial;
    private String code;
    private String token;

    @BeforeEach
    void aTicketOnAnAccount() {
        event = PublishedEvent.by(Person.organizer("Olga Owner"), "reentry", "after_checkout");
        holder = Person.attendee("Hanna Holder");
        JsonObject own =
                holder.http().post("/api/events/" + event.id() + "/rsvp").json();
        id = own.getInt("id");
        token = own.getString("manage_url").replaceFirst(".*/", "");
        serial = serial(event, id);
        code = PaperTicket.codes(holder.http()
                        .get("/api/tickets/" + serial + "/ticket.pdf")
                        .body())
                .get(0);
    }

    @Test
    void theOldCodeIsVoidAtOnceAndTheNewPersonGetsATicketOfTheirOwn() throws Exception {
        String email = UUID.randomUUID() + "@example.org";
        int seats = seats();
        Answer moved = holder.http()
                .with("Accept-Language", "de")
                .post(transfer(), object("name", "Nina New", "email", email, "organisation", "Contoso"));
        assertThat(moved.status()).as("%s", moved).isEqualTo(201);
        long next = moved.json().getInt("id");
        assertThat(moved.header("Location")).endsWith("/api/registrations/" + next);
        assertThat(moved.json().getString("status")).isEqualTo("approved");
        assertThat(moved.text()).doesNotContain("manage_url", "/registration/");

        Answer refused = event.owner().http().post("/api/mark-used/" + code);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(event.owner().http().get("/api/verify-ticket/" + code).json().getString("status"))
                .isEqualTo("cancelled");
        String nextSerial = serial(event, next);
        assertThat(nextSerial).isNotEqualTo(serial);
        assertThat(event.owner()
                        .http()
                        .post("/api/mark-used/" + nextSerial)
                        .json()
                        .getString("name"))
                .isEqualTo("Nina New");
        assertThat(seats()).isEqualTo(seats);

        assertThat(holder.http()
                        .get("/api/tickets/" + nextSerial + "/ticket.pdf")
                        .status())
                .as("the old holder has no part in it")
                .isEqualTo(403);
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(Mails.subjects(email)).containsExactly("Ihr Ticket für " + event.name());
            assertThat(Mails.subjects(holder.email()))
                    .containsExactlyInAnyOrder(
                            "Your ticket for " + event.name(),
                            "Your ticket for " + event.name() + " belongs to somebody else now");
        });
        assertThat(event.owner()
                        .http()
                        .get("/api/events/" + event.id() + "/scans")
                        .json()
                        .getInt("total"))
                .isEqualTo(2);
    }

    @Test
    void itsOldPersonReadsThatItWasHandedOverAndToWhomThatTheyNamed() {
        long next = holder.http()
                .post(transfer(), object("name", "Nina New", "email", UUID.randomUUID() + "@example.org"))
                .json()
                .getInt("id");
        event.owner().http().put("/api/registrations/" + next, object("name", "Somebody Secret"));

        String page = new Browser().get("/registration/" + token).text();
        assertThat(page).contains("Handed over", "handed this ticket over to Nina New on");
        assertThat(page).doesNotContain("Somebody Secret", "is cancelled");
        assertThat(Browser.of(holder).get("/my/registrations").text()).contains("Handed over");
        JsonObject old = Http.anonymous()
                .get("/api/registrations/" + id + "?token=" + token)
                .json();
        assertThat(old.getString("status")).isEqualTo("cancelled");
        assertThat(old.getBoolean("transferred")).isTrue();
        assertThat(old.getString("transferred_to")).isEqualTo("Nina New");
        assertThat(Instant.parse(old.getString("transferred_at"))).isBeforeOrEqualTo(Instant.now());
        assertThat(Http.anonymous().get("/api/registrations/" + id).status()).isEqualTo(401);
        assertThat(Person.attendee("Anna Attendee")
                        .http()
                        .get("/api/registrations/" + id)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whomTheTeamHandsItToIsNotTold() {
        assertThat(event.owner()
                        .http()
                        .post(transfer(), object("name", "Nina New", "email", UUID.randomUUID() + "@example.org"))
                        .status())
                .isEqualTo(201);

        assertThat(new Browser().get("/registration/" + token).text())
                .contains("This ticket was handed over to another person on")
                .doesNotContain("Nina New");
        JsonObject old = holder.http().get("/api/registrations/" + id).json();
        assertThat(old.getBoolean("transferred")).isTrue();
        assertThat(old.containsKey("transferred_to") && !old.isNull("transferred_to"))
                .isFalse();
    }

    @Test
    void onlyTheOwnerTheLinkAndTheTeamMay() {
        Person gate = Person.attendee("Gus Gate");
        event.member(gate, "gate");
        Map<String, Person> strangers = Map.of(
                "another organizer",
                Person.organizer("Oda Other"),
                "gate staff",
                gate,
                "an attendee",
                Person.attendee("Anna Attendee"));
        JsonObject change = object("name", "Hanna Holder");
        assertThat(Http.anonymous().post(transfer(), someone()).status()).isEqualTo(401);
        assertThat(Http.anonymous().put("/api/registrations/" + id, change).status())
                .isEqualTo(401);
        strangers.forEach((name, stranger) -> {
            assertThat(stranger.http().post(transfer(), someone()).status())
                    .as(name)
                    .isEqualTo(403);
            assertThat(stranger.http().put("/api/registrations/" + id, change).status())
                    .as(name)
                    .isEqualTo(403);
        });
        String foreign = event.register("Gwen Guest").getString("manage_url").replaceFirst(".*/", "");
        assertThat(Http.anonymous()
                        .post(transfer() + "?token=" + foreign, someone())
                        .status())
                .isEqualTo(401);
        assertThat(Http.anonymous()
                        .post(transfer() + "?token=1.0.forged", someone())
                        .status())
                .isEqualTo(401);

        assertThat(Http.anonymous()
                        .with("X-Registration-Token", token)
                        .put("/api/registrations/" + id, change)
                        .status())
                .isEqualTo(200);
        for (Http allowed : new Http[] {holder.http(), event.owner().http(), Http.demo("admin")})
            assertThat(allowed.put("/api/registrations/" + id, change).status()).isEqualTo(200);
        Answer byLink = Http.anonymous().post(transfer() + "?token=" + token, someone());
        assertThat(byLink.status()).as("%s", byLink).isEqualTo(201);
        long next = byLink.json().getInt("id");
        assertThat(holder.http()
                        .post("/api/registrations/" + next + "/transfer", someone())
                        .status())
                .isEqualTo(403);
        assertThat(event.owner()
                        .http()
                        .post("/api/registrations/" + next + "/transfer", someone())
                        .status())
                .isEqualTo(201);
    }

    @Test
    void detailsChangeWithoutANewCode() {
        Answer changed = holder.http()
                .put(
                        "/api/registrations/" + id,
                        object("name", "Hanna von Holder", "organisation", "Contoso", "role", "Speaker"));
        assertThat(changed.status()).as("%s", changed).isEqualTo(200);
        assertThat(changed.json().getString("name")).isEqualTo("Hanna von Holder");
        JsonObject verified =
                event.owner().http().get("/api/verify-ticket/" + code).json();
        assertThat(verified.getString("name")).isEqualTo("Hanna von Holder");
        assertThat(verified.getString("status")).isEqualTo("valid");
        assertThat(PaperTicket.text(holder.http()
                        .get("/api/tickets/" + serial + "/ticket.pdf")
                        .body()))
                .contains("Hanna von Holder", "Contoso");

        JsonObject guest = event.register("Gwen Guest");
        Answer renamed = Http.anonymous()
                .with("X-Registration-Token", guest.getString("manage_url").replaceFirst(".*/", ""))
                .put("/api/registrations/" + guest.getInt("id"), object("name", "Gwendolyn Renamed"));
        assertThat(renamed.status()).as("%s", renamed).isEqualTo(200);
        assertThat(event.owner()
                        .http()
                        .get("/api/events/" + event.id() + "/attendees?q=Renamed")
                        .json()
                        .getInt("total"))
                .as("found in the directory")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\": \"\", \"email\": \"nina@example.org\"}",
                "{\"name\": \"Nina\"}",
                "{\"name\": \"Nina\", \"email\": \"not an address\"}",
                "{\"name\": \"Nina\", \"email\": \"a@b.org,c@d.org\"}"
            })
    void badInputIsRefusedAndNothingIsHalfDone(String body) {
        Answer refused = holder.http().json("POST", transfer(), body);
        assertThat(refused.status()).as("%s", refused).isEqualTo(422);
        assertThat(refused.json().getJsonArray("errors")).isNotEmpty();
        assertThat(event.owner().http().get("/api/verify-ticket/" + code).json().getString("status"))
                .isEqualTo("valid");
    }

    @Test
    void moreBadInput() {
        assertThat(holder.http().json("POST", transfer(), "{").status()).isEqualTo(400);
        assertThat(holder.http()
                        .post(transfer(), object("name", "N".repeat(201), "email", "n@example.org"))
                        .status())
                .isEqualTo(422);
        assertThat(holder.http()
                        .post("/api/registrations/999999999/transfer", someone())
                        .status())
                .isEqualTo(404);
        assertThat(holder.http()
                        .put("/api/registrations/" + id, object("name", "Hanna", "email", "other@example.org"))
                        .status())
                .as("another address is another person")
                .isEqualTo(422);
        String taken = UUID.randomUUID() + "@example.org";
        event.register("Gwen Guest", taken);
        assertThat(holder.http()
                        .post(transfer(), object("name", "Gwen", "email", taken))
                        .status())
                .isEqualTo(409);
        assertThat(event.owner().http().get("/api/verify-ticket/" + code).json().getString("status"))
                .as("the ticket's end was taken back with the rest")
                .isEqualTo("valid");
    }

    @Test
    void whatIsUsedOrOverStaysWithItsPerson() {
        assertThat(event.owner().http().post("/api/mark-used/" + code).status()).isEqualTo(200);
        Answer used = holder.http().post(transfer(), someone());
        assertThat(used.status()).isEqualTo(409);
        assertThat(used.json().getString("type")).contains("ticket_used");
        assertThat(event.owner().http().post("/api/checkout/" + code).status()).isEqualTo(200);
        assertThat(holder.http().post(transfer(), someone()).status()).isEqualTo(201);
        assertThat(holder.http().post(transfer(), someone()).status()).isEqualTo(409);
    }

    @Test
    void afterTheTimeThatTheOrganizerSetOnlyTheTeamMay() throws Exception {
        execute(
                "insert into sale_terms (event_id, change_until) values (?, ?)",
                event.id(),
                Timestamp.from(Instant.now().minusSeconds(60)));
        assertThat(holder.http().post(transfer(), someone()).json().getString("type"))
                .contains("change_too_late");
        assertThat(holder.http()
                        .put("/api/registrations/" + id, object("name", "Late"))
                        .status())
                .isEqualTo(409);
        assertThat(event.owner()
                        .http()
                        .put("/api/registrations/" + id, object("name", "Corrected"))
                        .status())
                .isEqualTo(200);
        assertThat(event.owner().http().post(transfer(), someone()).status()).isEqualTo(201);
    }

    @Test
    void aGuestOfAnEventThatIsNotPublicHandsNothingOverByTheLinkAlone() throws Exception {
        execute("update event set visibility = 'link' where id = ?", event.id());
        assertThat(Http.anonymous()
                        .post(transfer() + "?token=" + token, someone())
                        .status())
                .isEqualTo(403);
        assertThat(holder.http().post(transfer() + "?token=" + token, someone()).status())
                .isEqualTo(201);
    }

    @Test
    void thePagesAreForTheSamePeople() {
        for (String page : new String[] {"/ticket/change", "/ticket/transfer"}) {
            assertThat(Http.anonymous()
                            .get(page + "?id=" + id + "&token=" + token)
                            .status())
                    .as(page)
                    .isEqualTo(200);
            assertThat(Http.anonymous().get(page + "?id=999999999").status()).isEqualTo(404);
        }
        assertThat(Http.anonymous().get("/registration/" + token).text())
                .contains("/ticket/change?id=" + id, "/ticket/transfer?id=" + id, "ticket.pdf?size=phone");
    }

    private String transfer() {
        return "/api/registrations/" + id + "/transfer";
    }

    private int seats() {
        return Http.anonymous().get("/api/events/" + event.id()).json().getInt("seats_taken");
    }

    private static JsonObject someone() {
        return object("name", "Nina New", "email", UUID.randomUUID() + "@example.org");
    }

    private static String serial(PublishedEvent event, long registration) {
        return event.owner()
                .http()
                .post("/api/admin/approve/" + registration)
                .json()
                .getString("serial");
    }

    private static void execute(String sql, Object... values) throws SQLException {
        try (Connection database = Server.dataSource().getConnection();
                PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        }
    }
}
