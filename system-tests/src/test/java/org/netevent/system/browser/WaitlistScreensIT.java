package org.netevent.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.netevent.system.Server;
import org.netevent.system.container.Rows;
import org.netevent.system.http.Person;
import org.netevent.system.http.PublishedEvent;

/** A guest waits for a ticket on a phone, the organizer changes the queue, and the offer becomes an order. */
class WaitlistScreensIT extends BrowserTest {
    private final Rows rows = new Rows(Server.dataSource());

    @Test
    void aGuestWaitsAndTakesTheOffer() {
        Person owner = Person.organizer("Olga Owner");
        PublishedEvent event = PublishedEvent.by(owner);
        long type = soldOutType(event);

        Page phone = open(Screen.PHONE);
        join(phone, event, type, "Erik Erster");
        assertThat(phone.getByText("You wait for 1 × Regular")).isVisible();
        Page guest = open(Screen.PHONE);
        join(guest, event, type, "Greta Guest");
        assertAccessible(guest);

        Page desk = open(Screen.DESKTOP);
        signIn(desk, owner.email(), Person.PASSWORD);
        visit(desk, "/organizer/event?id=" + event.id());
        desk.getByRole(AriaRole.LINK, named("Waitlist")).first().click();
        Locator lines = desk.locator("tbody tr");
        assertThat(lines).hasCount(2);
        assertThat(lines.first()).containsText("Erik Erster");
        assertAccessible(desk);
        desk.getByRole(AriaRole.BUTTON, named("Move Greta Guest up")).click();
        assertThat(lines.first()).containsText("Greta Guest");
        desk.getByRole(AriaRole.BUTTON, named("Offer tickets to Greta Guest now"))
                .click();
        desk.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Offer now"))
                .click();
        assertThat(desk.getByText("So many tickets are not free").first()).isVisible();
        rows.execute("update ticket_type set quantity = 2 where id = ?", type);
        desk.getByLabel("Priority of Erik Erster, 0 to 1000").fill("7");
        desk.getByLabel("Priority of Erik Erster, 0 to 1000").press("Tab");
        assertThat(lines.first()).containsText("Offered");
        assertThat(lines.first()).containsText("Erik Erster");

        phone.reload();
        assertThat(phone.getByText("1 × Regular kept for you until")).isVisible();
        assertAccessible(phone);
        phone.getByRole(AriaRole.BUTTON, named("Take the tickets")).click();
        assertThat(phone).hasURL(Pattern.compile(".*/order/[0-9]+\\..*"));
        guest.getByRole(AriaRole.BUTTON, named("Leave the waitlist")).click();
        guest.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Leave the waitlist"))
                .click();
        assertThat(guest.getByText("You are not on the waitlist any more")).isVisible();
    }

    private void join(Page page, PublishedEvent event, long type, String name) {
        visit(page, "/e/" + event.code() + "/waitlist?type=" + type);
        assertAccessible(page);
        page.getByRole(AriaRole.BUTTON, named("Join the waitlist")).click();
        assertThat(page.getByText("Fill this in").first()).isVisible();
        page.getByLabel("Name").fill(name);
        page.getByLabel("E-mail").fill(UUID.randomUUID() + "@example.org");
        page.getByRole(AriaRole.BUTTON, named("Join the waitlist")).click();
        assertThat(page).hasURL(Pattern.compile(".*/waitlist/[0-9]+\\..*"));
    }

    private long soldOutType(PublishedEvent event) {
        rows.execute("update event set seats_taken = 1 where id = ?", event.id());
        return rows.insert(
                "insert into ticket_type (event_id, name, price, currency, quantity, taken, sold, created_at, updated_at)"
                        + " values (?, 'Regular', 10, 'EUR', 1, 1, 1, ?, ?)",
                event.id(),
                Instant.now(),
                Instant.now());
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
