package org.netevent.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.netevent.system.http.Person;
import org.netevent.system.http.PublishedEvent;

/** The organizer at the list of registrations: looks for people, opens one, decides about one and about many. */
class DeskIT extends BrowserTest {

    private final PublishedEvent event = PublishedEvent.by(Person.organizer("Olga Owner"), "approval", "manual");

    @Test
    void findsApprovesAndDeclinesMany() {
        for (String guest : List.of("Anna Ahrens", "Bob Brown", "Cora Clark")) event.register(guest);
        Page page = open(Screen.DESKTOP);
        signIn(page, event.owner().email(), Person.PASSWORD);
        visit(page, "/organizer/registrations?id=" + event.id());
        assertThat(rows(page)).hasCount(3);

        page.getByPlaceholder("Name, e-mail or serial").fill("ÁHRENS");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*[?&]q=.*"));
        assertThat(rows(page)).hasCount(1);
        page.getByText("Anna Ahrens").click();
        assertThat(page.locator("#detail-name")).isFocused();
        assertThat(page.locator(".ne-drawer")).containsText("@example.org");
        assertAccessible(page);
        page.locator("[id='detailForm:approveNext']").click();
        assertThat(page.getByText("1 registration approved").first()).isVisible();
        assertThat(rows(page)).containsText("Approved");
        assertThat(page.locator(".ne-drawer")).containsText(Pattern.compile("EVT[0-9]{4}-[0-9]{6}"));

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Pending 2"))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*status=pending.*"));
        visit(page, "/organizer/registrations?id=" + event.id() + "&status=pending");
        assertThat(rows(page)).hasCount(2);
        page.locator("thead .ui-chkbox-box").click();
        assertThat(page.getByText("2 selected")).isVisible();
        assertAccessible(page);
        page.locator("[id='form:declineSelected']").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Reason").fill("The payment did not arrive");
        assertAccessible(page);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Decline").setExact(true))
                .click();
        assertThat(page.getByText("2 registrations declined").first()).isVisible();
        assertThat(dialog).isHidden();
        assertThat(page.getByText("Declined 2")).isVisible();

        visit(page, "/organizer/registrations?id=" + event.id() + "&status=declined");
        page.getByText("Bob Brown").click();
        assertThat(page.locator(".ne-drawer")).containsText("The payment did not arrive");
    }

    @Test
    void onAPhoneTheDetailsCoverTheList() {
        event.register("Anna Ahrens");
        Page page = open(Screen.PHONE);
        signIn(page, event.owner().email(), Person.PASSWORD);
        visit(page, "/organizer/registrations?id=" + event.id());

        page.getByText("Anna Ahrens").click();
        assertThat(page.locator("#detail-name")).isInViewport();
        assertAccessible(page);
        button(page, "Close").click();
        assertThat(page.locator(".ne-drawer")).hasCount(0);
        assertThat(page.locator("tbody a:has-text('Anna Ahrens')")).isFocused();
        button(page, "Approve Anna Ahrens").click();
        assertThat(page.getByText("1 registration approved").first()).isVisible();
        assertThat(rows(page)).containsText("Approved");
    }

    private static Locator rows(Page page) {
        return page.locator("[id='form:table_data'] tr");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
