package org.netevent.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.netevent.system.http.Files;
import org.netevent.system.http.Http;
import org.netevent.system.http.Person;
import org.netevent.system.http.PublishedEvent;

/** What a person sees of the own registration: the form with its refusals, the secret link in each state. */
class RegistrationScreensIT extends BrowserTest {

    private static final int SMALLEST_PHONE = 360;

    private final Person owner = Person.organizer("Olga Owner");
    private final PublishedEvent event =
            PublishedEvent.by(owner, "approval", "manual", "max_attendees", 1, "asks_amount", true);

    @Test
    void aRefusedFormNamesAllAtOnceAndKeepsWhatWasTypedAndChosen() {
        Page page = open(Screen.PHONE);
        visit(page, "/e/" + event.code() + "/register");
        Locator email = page.getByLabel("E-mail");
        Locator amount = page.getByLabel("Amount paid");
        email.fill("zoe@exam ple");
        amount.fill("much");
        page.getByLabel("Team members").fill("Zoë\nBob");
        choose(page, file("slip.pdf", Files.PDF), file("photo.png", Files.png()));
        assertThat(page.locator(".ne-files li")).hasCount(2);
        choose(page, file("notes.txt", "text".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("main"))
                .containsText("notes.txt is neither an image nor a PDF. Save it as one and add it again.");
        assertThat(page.locator(".ne-files li")).hasCount(2);

        send(page);

        assertThat(page.locator(".ne-errors")).containsText("3 answers need a second look");
        assertThat(page.locator(".ne-field .ui-message-error")).hasCount(3);
        assertThat(email).hasValue("zoe@exam ple");
        assertThat(amount).hasValue("much");
        assertThat(page.getByLabel("Team members")).hasValue("Zoë\nBob");
        assertThat(page.getByLabel(Pattern.compile("^Name"))).isFocused();
        assertAccessible(page);

        page.getByLabel("Remove photo.png").click();
        assertThat(page.locator(".ne-files li")).hasCount(1);
        page.getByLabel(Pattern.compile("^Name")).fill("Zoë <b>Müller</b>");
        email.fill(UUID.randomUUID() + "@example.org");
        amount.fill("1.234,50");
        send(page);
        page.waitForURL("**/registration/**");
        assertThat(page.locator("main")).containsText("Zoë <b>Müller</b>");
        assertThat(page.locator("main")).containsText("1,234.50");
        assertThat(page.locator(".ne-files li")).hasCount(1);
        assertThat(page.locator(".ne-files li")).containsText("slip.pdf");
    }

    @Test
    void whoIsSignedInFindsTheFormFilledInAndTheRegistrationInTheOwnList() {
        Person anna = Person.attendee("Anna Attendee");
        Page page = open(Screen.DESKTOP);
        signIn(page, anna.email(), Person.PASSWORD);
        visit(page, "/my/registrations");
        assertThat(page.locator("main")).containsText("Nothing ahead yet");
        visit(page, "/e/" + event.code() + "/register");
        assertThat(page.getByLabel(Pattern.compile("^Name"))).hasValue("Anna Attendee");
        assertThat(page.getByLabel("E-mail")).hasValue(anna.email());
        send(page);
        page.waitForURL("**/registration/**");

        visit(page, "/my/registrations");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(event.name()))
                .click();
        page.waitForURL("**/registration/**");

        visit(page, "/e/" + event.code() + "/register");
        send(page);
        assertThat(page.locator(".ne-errors")).containsText("registered for the event already");
    }

    @Test
    void theSecretLinkTellsEachState() {
        Map<String, String> states = states();
        Page phone = open(Screen.PHONE);
        Page desktop = open(Screen.DESKTOP, ColorScheme.DARK);
        states.forEach((link, words) -> {
            for (Page page : new Page[] {phone, desktop}) {
                visit(page, link);
                assertThat(page.locator("main")).containsText(words);
                assertAccessible(page);
            }
            phone.setViewportSize(SMALLEST_PHONE, Screen.PHONE.height);
            assertThat(((Number) phone.evaluate("document.documentElement.scrollWidth")).intValue())
                    .as("width of %s", words)
                    .isLessThanOrEqualTo(SMALLEST_PHONE);
            phone.setViewportSize(Screen.PHONE.width, Screen.PHONE.height);
        });
    }

    @Test
    void oneCancelsAfterASecondLookAndFilesAreAddedLater() {
        Page page = open(Screen.PHONE);
        visit(page, link(event.register("Carl Cancelling")));
        choose(page, file("slip.pdf", Files.PDF));
        assertThat(page.locator(".ne-files")).containsText("slip.pdf");
        Locator cancel = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("I cannot come"));

        cancel.click();
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("Cancel this registration?");
        assertAccessible(page);
        page.getByText("Keep it").click();
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).isHidden();
        cancel.click();
        page.getByText("Cancel registration").click();

        assertThat(page.getByText("Registration cancelled").first()).isVisible();
        assertThat(page.locator("main")).containsText("This registration is cancelled. You can register again");
        assertThat(cancel).isHidden();
        assertThat(page.locator("input[type=file]")).hasCount(0);
        assertThat(page.locator(".ne-files")).containsText("slip.pdf");
    }

    /** Secret links with the words that each has to show. */
    private Map<String, String> states() {
        Http desk = owner.http();
        JsonObject declined = event.register("Dora Declined");
        desk.post("/api/admin/decline/" + declined.getInt("id"), Http.object("reason", "The payment did not arrive"));
        JsonObject pending = event.register("Zoë Pending");
        JsonObject approved = event.register("Anna Approved");
        desk.post("/api/admin/approve/" + approved.getInt("id"), Http.object());
        JsonObject waiting = event.register("Willy Waiting");
        PublishedEvent off = PublishedEvent.by(owner);
        JsonObject withEvent = off.register("Ernst Event");
        desk.post("/api/events/" + off.id() + "/cancel", Http.object("reason", "The hall is flooded"));
        Map<String, String> states = new LinkedHashMap<>();
        states.put(link(declined), "The payment did not arrive");
        states.put(link(pending), "The organizer has not decided yet");
        states.put(link(approved), "EVT");
        states.put(link(waiting), "You are number 1 on the waitlist");
        states.put(link(withEvent), "The hall is flooded");
        return states;
    }

    private static String link(JsonObject registered) {
        return URI.create(registered.getString("manage_url")).getPath();
    }

    private static void choose(Page page, FilePayload... files) {
        page.locator("input[type=file]").setInputFiles(files);
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private static void send(Page page) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Register"))
                .click();
    }
}
