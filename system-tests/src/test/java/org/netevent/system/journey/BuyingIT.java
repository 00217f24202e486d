package org.netevent.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.netevent.system.http.Http.object;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netevent.system.Server;
import org.netevent.system.browser.BrowserTest;
import org.netevent.system.browser.Film;
import org.netevent.system.browser.Screen;
import org.netevent.system.http.PaperTicket;
import org.netevent.system.http.Person;
import org.netevent.system.http.Shop;

/** Tickets are sold: by Stripe with a discount, offline, and to somebody who waited; the money is right to the cent (issue 4). */
class BuyingIT extends BrowserTest {
    private static final Pattern WAITLIST_LINK = Pattern.compile("https?://\\S+/waitlist/\\S+");

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private Person owner;
    private Shop shop;
    private long regular;
    private long vip;

    @BeforeEach
    void anEventThatSells() {
        owner = Person.organizer("Olga Owner");
        shop = Shop.of(owner, "max_attendees", 20);
        regular = shop.type("Regular", "24.99", 10);
        vip = shop.type("VIP", "60.00", 1, "kind", "vip", "priority", 10);
        String event = "/api/events/" + shop.event().id();
        owner.http().post(event + "/discount-codes", object("code", "TENTH", "kind", "percent", "value", "10"));
        owner.http().put(event + "/sale-terms", object("offline_instructions", "IBAN DE00 1234 5678"));
    }

    @Test
    void byStripeWithADiscountThenScannedAndRefundedInPartAndOneMorePaysOffline() throws IOException {
        Page buyer = open(Screen.DESKTOP);
        choose(buyer, regular, vip);
        buyer.locator("[id$=':discountCode']").fill("tenth");
        button(buyer, "Apply").click();
        // (24.99 + 60.00) − 8.50
        assertThat(buyer.locator("#orderTotal")).hasText("€76.49");
        details(buyer, "Zoë Müller", "zoe-" + run + "@example.org");
        buyer.locator("[id$='attendee1Name']").fill("Bob Second");
        assertAccessible(buyer);
        button(buyer, "Order and pay").click();

        assertThat(buyer.locator("#sum")).hasText("7649 eur");
        buyer.locator("#declined").click();
        assertThat(buyer.locator("p#declined")).isVisible();
        buyer.locator("#paid").click();
        assertThat(buyer).hasURL(Pattern.compile(".*/order/[0-9]+\\..*"));
        assertThat(buyer.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Thank you, you are in");
        assertAccessible(buyer);

        String pdf = buyer.locator("a[href*='tickets.pdf']").first().getAttribute("href");
        List<String> codes = PaperTicket.codes(
                buyer.request().get(Server.uri(pdf).toString()).body());
        assertThat(codes).as("one code for each ticket").hasSize(2);
        scan(codes.get(0), "Zoë Müller");

        Page desk = open(Screen.DESKTOP);
        signIn(desk, owner.email(), Person.PASSWORD);
        orderPage(desk, "zoe-" + run + "@example.org");
        desk.locator("[id='refundForm:amount']").fill("20.50");
        desk.getByLabel("Bob Second, VIP").check();
        confirm(desk, "refundForm:refund");
        assertThat(desk.locator("main")).containsText("Partly refunded");
        assertAccessible(desk);
        assertThat(PaperTicket.codes(owner.http()
                        .get("/api/orders/" + orderOf("zoe-" + run) + "/tickets.pdf")
                        .body()))
                .as("the ticket that ended is on no paper any more")
                .hasSize(1);

        payOffline(desk);

        visit(desk, "/organizer/event?id=" + shop.event().id());
        assertThat(desk.locator("[data-stat=tickets_sold]")).hasText("2");
        // 76.49 by Stripe and 24.99 offline
        assertThat(desk.locator("[data-stat=revenue]")).hasText("€101.48");
        assertThat(desk.locator("[data-stat=refunds]")).hasText("€20.50");
        assertThat(desk.locator("[data-stat=net]")).hasText("€80.98");
        assertAccessible(desk);
    }

    @Test
    void whoIsBackBeforeStripesWordIsInAllTheSame() {
        Page buyer = open(Screen.PHONE);
        choose(buyer, regular);
        details(buyer, "Ida Impatient", "ida-" + run + "@example.org");
        button(buyer, "Order and pay").click();
        buyer.locator("#left").click();
        assertThat(buyer.locator("main")).containsText("Nothing was charged");
        assertAccessible(buyer);
        button(buyer, "Pay now").click();
        buyer.locator("#paid-quietly").click();

        assertThat(buyer.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Thank you, you are in");
    }

    @Test
    void whoWaitedGetsInWhenASeatIsFreed() {
        long order = Shop.bought(vip, 1, "offline").getInt("id");
        owner.http().post("/api/orders/" + order + "/mark-paid");
        String email = "willi-" + run + "@example.org";
        Page phone = open(Screen.PHONE);
        visit(phone, "/e/" + shop.event().code());
        phone.locator("a[href*='/waitlist?type=" + vip + "']").first().click();
        phone.locator("[id='join:name']").fill("Willi Waiter");
        phone.locator("[id='join:email']").fill(email);
        button(phone, "Join the waitlist").click();
        assertThat(phone.getByText("You wait for 1 × VIP")).isVisible();

        owner.http()
                .post("/api/payments/refund/"
                        + Shop.text("select id from payment where order_id = ? and status = 'paid'", order));

        visit(phone, offerInMail(email));
        phone.locator("[id='offer:take']").click();
        details(phone, "Willi Waiter", email);
        phone.locator("input[name=payBy][value=offline]").check();
        button(phone, "Order and pay").click();
        String code = phone.locator("#offlineReference").textContent();
        owner.http()
                .post("/api/orders/" + Shop.text("select id from ticket_order where code = ?", code) + "/mark-paid");

        phone.reload();
        assertThat(phone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Thank you, you are in");
        assertThat(Shop.ROWS.count(
                        "select count(*) from registration where event_id = ? and email = ? and status = 'approved'",
                        shop.event().id(),
                        email))
                .isEqualTo(1);
    }

    private void payOffline(Page desk) {
        Page buyer = open(Screen.PHONE);
        choose(buyer, regular);
        details(buyer, "Otto Offline", "otto-" + run + "@example.org");
        buyer.locator("input[name=payBy][value=offline]").check();
        button(buyer, "Order and pay").click();
        assertThat(buyer.locator("#offlineSum")).hasText("€24.99");
        assertThat(buyer.locator("main")).containsText("IBAN DE00 1234 5678");
        assertAccessible(buyer);

        orderPage(desk, "otto-" + run + "@example.org");
        confirm(desk, "stepForm:markPaid");
        assertThat(desk.locator("main")).containsText("Paid");
        buyer.reload();
        assertThat(buyer.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Thank you, you are in");
    }

    /** One of each, on the event's page. */
    private void choose(Page page, long... types) {
        visit(page, "/e/" + shop.event().code());
        for (long type : types)
            page.locator("li[data-type='" + type + "'] select").selectOption("1");
        page.locator("#tickets [data-order]").click();
        assertThat(page).hasURL(Pattern.compile(".*/order/[0-9]+\\..*"));
    }

    private static void details(Page page, String name, String email) {
        page.locator("[id='details:name']").fill(name);
        page.locator("[id='details:email']").fill(email);
    }

    private void scan(String code, String name) throws IOException {
        Page gate = openWithCamera(Screen.PHONE, Film.of(code, Server.folder().resolve("buying-" + run + ".y4m")));
        signIn(gate, owner.email(), Person.PASSWORD);
        visit(gate, "/gate/scan?id=" + shop.event().id());
        Locator ready = gate.locator("[data-view=ready]:not([hidden])");
        assertThat(ready.locator("h1")).hasText(name);
        assertThat(ready).containsText("Regular");
        gate.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continue"))
                .click();
        assertThat(gate.locator("[data-view=admitted]:not([hidden]) h1")).hasText("Admitted");
    }

    private void orderPage(Page desk, String email) {
        visit(
                desk,
                "/organizer/order?id=" + shop.event().id() + "&order="
                        + Shop.text("select id from ticket_order where email = ?", email));
    }

    private static String orderOf(String mailbox) {
        return Shop.text("select id from ticket_order where email = ?", mailbox + "@example.org");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Presses a button that asks first, and says yes. */
    private static void confirm(Page page, String id) {
        page.locator("[id='" + id + "']").click();
        page.getByRole(AriaRole.ALERTDIALOG).locator(".ui-confirmdialog-yes").click();
    }

    /** @return the path of the link in the mail that offers the seat */
    private static String offerInMail(String email) {
        String letter = Shop.soon()
                .until(
                        () -> Server.mail().letters(email).stream()
                                .filter(text -> WAITLIST_LINK.matcher(text).find() && text.contains("VIP"))
                                .reduce((first, last) -> last)
                                .orElse(null),
                        found -> found != null);
        Matcher link = WAITLIST_LINK.matcher(letter);
        assertThat(link.find()).as(letter).isTrue();
        return URI.create(link.group()).getPath();
    }
}
