package org.netevent.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.netevent.system.http.Person;
import org.netevent.system.http.PublishedEvent;

/** A guest corrects the own details and hands the ticket over, on a phone. */
class TicketScreensIT extends BrowserTest {

    @Test
    void aGuestChangesDetailsAndHandsTheTicketOver() {
        PublishedEvent event = PublishedEvent.by(Person.organizer("Olga Owner"));
        String link =
                URI.create(event.register("Gwen Guest").getString("manage_url")).getPath();
        Page page = open(Screen.PHONE);

        visit(page, link);
        page.getByText("Change details").click();
        Locator name = page.getByLabel(Pattern.compile("^Name"));
        assertThat(name).hasValue("Gwen Guest");
        assertAccessible(page);
        name.fill("");
        page.getByLabel("Organisation").fill("Contoso");
        button(page, "Save");
        assertThat(page.locator(".ne-field .ui-message-error")).hasCount(1);
        assertThat(page.getByLabel("Organisation")).hasValue("Contoso");
        name.fill("Gwendolyn Guest");
        button(page, "Save");
        page.waitForURL("**" + link);
        assertThat(page.locator("main")).containsText("Gwendolyn Guest");
        assertThat(page.locator("main")).containsText("Contoso");

        page.getByText("Hand over").click();
        assertAccessible(page);
        button(page, "Hand over now");
        assertThat(page.locator(".ne-field .ui-message-error")).hasCount(2);
        page.getByLabel(Pattern.compile("^Name")).fill("Nina New");
        page.getByLabel(Pattern.compile("^E-mail")).fill(UUID.randomUUID() + "@example.org");
        button(page, "Hand over now");
        page.waitForURL("**" + link);
        assertThat(page.locator(".ui-growl")).containsText("The ticket is now Nina New’s");
        assertThat(page.locator(".ne-qr")).hasCount(0);
        assertThat(page.getByText("Hand over")).hasCount(0);
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }
}
