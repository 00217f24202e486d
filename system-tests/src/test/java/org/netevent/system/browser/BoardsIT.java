package org.netevent.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.netevent.system.http.Http;
import org.netevent.system.http.Person;
import org.netevent.system.http.PublishedEvent;

/** Boards that move: what happens elsewhere shows without a reload, also after the connection was gone. */
class BoardsIT extends BrowserTest {

    private final Person owner = Person.organizer("Olga Owner");
    private final Person attendee = Person.attendee("Anna Attendee");

    @Test
    void joinsAndLeavesByOneClick() {
        String word = "W" + attendee.id() + "x";
        event(word + " open", Map.of());
        PublishedEvent manual = event(word + " manual", Map.of("approval", "manual"));
        PublishedEvent full = event(word + " full", Map.of("max_attendees", 1));
        event(word + " paid", Map.of("asks_amount", true));
        full.register("Gwen Guest");
        Page page = open(Screen.PHONE);
        signIn(page, attendee.email(), Person.PASSWORD);
        visit(page, "/my?q=" + word);
        stay(page);
        assertThat(page.locator("#open article")).hasCount(4);
        assertThat(page.locator("#joined")).containsText("You have joined nothing yet");
        assertAccessible(page);

        button(page, "Join: " + word + " open").click();
        assertThat(page.getByText("You are in.")).isVisible();
        assertThat(joined(page, word + " open")).containsText("Your ticket is ready");
        button(page, "Ask to join: " + word + " manual").click();
        assertThat(joined(page, word + " manual")).containsText("Pending");
        button(page, "Join the waitlist: " + word + " full").click();
        assertThat(joined(page, word + " full")).containsText("Waitlisted");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Register for " + word + " paid")))
                .hasAttribute("href", Pattern.compile(".*/e/[A-Z2-9]{10}/register"));
        assertAccessible(page);

        // what the organizer decides shows by itself
        int id = owner.http()
                .get("/api/admin/registrations?event_id=" + manual.id())
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getInt("id");
        owner.http().post("/api/admin/approve/" + id);
        assertThat(joined(page, word + " manual")).containsText("Your ticket is ready");

        joined(page, word + " manual")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Leave"))
                .click();
        assertThat(page.locator("#leaveAsk")).containsText(word + " manual");
        assertAccessible(page);
        button(page, "Stay registered").click();
        assertThat(joined(page, word + " manual")).isVisible();
        joined(page, word + " manual")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Leave"))
                .click();
        button(page, "Leave the event").click();
        assertThat(joined(page, word + " manual")).hasCount(0);
        assertThat(button(page, "Ask to join: " + word + " manual")).isVisible();
        stayed(page);
    }

    @Test
    void everyBoardMovesWithoutReload() {
        PublishedEvent event = event("Board " + attendee.id(), Map.of("max_attendees", 2, "approval", "manual"));
        Page dashboard = as(owner, "/organizer/event?id=" + event.id());
        Page list = as(owner, "/organizer/registrations?id=" + event.id());
        Page panel = as(owner, "/organizer/events");
        Page statistics = as(owner, "/organizer/statistics?id=" + event.id());
        Page mine = as(attendee, "/my?q=Board%20" + attendee.id());
        Page shown = as(null, "/e/" + event.code());
        Page home = as(null, "/?q=Board%20" + attendee.id());
        Page form = as(null, "/e/" + event.code() + "/register");
        assertThat(list.getByText("Nobody has registered yet")).isVisible();
        assertThat(dashboard.locator("#daysNone")).containsText("Nobody has registered yet");

        int own = attendee.http()
                .post("/api/events/" + event.id() + "/rsvp")
                .json()
                .getInt("id");
        assertThat(dashboard.locator("[data-stat='registrations.pending']")).hasText("1");
        assertThat(dashboard.locator("[data-chart-of=registrationsChart]")).isVisible();
        assertThat(dashboard.locator("#waitingList")).containsText("1 registration");
        assertThat(dashboard.locator(".ne-side .ne-count")).hasText("1");
        assertThat(statistics.locator("#daysTable tbody tr")).hasCount(1);
        assertThat(panel.locator("tr", new Page.LocatorOptions().setHasText("Board " + attendee.id())))
                .containsText(Pattern.compile("Published\\s*1\\s*1\\s*0"));
        // an empty list shows the first one at once, a filled one says so and keeps what is chosen
        assertThat(list.locator("[data-registration]")).hasCount(1);
        list.locator("tbody .ui-chkbox-box").first().click();
        assertThat(list.getByText("1 selected")).isVisible();
        int guest = event.register("Gwen Guest").getInt("id");
        event.register("Gus Guest");
        assertThat(list.locator("#listNews")).containsText("2 changes");
        assertAccessible(list);
        button(list, "Show").click();
        assertThat(list.locator("[data-registration]")).hasCount(3);
        assertThat(list.getByText("1 selected")).isVisible();
        assertThat(list.locator("#listNews")).isHidden();

        owner.http().post("/api/admin/approve/" + own);
        assertThat(mine.locator("#joined")).containsText("Your ticket is ready");
        assertThat(shown.locator("#seatsLeft")).hasText("1 seat left");
        assertThat(home.locator("[data-seats]").first()).hasText("1 of 2 seats left");
        assertThat(form.locator("[data-seats]")).hasText("1 of 2 seats left");
        owner.http().post("/api/admin/approve/" + guest);
        assertThat(home.locator("[data-seats]").first()).hasText("Full, waitlist open");
        assertThat(shown.locator("#event")).containsText("Join the waitlist");
        assertThat(form.locator("#outlook")).containsText("You join the waitlist");
        String serial = owner.http()
                .get("/api/participants?event_id=" + event.id() + "&q=Anna")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("serial_number");
        owner.http().post("/api/mark-used/" + serial, Http.object("gate", "North"));
        assertThat(mine.locator("#joined")).containsText("You are checked in");
        assertThat(statistics.locator("#arrivalsTable tbody tr")).hasCount(1);
        assertThat(dashboard.locator("[data-stat=checked_in]")).hasText("1");

        owner.http().post("/api/events/" + event.id() + "/cancel", Http.object("reason", "Storm"));
        assertThat(shown.locator("#event")).containsText("This event is cancelled. Storm");
        assertThat(mine.locator("#joined")).containsText("The organizer has cancelled this event");
        assertThat(home.locator("#events article")).hasCount(0);
        assertThat(form.locator("#outlook")).containsText("takes no registrations");
        assertThat(dashboard.locator("#eventState")).containsText("Cancelled");
        for (Page page : List.of(dashboard, list, panel, statistics, mine, shown, home, form)) stayed(page);
    }

    /** What happened while the connection was gone is made up for by itself. */
    @Test
    void aPageThatWasCutOffCatchesUp() {
        PublishedEvent event = event("Cut " + attendee.id(), Map.of("max_attendees", 3));
        AtomicBoolean cut = new AtomicBoolean();
        List<WebSocketRoute> sockets = new ArrayList<>();
        Page shown = open(Screen.DESKTOP);
        Page mine = open(Screen.PHONE);
        signIn(mine, attendee.email(), Person.PASSWORD);
        for (Page page : List.of(shown, mine))
            page.routeWebSocket(url -> url.endsWith("/ws/live"), socket -> {
                if (cut.get()) socket.close();
                else {
                    socket.connectToServer();
                    sockets.add(socket);
                }
            });
        visit(shown, "/e/" + event.code());
        visit(mine, "/my?q=Cut%20" + attendee.id());
        stay(shown);
        stay(mine);
        event.register("Gwen Guest");
        assertThat(shown.locator("#seatsLeft")).hasText("2 seats left");

        cut.set(true);
        List.copyOf(sockets).forEach(WebSocketRoute::close);
        attendee.http().post("/api/events/" + event.id() + "/rsvp");
        assertThat(shown.locator("#seatsLeft")).hasText("2 seats left");
        assertThat(mine.locator("#joined")).containsText("You have joined nothing yet");
        cut.set(false);

        assertThat(shown.locator("#seatsLeft")).hasText("1 seat left");
        assertThat(mine.locator("#joined")).containsText("Cut " + attendee.id());
        stayed(shown);
        stayed(mine);
    }

    private Page as(Person person, String path) {
        Page page = open(Screen.DESKTOP);
        if (person != null) signIn(page, person.email(), Person.PASSWORD);
        visit(page, path);
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("!!window.neLive")));
        stay(page);
        return page;
    }

    /** A mark that a reload would take away. */
    private static void stay(Page page) {
        page.evaluate("window.stays = true");
    }

    private static void stayed(Page page) {
        assertThat(page.evaluate("window.stays")).as(page.url()).isEqualTo(true);
    }

    private PublishedEvent event(String name, Map<String, Object> fields) {
        List<Object> more = new ArrayList<>(List.of("name", name));
        fields.forEach((field, value) -> more.addAll(List.of(field, value)));
        return PublishedEvent.by(owner, more.toArray());
    }

    private static Locator joined(Page page, String name) {
        return page.locator("#joined li", new Page.LocatorOptions().setHasText(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
