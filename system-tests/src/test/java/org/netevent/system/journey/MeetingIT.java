package org.netevent.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.netevent.system.http.Http.object;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.netevent.system.browser.BrowserTest;
import org.netevent.system.browser.Screen;
import org.netevent.system.http.Answer;
import org.netevent.system.http.Http;
import org.netevent.system.http.Person;
import org.netevent.system.http.PublishedEvent;

/**
 * Two people meet (SPEC §3, Meet): each with a browser of their own they register, find each other, connect and book an
 * appointment; what one does shows on the other's open page, and nobody is booked twice at the same time.
 */
class MeetingIT extends BrowserTest {
    private static final String PASSWORD = "correct-horse-meeting";

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String annas = "anna-" + run + "@example.org";
    private final String berts = "bert-" + run + "@example.org";
    private final PublishedEvent event = PublishedEvent.by(Person.organizer("Olga Owner"));

    @Test
    void twoFindEachOtherConnectAndMeet() {
        Page anna = open(Screen.DESKTOP);
        Page bert = open(Screen.PHONE);
        join(anna, "Anna Åström", annas);
        join(bert, "Bert Müller", berts);

        visit(bert, "/my/contacts?tab=received");
        assertThat(bert.locator("main")).containsText("No requests");
        findAndAsk(anna);
        connect(bert, anna);

        JsonObject slot = proposedByAThird();
        visit(bert, "/my/appointments");
        assertThat(bert.locator("main")).containsText("Carla Competitor");
        propose(anna, slot.getString("appointment_time"));
        meet(bert, anna);
        refuseTheSecond(bert);
    }

    /** Signs up and registers for the event, by hand. */
    private void join(Page page, String name, String email) {
        visit(page, "/sign-up?back=/e/" + event.code() + "/register");
        field(page, "Name").fill(name);
        field(page, "E-mail").fill(email);
        page.locator("input[type=password]").fill(PASSWORD);
        button(page, "Create account").click();
        page.waitForURL("**/register");
        assertThat(field(page, "Name")).hasValue(name);
        button(page, "Register").click();
        page.waitForURL("**/registration/**");
        assertThat(page.locator(".ne-ticket")).containsText(name);
    }

    private void findAndAsk(Page anna) {
        visit(anna, "/e/" + event.code());
        anna.locator("main a[href$='/people']").first().click();
        anna.locator("main input[type=search]").fill("muller");
        anna.keyboard().press("Enter");
        Locator card = anna.locator(".ne-person", new Page.LocatorOptions().setHasText("Bert Müller"));
        assertThat(card).hasCount(1);
        assertThat(anna.locator("main")).not().containsText(berts);
        card.getByRole(AriaRole.BUTTON, named("Connect Bert Müller")).click();
        Locator dialog = anna.getByRole(AriaRole.DIALOG).filter(new Locator.FilterOptions().setVisible(true));
        assertThat(dialog).containsText("Bert Müller");
        dialog.getByLabel("Message").fill("Storage, <too>?");
        assertAccessible(anna);
        dialog.getByRole(AriaRole.BUTTON, named("Send request")).click();
        assertThat(card).containsText("Asked");
    }

    /** What one asks is on the other's open page, and the answer on the first one's. */
    private void connect(Page bert, Page anna) {
        Locator request = bert.locator(".ne-person", new Page.LocatorOptions().setHasText("Anna Åström"));
        assertThat(request).containsText("Storage, <too>?");
        assertThat(request).not().containsText(annas);
        assertAccessible(bert);
        request.getByRole(AriaRole.BUTTON, named("Accept Anna Åström")).click();
        assertThat(bert.locator("main")).containsText("No requests");

        assertThat(anna.locator(".ne-person").first()).containsText("Connected");
        visit(anna, "/my/contacts");
        assertThat(anna.locator(".ne-person")).containsText(berts);
        bert.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Contacts 1")))
                .click();
        assertThat(bert.locator(".ne-person")).containsText(annas);
    }

    /** Somebody else asks Bert for the same time. @return the appointment as the API answered it */
    private JsonObject proposedByAThird() {
        Person carla = Person.attendee("Carla Competitor");
        carla.http().post("/api/events/" + event.id() + "/rsvp");
        JsonObject owners = Http.demo("admin").get("/api/events/" + event.id()).json();
        long bert = Http.as(annas, PASSWORD)
                .get("/api/events/" + event.id() + "/attendees?q=muller")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getInt("id");
        Answer answer = carla.http()
                .post(
                        "/api/appointments",
                        object(
                                "event_id",
                                event.id(),
                                "target_id",
                                bert,
                                "appointment_time",
                                owners.getString("start_time"),
                                "duration",
                                30));
        assertStatus(201, answer);
        return answer.json();
    }

    /** @param moment when the first free slot begins, which is taken */
    private void propose(Page anna, String moment) {
        anna.locator(".ne-person h2 a").click();
        anna.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Propose a meeting"))
                .click();
        Locator slots = anna.locator("[id='form:slot']");
        slots.locator("input").first().check();
        field(anna, "Notes").fill("By the coffee");
        assertAccessible(anna);
        button(anna, "Propose").click();
        anna.waitForURL("**/my/appointments**");
        assertThat(anna.locator("main")).containsText("Bert Müller");
    }

    private static void meet(Page bert, Page anna) {
        Locator proposed = bert.locator(".ne-appointment", new Page.LocatorOptions().setHasText("Anna Åström"));
        assertThat(proposed).containsText("By the coffee");
        assertAccessible(bert);
        proposed.getByRole(AriaRole.BUTTON, named("Accept the appointment with Anna Åström"))
                .click();
        assertThat(bert.locator(".ne-appointment", new Page.LocatorOptions().setHasText("Anna Åström")))
                .containsText("Accepted");
        assertThat(anna.locator(".ne-appointment", new Page.LocatorOptions().setHasText("Bert Müller")))
                .containsText("Accepted");
    }

    private static void refuseTheSecond(Page bert) {
        bert.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Accept the appointment with Carla Competitor"))
                .click();
        assertThat(bert.getByRole(AriaRole.ALERT).first())
                .containsText(Pattern.compile("You are in another appointment then: with Anna Åström"));
        assertAccessible(bert);
        assertThat(bert.locator(".ne-appointment", new Page.LocatorOptions().setHasText("Carla Competitor")))
                .not()
                .containsText("Accepted");
    }

    private static void assertStatus(int status, Answer answer) {
        if (answer.status() != status) throw new AssertionError("Expected " + status + ", not " + answer);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** By the beginning of its label: a mark that it has to be filled in may follow. */
    private static Locator field(Page page, String label) {
        return page.getByLabel(Pattern.compile("^" + label + "\\b"));
    }
}
