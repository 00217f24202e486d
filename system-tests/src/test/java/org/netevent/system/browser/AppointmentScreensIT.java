package org.netevent.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.netevent.system.http.Http;
import org.netevent.system.http.Person;
import org.netevent.system.http.PublishedEvent;

/** Two people arrange to meet on the screens: one proposes on a phone, the other one sees it come and answers. */
class AppointmentScreensIT extends BrowserTest {
    private static final String START = "2028-05-05T07:00:00Z";

    @Test
    void proposeAnswerLookAndCancel() {
        PublishedEvent event = PublishedEvent.by(
                Person.organizer("Olga Owner"), "start_time", START, "end_time", "2028-05-06T15:00:00Z");
        Person anna = Person.attendee("Anna Asker");
        Person bert = Person.attendee("Bert Asked");
        rsvp(anna, event);
        long attendee = rsvp(bert, event);

        Page hers = open(Screen.PHONE);
        signIn(hers, anna.email(), Person.PASSWORD);
        Page his = open(Screen.DESKTOP, ColorScheme.DARK);
        signIn(his, bert.email(), Person.PASSWORD);
        visit(his, "/my/appointments");
        assertThat(his.getByText("No appointments yet").first()).isVisible();
        assertAccessible(his);

        visit(hers, "/my/appointments/propose?attendee=" + attendee);
        assertAccessible(hers);
        button(hers, "Propose").click();
        assertThat(hers.getByText("Choose one of the free times").first()).isVisible();
        hers.getByLabel("Sat 6 May").check();
        assertThat(hers.getByText("Free for both, Saturday, 6 May 2028")).isVisible();
        hers.getByLabel("Notes").fill("About <b>grids</b>");
        hers.getByLabel("10:15").check();
        assertAccessible(hers);
        button(hers, "Propose").click();
        hers.waitForURL(Pattern.compile(".*/my/appointments$"));
        assertThat(hers.getByText("Appointment proposed").first()).isVisible();
        assertThat(hers.locator(".ne-appointment")
                        .getByText("Bert Asked has not answered yet")
                        .first())
                .isVisible();
        assertAccessible(hers);

        // it comes by itself
        assertThat(his.locator(".ne-appointment")
                        .getByText("About <b>grids</b>")
                        .first())
                .isVisible();
        assertThat(his.locator(".ne-appointment")
                        .getByText("Sat 6 May 2028, 10:15 to 10:45 CEST")
                        .first())
                .isVisible();
        assertAccessible(his);
        button(his, "Accept the appointment with Anna Asker").click();
        assertThat(his.getByText("Appointment accepted").first()).isVisible();
        assertThat(hers.locator(".ne-appointment .ui-tag").getByText("Accepted"))
                .isVisible();

        his.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Calendar").setExact(true))
                .click();
        Locator entry = his.locator(".fc-event");
        assertThat(entry).hasCount(1);
        assertThat(entry).containsText("Anna Asker");
        assertThat(his.locator(".fc-toolbar-title")).containsText("2028");
        assertAccessible(his);
        entry.focus();
        his.keyboard().press("Enter");
        assertThat(his.locator("[id='opened'] h3")).hasText("Anna Asker");
        assertAccessible(his);

        button(hers, "Cancel the appointment with Bert Asked").click();
        Locator dialog = hers.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Reason").fill("My train is late");
        assertAccessible(hers);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Cancel it").setExact(true))
                .click();
        assertThat(hers.getByText("Appointment cancelled").first()).isVisible();
        visit(his, "/my/appointments?show=past");
        assertThat(his.locator(".ne-appointment").getByText("My train is late").first())
                .isVisible();
        assertThat(his.locator(".ne-appointment")
                        .getByText("Anna Asker cancelled it")
                        .first())
                .isVisible();
    }

    @Test
    void theOrganizerSetsTablesAndSeesWhoSitsThere() {
        PublishedEvent event = PublishedEvent.by(
                Person.organizer("Olga Owner"), "start_time", START, "end_time", "2028-05-06T15:00:00Z");
        Person anna = Person.attendee("Anna Asker");
        Person bert = Person.attendee("Bert Asked");
        rsvp(anna, event);
        long id = anna.http()
                .post(
                        "/api/appointments",
                        Http.object(
                                "event_id",
                                event.id(),
                                "target_id",
                                rsvp(bert, event),
                                "appointment_time",
                                Instant.parse(START).toString(),
                                "duration",
                                30))
                .json()
                .getInt("id");
        Page page = open(Screen.DESKTOP);
        signIn(page, event.owner().email(), Person.PASSWORD);
        visit(page, "/organizer/tables?id=" + event.id());
        assertAccessible(page);
        page.getByLabel("How many").fill("3");
        // its icon is part of its name
        page.locator("[id='add:addTables']").click();
        assertThat(page.getByText("3 tables added").first()).isVisible();
        assertThat(page.getByLabel("Name of table 3")).hasValue("Table 3");
        page.getByLabel("Name of table 1").fill("Balcony");
        button(page, "Save names").click();
        assertThat(page.getByText("Tables saved").first()).isVisible();

        bert.http().put("/api/appointments/" + id, Http.object("status", "accepted"));
        visit(page, "/organizer/tables?id=" + event.id());
        assertThat(page.getByRole(
                                AriaRole.CELL,
                                new Page.GetByRoleOptions().setName("Balcony").setExact(true))
                        .last())
                .isVisible();
        assertThat(page.getByText("Bert Asked").first()).isVisible();
        assertThat(button(page, "Remove Balcony")).hasCount(0);
        button(page, "Remove Table 3").click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Remove").setExact(true))
                .click();
        assertThat(page.getByText("Table removed").first()).isVisible();
        assertThat(page.getByLabel("Name of table 3")).hasCount(0);
        assertAccessible(page);
    }

    private static long rsvp(Person person, PublishedEvent event) {
        return person.http().post("/api/events/" + event.id() + "/rsvp").json().getInt("id");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
