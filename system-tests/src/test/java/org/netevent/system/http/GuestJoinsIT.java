package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import jakarta.mail.Part;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;

/** What somebody did as a guest joins the account with the same address, once that is confirmed (SPEC §1). */
class GuestJoinsIT extends ClientTest {
    private static final Pattern LINK = Pattern.compile("/my/address\\?token=(\\S+)");

    private final String email = "guest-" + UUID.randomUUID() + "@example.org";
    private Shop shop;
    private long type;
    private JsonObject order;
    private long registration;
    private long waiting;
    private long account;

    @BeforeEach
    void aGuestWhoSignsUpLater() {
        shop = Shop.of(Person.organizer("Olga Owner"));
        type = shop.type("Regular", "20.00", 1);
        order = bought(email);
        registration = PublishedEvent.by(shop.event().owner())
                .register("Gwen Guest", email.toUpperCase())
                .getInt("id");
        waiting = waits(email);
        Answer made = Http.anonymous()
                .post(
                        "/api/auth/register",
                        Http.object("name", "Gwen Guest", "email", email, "password", Person.PASSWORD));
        assertThat(made.status()).as("%s", made).isEqualTo(201);
        account = made.json().getInt("id");
    }

    @Test
    void onceTheAddressIsConfirmedAllOfItIsTheAccounts() {
        Http guest = Http.as(email, Person.PASSWORD);
        assertNothingJoined(guest);
        assertThat(guest.get("/api/orders/" + order.getInt("id")).status()).isEqualTo(403);
        String token = link(guest);
        assertNothingJoined(guest);

        assertThat(confirm(Http.anonymous(), token)).isEqualTo(401);
        assertThat(confirm(Person.attendee("Sam Stranger").http(), token)).isEqualTo(403);
        assertThat(confirm(guest, token.substring(0, token.length() - 1))).isEqualTo(404);
        assertThat(confirm(guest, account + ".0.forged")).isEqualTo(404);
        assertThat(confirm(guest, null)).isEqualTo(422);
        assertNothingJoined(guest);

        assertThat(confirm(guest, token)).isEqualTo(204);
        assertThat(confirm(guest, token)).as("twice").isEqualTo(204);

        JsonObject listed = guest.get("/api/orders").json();
        assertThat(listed.getInt("total")).isEqualTo(1);
        assertThat(listed.getJsonArray("items").getJsonObject(0).getInt("id")).isEqualTo(order.getInt("id"));
        assertThat(guest.get("/api/orders/" + order.getInt("id")).status()).isEqualTo(200);
        assertThat(guest.get("/api/payments/" + account).json().getInt("total")).isEqualTo(1);
        assertThat(owner("registration", registration)).isEqualTo(account);
        assertThat(owner("waitlist_entry", waiting)).isEqualTo(account);
        pay(order);
        assertThat(Shop.ROWS.count("select account_id from registration where order_id = ?", order.getInt("id")))
                .as("the ticket that was bought is the buyer's own")
                .isEqualTo(account);
    }

    @Test
    void whatIsDoneAsAGuestLaterJoinsAtTheNextSignIn() {
        Http guest = Http.as(email, Person.PASSWORD);
        Browser browser = Browser.of(email, Person.PASSWORD);
        for (String page : new String[] {"/my/orders", "/my/registrations"})
            assertThat(browser.get(page).text()).as(page).contains("/my/address");
        Answer confirmed = browser.submit("/my/address?token=" + link(guest), "form", Map.of("confirm", ""));
        assertThat(confirmed.status()).isEqualTo(302);
        assertThat(Browser.target(confirmed)).isEqualTo("/my/registrations");
        assertThat(browser.get("/my/orders").text()).doesNotContain("/my/address");
        long later = PublishedEvent.by(shop.event().owner())
                .register("Gwen Guest", email)
                .getInt("id");
        pay(order);
        shop = Shop.of(shop.event().owner());
        type = shop.type("Late", "5.00", 10);
        JsonObject second = bought(email);
        pay(second);
        assertThat(owner("registration", later)).isZero();

        signIn();

        assertThat(guest.get("/api/orders").json().getInt("total")).isEqualTo(2);

        assertThat(owner("registration", later)).isEqualTo(account);
        assertThat(Shop.ROWS.count(
                        "select count(*) from registration where order_id = ? and account_id = ?",
                        second.getInt("id"),
                        account))
                .as("the buyer's own ticket")
                .isEqualTo(1);
    }

    @Test
    void aSignInAloneConfirmsNothing() {
        signIn();
        signIn();
        assertNothingJoined(Http.as(email, Person.PASSWORD));
    }

    @Test
    void whoHoldsTheLinksAddsThemToTheAccountOnThePages() {
        Person friend = Person.attendee("Finn Friend");
        Browser browser = Browser.of(friend);
        String path = "/order/" + order.getString("manage_url").replaceFirst(".*/", "");
        assertThat(browser.get(path).text()).contains("Add to my account");

        Answer joined = browser.submit(path, "account", Map.of("join", ""));

        assertThat(joined.status()).isEqualTo(302);
        assertThat(browser.get(path).text()).doesNotContain("Add to my account");
        assertThat(owner("ticket_order", order.getInt("id"))).isEqualTo(friend.id());
        assertThat(friend.http().get("/api/orders").json().getInt("total")).isEqualTo(1);
    }

    private void signIn() {
        Answer answer =
                Http.anonymous().post("/api/auth/login", Http.object("email", email, "password", Person.PASSWORD));
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    }

    private void assertNothingJoined(Http guest) {
        assertThat(guest.get("/api/orders").json().getInt("total")).isZero();
        assertThat(guest.get("/api/payments/" + account).json().getInt("total")).isZero();
        assertThat(owner("registration", registration)).isZero();
        assertThat(owner("waitlist_entry", waiting)).isZero();
    }

    /** Asks for the link and takes it out of the mail. */
    private String link(Http guest) {
        Answer asked = guest.post("/api/auth/address");
        assertThat(asked.status()).as("%s", asked).isEqualTo(202);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(Mails.subjects(email)).contains("Confirm your address"));
        try {
            for (var mail : Mails.to(email))
                for (Part part : Mails.leaves(mail)) {
                    if (!Mails.type(part).equals("text/plain")) continue;
                    Matcher link = LINK.matcher(Mails.text(part));
                    if (link.find()) return link.group(1);
                }
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
        throw new AssertionError("No link in the mail to " + email);
    }

    private static int confirm(Http who, String token) {
        return who.post("/api/auth/address/confirm", token == null ? Http.object() : Http.object("token", token))
                .status();
    }

    private JsonObject bought(String buyer) {
        Answer answer = Http.anonymous()
                .post(
                        "/api/tickets/" + type + "/purchase",
                        Http.object("quantity", 1, "payment_method", "offline", "name", "Gwen Guest", "email", buyer));
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer.json();
    }

    private void pay(JsonObject bought) {
        Answer paid =
                shop.event().owner().http().post("/api/orders/" + bought.getInt("id") + "/mark-paid", Http.object());
        assertThat(paid.status()).as("%s", paid).isEqualTo(204);
    }

    private long waits(String who) {
        Answer answer = Http.anonymous()
                .post(
                        "/api/events/" + shop.event().id() + "/waitlist",
                        Http.object("name", "Gwen Guest", "email", who, "ticket_type_id", type, "quantity", 1));
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer.json().getInt("id");
    }

    private static long owner(String table, long id) {
        return Shop.ROWS.count("select coalesce(account_id, 0) from " + table + " where id = ?", id);
    }
}
