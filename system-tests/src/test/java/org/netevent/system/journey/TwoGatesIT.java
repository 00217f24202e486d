package org.netevent.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netevent.system.Server;
import org.netevent.system.browser.BrowserTest;
import org.netevent.system.browser.Screen;
import org.netevent.system.http.Http;
import org.netevent.system.http.Person;
import org.netevent.system.http.PublishedEvent;

/** Two devices at the gates of one event see each other's admissions (SPEC §3, Check in). */
class TwoGatesIT extends BrowserTest {

    private PublishedEvent event;
    private Person staff;
    private String serial;

    @BeforeEach
    void anEventWithATicketAndItsGate() {
        event = PublishedEvent.by(Person.organizer("Olga Owner"));
        staff = Person.attendee("Gus Gate");
        event.member(staff, "gate");
        int id = event.register("Zoë Müller").getInt("id");
        serial = event.owner().http().post("/api/admin/approve/" + id).json().getString("serial");
    }

    @Test
    void admittedOnOneShowsOnTheOther() {
        Page north = gate(open(Screen.PHONE), staff);
        Page south = gate(open(Screen.DESKTOP), event.owner());
        Page dashboard = open(Screen.DESKTOP);
        signIn(dashboard, event.owner().email(), Person.PASSWORD);
        visit(dashboard, "/organizer/event?id=" + event.id());
        assertThat(inside(north)).hasText("0");
        assertThat(inside(south)).hasText("0");

        // no camera here: what the page says then, and the way by hand
        assertThat(north.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setVisible(true)))
                .containsText("No camera found");
        find(north, "zoe mül");
        assertThat(view(north, "ask")).containsText("Compare name");
        button(north, "Name matches, admit").click();
        assertThat(view(north, "admitted")).containsText("Zoë Müller");

        assertThat(inside(north)).hasText("1");
        assertThat(inside(south)).hasText("1");
        assertThat(dashboard.locator("[data-stat=checked_in]")).hasText("1");

        find(south, serial);
        assertThat(view(south, "already_used")).containsText("Already used");
        assertThat(inside(south)).hasText("1");
    }

    /** What happened while the connection was gone is made up for by itself. */
    @Test
    void aGateThatWasCutOffCatchesUp() {
        Page page = open(Screen.PHONE);
        AtomicBoolean cut = new AtomicBoolean();
        List<WebSocketRoute> sockets = new ArrayList<>();
        page.routeWebSocket(url -> url.endsWith("/ws/live"), socket -> {
            if (cut.get()) socket.close();
            else {
                socket.connectToServer();
                sockets.add(socket);
            }
        });
        gate(page, staff);
        assertThat(page.locator("#online")).isVisible();
        cut.set(true);
        sockets.forEach(WebSocketRoute::close);
        assertThat(page.locator("#offline")).isVisible();

        event.owner().http().post("/api/mark-used/" + serial, Http.object("gate", "North"));
        assertThat(inside(page)).hasText("0");
        cut.set(false);

        assertThat(inside(page)).hasText("1");
        assertThat(page.locator("#online")).isVisible();
    }

    @Test
    void whoIsNotOfTheTeamSeesNoScanner() {
        Page page = open(Screen.PHONE);
        Person stranger = Person.organizer("Stan Stranger");
        signIn(page, stranger.email(), Person.PASSWORD);
        String scanner = Server.uri("/gate/scan?id=" + event.id()).toString();

        assertThat(page.navigate(scanner).status()).isEqualTo(403);
        assertAccessible(page);
        page.context().clearCookies();
        page.navigate(scanner);
        assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?back=.*"));
        page.getByLabel("E-mail").fill(staff.email());
        page.locator("input[type=password]").fill(Person.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(inside(page)).hasText("0");
    }

    private Page gate(Page page, Person person) {
        signIn(page, person.email(), Person.PASSWORD);
        visit(page, "/gate/scan?id=" + event.id());
        return page;
    }

    private static void find(Page page, String text) {
        button(page, "Type a serial or name").click();
        page.locator("#q").pressSequentially(text);
        page.locator("#hits button").first().click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator inside(Page page) {
        return page.locator("[data-live=checked_in]");
    }

    private static Locator view(Page page, String name) {
        return page.locator("[data-view=" + name + "]:not([hidden])");
    }
}
