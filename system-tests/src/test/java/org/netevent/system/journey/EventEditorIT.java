package org.netevent.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netevent.system.Server;
import org.netevent.system.browser.BrowserTest;
import org.netevent.system.browser.Screen;
import org.netevent.system.http.Files;
import org.netevent.system.http.Person;
import org.netevent.system.http.PublishedEvent;

/** An organizer at the editor, the team page and the home page, as people use them: with mistakes. */
class EventEditorIT extends BrowserTest {

    @Test
    void mistakesAreNamedAtTheirFieldsAndNothingTypedIsLost() {
        Page page = organizer(Person.organizer("Olga Owner"), Screen.DESKTOP);
        visit(page, "/organizer/edit");
        button(page, "Publish").click();
        for (String missing : List.of("name", "startTime", "endTime"))
            assertThat(error(page, missing)).containsText("Fill this in");
        // a date picker takes over its field when the page is loaded: what is typed before that would be lost
        page.waitForLoadState();

        field(page, "name").fill("Spring <b>school</b>");
        field(page, "startTime_input").fill("01/06/2031 18:00");
        field(page, "endTime_input").fill("01/06/2031 17:00");
        page.keyboard().press("Escape");
        field(page, "tags").fill("jazz, Jazz");
        field(page, "latitude").fill("95");
        field(page, "description").fill("First paragraph\n\nSecond, with <script>alert(1)</script>");
        button(page, "Publish").click();

        assertThat(error(page, "latitude")).containsText("90");
        assertThat(error(page, "tags")).containsText("twice");
        assertThat(error(page, "endTime")).containsText("after the start");
        assertThat(field(page, "name")).hasValue("Spring <b>school</b>");
        assertThat(field(page, "endTime_input")).hasValue("01/06/2031 17:00");
        assertThat(field(page, "description")).hasValue("First paragraph\n\nSecond, with <script>alert(1)</script>");
    }

    @Test
    void whatIsPublishedShowsAsItWasTyped() {
        Page page = organizer(Person.organizer("Olga Owner"), Screen.DESKTOP);
        visit(page, "/organizer/edit");
        page.waitForLoadState();
        field(page, "name").fill("Spring <b>school</b>");
        field(page, "startTime_input").fill("01/06/2031 18:00");
        field(page, "endTime_input").fill("01/06/2031 21:00");
        page.keyboard().press("Escape");
        field(page, "description").fill("First paragraph\n\nSecond, with <script>alert(1)</script>");
        button(page, "Publish").click();

        assertThat(page.getByText("Event published")).isVisible();
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("View").setExact(true))
                .click();
        assertThat(page.locator("h1")).hasText("Spring <b>school</b>");
        assertThat(page.getByText("18:00 to 21:00 CEST")).isVisible();
        assertThat(page.getByText("<script>alert(1)</script>")).isVisible();
    }

    @Test
    void aRefusedPictureDoesNotUndoTheRest() {
        Person person = Person.organizer("Olga Owner");
        PublishedEvent event = PublishedEvent.by(person);
        Page page = organizer(person, Screen.PHONE);
        visit(page, "/organizer/edit?id=" + event.id());

        field(page, "location").fill("Hall 7");
        field(page, "picture")
                .setInputFiles(new FilePayload("hall.png", "image/png", "only text".getBytes(StandardCharsets.UTF_8)));
        button(page, "Save").click();
        assertThat(page.getByText("The event is saved, but the picture is not")).isVisible();
        assertThat(field(page, "location")).hasValue("Hall 7");

        field(page, "picture").setInputFiles(new FilePayload("hall.png", "image/png", Files.png(400, 300)));
        button(page, "Save").click();
        assertThat(page.getByAltText("Picture 1")).isVisible();
        button(page, "Remove picture 1").click();
        assertThat(page.getByText("Picture removed")).isVisible();
        assertThat(page.getByAltText("Picture 1")).hasCount(0);
    }

    @Test
    void ofTwoWindowsTheSecondIsToldAndKeepsWhatWasTyped() {
        Person person = Person.organizer("Olga Owner");
        PublishedEvent event = PublishedEvent.by(person);
        Page first = organizer(person, Screen.DESKTOP);
        Page second = organizer(person, Screen.DESKTOP);
        for (Page page : List.of(first, second)) visit(page, "/organizer/edit?id=" + event.id());

        field(first, "location").fill("From the first");
        button(first, "Save").click();
        assertThat(first.getByText("Event saved")).isVisible();

        field(second, "address").fill("From the second");
        button(second, "Save").click();
        assertThat(second.locator(".ui-messages-error")).isVisible();
        assertThat(field(second, "address")).hasValue("From the second");
        var now = person.http().get("/api/events/" + event.id()).json();
        assertThat(now.getString("location")).isEqualTo("From the first");
        assertThat(now.isNull("address")).isTrue();
    }

    @Test
    void theCapacityStaysAboveTheSeatsTaken() {
        Person person = Person.organizer("Olga Owner");
        PublishedEvent event = PublishedEvent.by(person, "max_attendees", 5);
        for (int i = 0; i < 3; i++) event.register("Guest " + i);
        Page page = organizer(person, Screen.DESKTOP);
        visit(page, "/organizer/edit?id=" + event.id());

        field(page, "maxAttendees").fill("2");
        button(page, "Save").click();
        assertThat(error(page, "maxAttendees")).containsText("3 seats are taken already");
        page.locator("[id='life:unpublish']").click();
        assertThat(page.locator(".ui-messages-error")).containsText("Somebody is registered");
    }

    @Test
    void cancellingAsksFirst() {
        Person person = Person.organizer("Olga Owner");
        PublishedEvent event = PublishedEvent.by(person);
        Page page = organizer(person, Screen.PHONE);
        visit(page, "/organizer/edit?id=" + event.id());

        page.locator("[id='life:reason']").fill("Snow");
        page.locator("[id='life:cancelEvent']").click();
        page.locator(".ui-confirmdialog-no").click();
        assertThat(person.http().get("/api/events/" + event.id()).json().getString("status"))
                .isEqualTo("published");

        page.locator("[id='life:cancelEvent']").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.getByText("Event cancelled", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(page.getByText("Snow")).isVisible();
        assertThat(page.locator("[id='editor:save']")).hasCount(0);
        // without the toast, whose colours fade
        visit(page, "/organizer/edit?id=" + event.id());
        assertAccessible(page);

        page.locator("[id='life:delete']").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.getByText("Event deleted")).isVisible();
        assertThat(person.http().get("/api/events/" + event.id()).status()).isEqualTo(404);
    }

    @Test
    void theTeamIsLookedAfter() {
        Person person = Person.organizer("Olga Owner");
        Person helper = Person.attendee("Hanna Helper-Hansen von der langen Leine");
        PublishedEvent event = PublishedEvent.by(person);
        Page page = organizer(person, Screen.PHONE);
        visit(page, "/organizer/team?id=" + event.id());

        page.locator("[id='add:email']").fill("nobody-has-this@example.org");
        page.locator("[id='add:addMember']").click();
        assertThat(page.locator(".ui-message-error")).containsText("Nobody has an account");
        page.locator("[id='add:email']").fill(helper.email());
        page.locator("[id='add:addMember']").click();
        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(helper.http().get("/api/organizer/events").json().getInt("total"))
                .isEqualTo(1);

        page.getByLabel("Remove " + helper.name()).click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(helper.http().get("/api/organizer/events").json().getInt("total"))
                .isZero();
    }

    /** Pages ask the same rule as the API. */
    @Test
    void whoMayNotIsKeptOut() {
        Person owner = Person.organizer("Olga Owner");
        PublishedEvent event = PublishedEvent.by(owner);
        Person gate = Person.attendee("Gus Gate");
        event.member(gate, "gate");
        List<String> pages = List.of("/organizer/edit?id=" + event.id(), "/organizer/team?id=" + event.id());
        for (Person stranger : List.of(Person.organizer("Stan Stranger"), Person.attendee("Ada Attendee"), gate)) {
            Page page = organizer(stranger, Screen.DESKTOP);
            for (String path : pages)
                assertThat(status(page, path)).as(stranger.name() + path).isEqualTo(403);
            assertThat(status(page, "/organizer/edit?id=999999999")).isEqualTo(404);
            for (String wrong :
                    List.of("/organizer/edit?id=x", "/organizer/team", "/organizer/team?id=99999999999999999999"))
                assertThat(status(page, wrong)).as(wrong).isEqualTo(404);
        }
        Page attendee = organizer(gate, Screen.DESKTOP);
        assertThat(status(attendee, "/organizer/edit")).isEqualTo(403);
        // gate staff lists the event and gets to its scanner, not to its figures
        visit(attendee, "/organizer/events");
        assertThat(attendee.locator("a[href$='/gate/scan?id=" + event.id() + "']"))
                .isVisible();
        assertThat(attendee.locator("a[href*='/organizer/event?id=']")).hasCount(0);

        Page visitor = open(Screen.DESKTOP);
        for (String path : pages) {
            visit(visitor, path);
            assertThat(visitor.url()).contains("/sign-in");
        }
    }

    /** Without a mouse: the dates open, take a day, and the address says so. */
    @Test
    void filtersWorkByKeyboardAndStayInTheAddress() {
        PublishedEvent event = PublishedEvent.by(Person.organizer("Olga Owner"));
        Page page = open(Screen.DESKTOP);
        visit(page, "/?q=" + event.name().replace(" ", "%20"));
        assertThat(page.getByText(event.name())).isVisible();

        page.locator("[popovertarget='dates']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#from")).isVisible();
        page.locator("#from").fill("2090-01-01");
        page.locator("#dates button").focus();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("from=2090-01-01"));
        assertThat(page.getByText("Clear filters").or(page.locator(".ne-empty")).first())
                .isVisible();
        assertThat(page.locator(".ne-grid")).not().containsText(event.name());
        assertAccessible(page);
        visit(page, "/");
        assertThat(page.locator("h2#coming")).hasText("Coming up");
    }

    private Page organizer(Person person, Screen screen) {
        Page page = open(screen);
        signIn(page, person.email(), Person.PASSWORD);
        return page;
    }

    private static int status(Page page, String path) {
        return page.navigate(Server.uri(path).toString()).status();
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='editor:" + id + "']");
    }

    private static Locator error(Page page, String field) {
        return page.locator(".ne-field:has([id^='editor:" + field + "']) .ui-message-error");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                com.microsoft.playwright.options.AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
