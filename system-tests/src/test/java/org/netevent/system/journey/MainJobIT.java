package org.netevent.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.netevent.system.Server;
import org.netevent.system.browser.BrowserTest;
import org.netevent.system.browser.Film;
import org.netevent.system.browser.QrCode;
import org.netevent.system.browser.Screen;

/** The main job, by hand and eye: from the organizer's sign-up to the second scan of a ticket (SPEC §3). */
class MainJobIT extends BrowserTest {

    private static final String PASSWORD = "correct-horse-journey";
    private static final Pattern LINK = Pattern.compile("https?://\\S+/registration/\\S+");

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String organizer = "jule-" + run + "@example.org";
    private final String guest = "zoe-" + run + "@example.org";
    private final String eventName = "Jakarta Night " + run;

    @Test
    void fromSignUpToTheSecondScan() throws IOException {
        Page desk = open(Screen.DESKTOP);
        signUpAsOrganizer(desk);
        String code = createAndPublish(desk);
        String event = desk.locator("a[href*='/organizer/registrations?id=']")
                .first()
                .getAttribute("href")
                .replaceFirst(".*id=", "");

        Page phone = open(Screen.PHONE);
        register(phone, code);
        approve(desk, event);

        Page ticket = open(Screen.PHONE);
        visit(ticket, linkInMail());
        assertThat(ticket.locator(".ne-ticket")).containsText("Zoë Müller");
        String serial = ticket.locator(".ne-ticket-serial").textContent();
        Path film = Film.of(
                QrCode.read(ticket.locator(".ne-qr svg").screenshot()),
                Server.folder().resolve("journey-" + run + ".y4m"));

        Page gate = openWithCamera(Screen.PHONE, film);
        signIn(gate, organizer, PASSWORD);
        scanTwice(gate, event, serial);

        ticket.reload();
        assertThat(ticket.locator(".ne-ticket")).containsText("Used");
        readLog(desk, event, serial);
    }

    private void signUpAsOrganizer(Page page) {
        visit(page, "/sign-up");
        field(page, "Name").fill("Jule Journey");
        field(page, "E-mail").fill(organizer);
        page.locator("input[type=password]").fill(PASSWORD);
        page.getByText("Organize events").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create account"))
                .click();
        page.waitForURL(url -> !url.contains("/sign-up"));
        assertAccessible(page);
    }

    /** @return the event's code */
    private String createAndPublish(Page page) {
        visit(page, "/organizer/events");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Create event"))
                .first()
                .click();
        field(page, "Name").fill(eventName);
        String day = LocalDate.now().plusDays(30).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
        pick(page, "Starts", day + " 18:00");
        pick(page, "Ends", day + " 21:00");
        field(page, "Place").fill("Hall 4");
        field(page, "Seats").fill("50");
        page.locator("[id='editor:approval']").click();
        // a click while the menu still opens chooses nothing
        page.locator("[id='editor:approval_panel'].ui-connected-overlay-enter-done")
                .getByText("By hand")
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish"))
                .click();
        assertThat(page.getByText("Event published").first()).isVisible();
        return page.locator("a[href*='/e/']").first().getAttribute("href").replaceFirst(".*/e/", "");
    }

    /** By the beginning of its label: a mark that it has to be filled in may follow. */
    private static Locator field(Page page, String label) {
        return page.getByLabel(Pattern.compile("^" + label + "\\b"));
    }

    private static void pick(Page page, String label, String moment) {
        Locator field = field(page, label);
        field.fill(moment);
        field.press("Tab");
    }

    private void register(Page page, String code) throws IOException {
        visit(page, "/e/" + code);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(eventName);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Register"))
                .first()
                .click();
        field(page, "Name").fill("Zoë Müller");
        field(page, "E-mail").fill(guest);
        field(page, "Team name").fill("Team X");
        page.locator("input[type=file]").setInputFiles(new FilePayload("slip.png", "image/png", slip()));
        assertThat(page.locator(".ne-files")).containsText("slip.png");
        assertAccessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Register"))
                .click();
        page.waitForURL("**/registration/**");
        assertThat(page.locator("main")).containsText("The organizer has not decided yet");
    }

    private void approve(Page page, String event) {
        visit(page, "/organizer/registrations?id=" + event);
        page.getByText("Zoë Müller").first().click();
        Locator attachment = page.locator(".ne-doc img");
        assertThat(attachment).isVisible();
        assertThat(attachment).hasJSProperty("naturalWidth", 40);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approve and next"))
                .click();
        assertThat(page.getByText("1 registration approved").first()).isVisible();
    }

    /** @return the path of the secret link in the mail that came with the approval */
    private String linkInMail() {
        String letter = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Server.mail().letters(guest).stream()
                                .filter(text -> text.contains("EVT"))
                                .findFirst()
                                .orElse(null),
                        found -> found != null);
        Matcher link = LINK.matcher(letter);
        assertThat(link.find()).as(letter).isTrue();
        return URI.create(link.group()).getPath();
    }

    private static void scanTwice(Page gate, String event, String serial) {
        visit(gate, "/gate/scan?id=" + event);
        // the code is read at once; the device gets its gate's name all the same
        gate.locator("#gate-name").click();
        gate.getByLabel("Name of the gate").fill("North");
        gate.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Done"))
                .click();
        assertThat(gate.locator("#gate-name")).hasText("North");

        assertThat(view(gate, "ready").locator("h1")).hasText("Zoë Müller");
        assertThat(view(gate, "ready")).containsText("Team X");
        assertThat(view(gate, "ready")).containsText("Signed");
        assertThat(view(gate, "ready")).containsText(serial);
        assertAccessible(gate);
        gate.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continue"))
                .click();
        assertThat(view(gate, "admitted").locator("h1")).hasText("Admitted");
        assertThat(gate.locator("[data-live=checked_in]")).hasText("1");
        gate.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Next"))
                .click();

        // the same code is still before the camera
        Locator used = view(gate, "already_used");
        assertThat(used.locator("h1")).hasText("Already used");
        assertThat(used).containsText("Zoë Müller");
        assertThat(used).containsText(Pattern.compile("Admitted \\d\\d:\\d\\d at gate North"));
        assertAccessible(gate);
    }

    private static Locator view(Page gate, String name) {
        return gate.locator("[data-view=" + name + "]:not([hidden])");
    }

    private void readLog(Page page, String event, String serial) {
        visit(page, "/organizer/activity?id=" + event);
        Locator log = page.locator("main table");
        for (String line : new String[] {"Created", "Published", "Approved", "Issued", "Admitted", "already used"})
            assertThat(log).containsText(line);
        assertThat(log).containsText(serial);
        assertThat(log).containsText("Jule Journey");
    }

    /** A payment slip of 40 × 30 pixels. */
    private static byte[] slip() throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillRect(0, 0, 40, 30);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
