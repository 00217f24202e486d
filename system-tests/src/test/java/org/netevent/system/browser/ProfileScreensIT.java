package org.netevent.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import org.junit.jupiter.api.Test;
import org.netevent.system.http.Files;
import org.netevent.system.http.Http;
import org.netevent.system.http.Person;
import org.netevent.system.http.PublishedEvent;

/** Somebody tells who they are, cuts a photo, hides and shows themselves, and finds another person. */
class ProfileScreensIT extends BrowserTest {

    @Test
    void oneTellsWhoOneIsAndFindsAnother() {
        PublishedEvent event = PublishedEvent.by(Person.organizer("Olga Owner"));
        Person anna = Person.attendee("Anna Attendee");
        Person zoe = Person.attendee("Zoë Müller");
        anna.http().post("/api/events/" + event.id() + "/rsvp");
        long other =
                zoe.http().post("/api/events/" + event.id() + "/rsvp").json().getInt("id");
        zoe.http()
                .put(
                        "/api/attendees/" + other,
                        Json.createObjectBuilder(Http.object("role", "Founder"))
                                .add("interests", Json.createArrayBuilder().add("Energy storage"))
                                .build());

        Page page = open(Screen.PHONE);
        signIn(page, anna.email(), Person.PASSWORD);
        visit(page, "/my/profile");
        describe(page);
        photo(page);
        find(page, event);
        hide(page, event, zoe);
    }

    private void describe(Page page) {
        page.getByLabel("First name").fill("");
        save(page);
        assertThat(page.locator(".ne-field", new Page.LocatorOptions().setHasText("First name")))
                .containsText("Fill this in");
        page.getByLabel("First name").fill("Ánna");
        page.getByLabel("Role").fill("Angel investor");
        Locator interests = page.getByLabel("Interests").and(page.getByRole(AriaRole.COMBOBOX));
        interests.pressSequentially("energy storage");
        interests.press("Enter");
        interests.pressSequentially("Sailing, Chess");
        interests.press("Enter");
        page.getByRole(AriaRole.BUTTON, named("Remove Sailing")).click();
        save(page);
        assertThat(page.getByText("Profile saved")).isVisible();
        assertThat(page.getByLabel("First name")).hasValue("Ánna");
        assertThat(page.locator(".ne-tags li")).hasCount(2);
        assertAccessible(page);
    }

    private void photo(Page page) {
        assertThat(page.locator("[data-photo] img.ne-face")).hasCount(0);
        page.getByLabel("Choose a photo").setInputFiles(new FilePayload("me.png", "image/png", Files.png(400, 300)));
        Locator frame = page.locator(".ne-crop-frame");
        assertThat(frame).isVisible();
        Locator left = page.locator("input[id='photo:left']");
        double middle = Double.parseDouble(left.inputValue());
        assertThat(middle).isBetween(0.12, 0.13);
        frame.focus();
        frame.press("ArrowRight");
        double moved = Double.parseDouble(left.inputValue());
        assertThat(moved).isGreaterThan(middle);
        frame.press("+");
        assertThat(Double.parseDouble(page.locator("input[id='photo:side']").inputValue()))
                .isLessThan(1);
        assertAccessible(page);
        page.getByRole(AriaRole.BUTTON, named("Save photo")).click();
        assertThat(page.getByText("Photo saved")).isVisible();
        assertThat(page.locator("[data-photo] img.ne-face")).hasJSProperty("naturalWidth", 160);
    }

    private void find(Page page, PublishedEvent event) {
        visit(page, "/e/" + event.code());
        page.getByRole(AriaRole.LINK, named("See all people")).click();
        Locator meet = page.locator("section", new Page.LocatorOptions().setHasText("People you may want to meet"));
        assertThat(meet.first()).containsText("Interests in common: Energy storage");
        assertThat(meet.first()).containsText("Founder: builds something new");
        page.getByRole(AriaRole.SEARCHBOX).fill("muller");
        page.getByRole(AriaRole.SEARCHBOX).press("Enter");
        page.waitForURL(url -> url.contains("q=muller"));
        assertThat(page.locator(".ne-person")).hasCount(1);
        assertAccessible(page);
        page.getByRole(AriaRole.LINK, named("Zoë Müller")).click();
        assertThat(page.locator("h1")).hasText("Zoë Müller");
        assertAccessible(page);
    }

    private void hide(Page page, PublishedEvent event, Person zoe) {
        String list = "/api/attendees?event_id=" + event.id();
        assertThat(zoe.http().get(list).text()).contains("Ánna Attendee");
        visit(page, "/my/profile");
        page.getByRole(AriaRole.BUTTON, named("Hide me at " + event.name())).click();
        assertThat(page.getByText("Only the team sees you now")).isVisible();
        assertThat(zoe.http().get(list).text()).doesNotContain("Ánna Attendee");
        visit(page, "/e/" + event.code() + "/people");
        assertThat(page.getByText("The others do not see you at this event.")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, named("Connect"))).hasCount(0);
    }

    private static void save(Page page) {
        page.getByRole(AriaRole.BUTTON, named("Save").setExact(true)).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
