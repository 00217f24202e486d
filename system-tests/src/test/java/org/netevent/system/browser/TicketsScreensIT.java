package org.netevent.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.netevent.system.http.Answer;
import org.netevent.system.http.Http;
import org.netevent.system.http.Person;
import org.netevent.system.http.PublishedEvent;

/** What an event sells, as its team sets it and as a buyer sees it while others buy. */
class TicketsScreensIT extends BrowserTest {
    private static final int SMALLEST_PHONE = 360;

    private final Person owner = Person.organizer("Olga Owner");
    private final PublishedEvent event = PublishedEvent.by(owner, "max_attendees", 60);

    @Test
    void theTeamSetsWhatTheEventSells() {
        Page page = open(Screen.DESKTOP);
        signIn(page, owner.email(), Person.PASSWORD);
        visit(page, "/organizer/tickets?id=" + event.id());
        assertThat(page.locator("main")).containsText("Free for everybody, so far");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add ticket type"))
                .first()
                .click();
        page.waitForURL("**/organizer/ticket-type**");
        assertAccessible(page);
        page.getByLabel(Pattern.compile("^Name")).fill("Regular <b>");
        page.getByLabel("Price").fill("12.345");
        page.getByLabel("How many tickets").fill("30");
        save(page);
        assertThat(page.locator(".ne-field .ui-message-error")).containsText("EUR has 2 decimals.");
        assertThat(page.getByLabel(Pattern.compile("^Name"))).hasValue("Regular <b>");
        page.getByLabel("Price").fill("1.234,50");
        save(page);

        page.waitForURL("**/organizer/tickets?id=" + event.id());
        assertThat(page.locator("main table").first()).containsText("Regular <b>");
        assertThat(page.locator("main table").first()).containsText("€1,234.50");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add discount code"))
                .click();
        page.waitForURL("**/organizer/discount**");
        assertAccessible(page);
        page.getByLabel(Pattern.compile("^Code")).fill("friends");
        page.getByLabel(Pattern.compile("^Discount")).fill("10");
        save(page);
        page.waitForURL("**/organizer/tickets?id=" + event.id());
        assertThat(page.locator("main")).containsText("FRIENDS");
        assertAccessible(page);
        page.setViewportSize(SMALLEST_PHONE, Screen.PHONE.height);
        page.reload();
        assertAccessible(page);
        Assertions.assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(SMALLEST_PHONE);
    }

    @Test
    void aBuyerSeesWhatIsLeftWhileOthersBuyAndOrders() {
        int regular = type("name", "Regular", "price", "20", "quantity", 12);
        int vip = type("name", "VIP", "kind", "vip", "price", "75.50", "quantity", 4);
        type(
                "name",
                "Later",
                "sale_starts",
                Instant.now().plus(3, ChronoUnit.DAYS).toString());
        type("name", "Crew", "access_code", "SOUNDCHECK");
        Page page = open(Screen.PHONE, ColorScheme.DARK);
        visit(page, "/e/" + event.code());
        Locator box = page.locator("#tickets");
        assertThat(box.locator("li")).hasCount(3);
        assertThat(row(page, vip)).containsText("Only 4 left");
        assertThat(box).containsText("Sale starts in 2 days");
        assertThat(page.locator("main")).not().containsText("Crew");
        assertAccessible(page);
        row(page, regular).locator("select").selectOption("2");
        row(page, vip).locator("select").selectOption("1");
        assertThat(box.locator("[data-sum]")).hasText("€115.50");

        order(vip, 2);
        assertThat(row(page, vip)).containsText("Only 2 left");
        assertThat(row(page, vip).locator("option")).hasCount(3);
        assertThat(box.locator("[data-sum]")).hasText("€115.50");
        order(vip, 2);
        assertThat(row(page, vip)).containsText("Sold out");
        assertThat(row(page, vip).getByRole(AriaRole.LINK)).containsText("Join the waitlist");
        assertThat(box.locator("[data-sum]")).hasText("€40.00");
        assertAccessible(page);

        box.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Get tickets"))
                .click();
        page.waitForURL("**/order/**");
        assertThat(page.locator("main")).containsText("€40.00");
    }

    @Test
    void aCodeShowsWhatIsHiddenAndTheFormLeadsToTheTickets() {
        type("name", "Regular", "price", "20");
        type("name", "Crew", "access_code", "SOUNDCHECK");
        Page page = open(Screen.DESKTOP);
        visit(page, "/e/" + event.code() + "/register");
        page.waitForURL("**/e/" + event.code() + "#tickets");
        page.getByText("I have a code").click();
        page.getByLabel("Access code").fill("nothing");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();
        assertThat(page.locator("#tickets")).containsText("This code opens no tickets here.");
        visit(page, "/e/" + event.code() + "?access=soundcheck");
        assertThat(page.locator("#tickets li")).hasCount(2);
        assertThat(page.locator("#tickets")).containsText("Free");
    }

    private int type(Object... fields) {
        Answer answer = owner.http().post("/api/events/" + event.id() + "/tickets", Http.object(fields));
        return succeeded(answer).getInt("id");
    }

    private void order(int type, int quantity) {
        JsonObject body = Http.object("items", List.of(Http.object("ticket_type_id", type, "quantity", quantity)));
        succeeded(Http.anonymous().post("/api/events/" + event.id() + "/orders", body));
    }

    private static JsonObject succeeded(Answer answer) {
        if (answer.status() != 201) throw new AssertionError(answer.toString());
        return answer.json();
    }

    private static Locator row(Page page, int type) {
        return page.locator("#tickets li[data-type='" + type + "']");
    }

    private static void save(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .click();
    }
}
