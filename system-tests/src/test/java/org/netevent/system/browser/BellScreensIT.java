package org.netevent.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.netevent.system.http.Http;
import org.netevent.system.http.Person;
import org.netevent.system.http.PublishedEvent;

/** The bell counts while one looks at something else, and is used without a mouse. */
class BellScreensIT extends BrowserTest {

    private final PublishedEvent event =
            PublishedEvent.by(Person.organizer("Olga <script>alert(1)</script>"), "approval", "manual");
    private final Person anna = Person.attendee("Anna Attendee");

    @Test
    void itRingsOnAnOpenPageAndLeadsWhereItHappened() {
        int registration =
                anna.http().post("/api/events/" + event.id() + "/rsvp").json().getInt("id");
        Page page = open(Screen.DESKTOP);
        signIn(page, anna.email(), Person.PASSWORD);
        visit(page, "/");
        Locator bell = page.locator("#bellButton");
        assertThat(bell).hasAccessibleName("Notifications, nothing new");
        assertThat(page.locator("#bellCount")).isHidden();

        event.owner().http().post("/api/admin/approve/" + registration);

        assertThat(page.locator("#bellCount")).hasText("1");
        assertThat(bell).hasAccessibleName("Notifications, 1 unread");
        assertThat(page.locator("#bellSays")).hasText(Pattern.compile("You are in: .*Notifications, 1 unread"));

        bell.focus();
        page.keyboard().press("Enter");
        Locator list = page.locator("#bellList a");
        assertThat(list).hasCount(1);
        assertThat(list).containsText("New");
        assertAccessible(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("#bell")).isHidden();
        assertThat(bell).isFocused();
        page.keyboard().press("Enter");
        assertThat(list).isVisible();
        page.keyboard().press("Tab");
        assertThat(list).isFocused();
        page.keyboard().press("Enter");

        page.waitForURL(Pattern.compile(".*/registration/" + registration + "\\..*"));
        assertThat(page.locator("#bellButton")).hasAccessibleName("Notifications, nothing new");
    }

    @Test
    void theListGrowsAndIsReadAtOnce() {
        Page page = open(Screen.PHONE, ColorScheme.DARK);
        signIn(page, anna.email(), Person.PASSWORD);
        visit(page, "/my/notifications");
        assertThat(page.getByText("Nothing has happened yet")).isVisible();
        assertAccessible(page);
        int first =
                anna.http().post("/api/events/" + event.id() + "/rsvp").json().getInt("id");
        event.owner().http().post("/api/admin/approve/" + first);
        Locator lines = page.locator("#news li");
        assertThat(lines).hasCount(1);

        page.reload();
        event.owner().http().put("/api/events/" + event.id(), Http.object("location", "Hall <b>9</b>"));
        assertThat(lines).hasCount(2);
        assertThat(lines.first()).containsText("Now Hall <b>9</b>");
        assertThat(page.locator("#newsWhich")).containsText("Unread 2");
        assertAccessible(page);
        page.locator("[id='form:readAll']").click();

        assertThat(page.getByText("All are marked as read").first()).isVisible();
        assertThat(page.locator("#news")).not().containsText("New");
        assertThat(page.locator("#bellCount")).isHidden();
        visit(page, "/my/notifications?which=unread");
        assertThat(page.getByText("You have read everything")).isVisible();
    }
}
