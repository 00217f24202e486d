package org.netevent.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.netevent.system.http.Http;
import org.netevent.system.http.Person;
import org.netevent.system.http.Shop;

/** What is sold moves by itself: for the organizer, and on the page of an order whose guest has only the link. */
class SaleBoardsIT extends BrowserTest {
    private final Person owner = Person.organizer("Olga Owner");
    private final Shop shop = Shop.of(owner);
    private final long type = shop.type("Regular", "20.00", 2);

    @Test
    void anOrderAndTheOrganizersListsMoveWithoutReload() {
        JsonObject paid = Shop.bought(type, 1, "offline");
        JsonObject expires = Shop.bought(type, 1, "offline");
        Page own = at(Screen.PHONE, null, "/order/" + Shop.token(paid));
        Page late = at(Screen.PHONE, null, "/order/" + Shop.token(expires));
        Page tickets = at(
                Screen.DESKTOP, owner, "/organizer/tickets?id=" + shop.event().id());
        Page queue = at(
                Screen.DESKTOP, owner, "/organizer/waitlist?id=" + shop.event().id());
        assertThat(own.locator("#orderState")).containsText("Pay by bank transfer");
        assertThat(tickets.locator("#typeSold" + type)).containsText("0 left");
        assertThat(tickets.locator("#typeHeld" + type)).hasText("2");

        owner.http().post("/api/orders/" + paid.getInt("id") + "/mark-paid");
        assertThat(own.locator("#orderState")).containsText("Guest 1");
        assertThat(own.locator("#orderHead .ui-tag").first()).hasText("Paid");
        assertThat(own.locator("#waiting")).hasCount(0);
        assertThat(tickets.locator("#typeHeld" + type)).hasText("1");
        assertThat(tickets.locator("#typeSold" + type)).containsText("1of 2");
        assertAccessible(own);

        assertThat(queue.getByText("Nobody waits")).isVisible();
        join("Erik Erster");
        assertThat(queue.locator("tbody tr")).hasCount(1);
        queue.getByLabel("Priority of Erik Erster, 0 to 1000").focus();
        join("Greta Guest");
        assertThat(queue.locator("#queueNews")).isVisible();
        assertThat(queue.locator("tbody tr")).hasCount(1);
        assertAccessible(queue);
        queue.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Show").setExact(true))
                .click();
        assertThat(queue.locator("tbody tr")).hasCount(2);
        queue.locator("h1").click();

        Shop.expire(expires);
        assertThat(late.locator("#orderHead .ui-tag").first()).hasText("Expired");
        assertThat(queue.locator("tbody tr").first()).containsText("Offered");
        owner.http().post("/api/events/" + shop.event().id() + "/cancel");
        assertThat(queue.locator("tbody tr")).hasCount(0);
        owner.http().post("/api/events/" + shop.event().id() + "/refunds");
        assertThat(own.locator("#orderHead .ui-tag").first()).hasText("Refunded");
        assertThat(tickets.locator("#typeSold" + type)).containsText("0of 2");
        for (Page page : List.of(own, late, tickets, queue))
            assertThat(page.evaluate("window.stays")).as(page.url()).isEqualTo(true);
    }

    private void join(String name) {
        JsonObject wish = Http.object(
                "ticket_type_id", type, "quantity", 1, "name", name, "email", UUID.randomUUID() + "@example.org");
        assertThat(Http.anonymous()
                        .post("/api/events/" + shop.event().id() + "/waitlist", wish)
                        .status())
                .isEqualTo(201);
    }

    private Page at(Screen screen, Person person, String path) {
        Page page = open(screen);
        if (person != null) signIn(page, person.email(), Person.PASSWORD);
        visit(page, path);
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("!!window.neLive")));
        page.evaluate("window.stays = true");
        return page;
    }
}
