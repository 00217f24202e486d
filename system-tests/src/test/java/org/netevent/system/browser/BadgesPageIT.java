package org.netevent.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.netevent.system.http.Person;
import org.netevent.system.http.PublishedEvent;

/** The organizer chooses badges and prints them; somebody at the gate prints one more. */
class BadgesPageIT extends BrowserTest {
    private static final List<String> GUESTS = List.of(
            "Anna Ahrens",
            "محمد عبد الرحمن الخطيب",
            "王小明",
            "김민준",
            "Αλεξάνδρα Παπαδημητρακοπούλου",
            "Maximilian Alexander Friedrich von Hohenstein-Waldburg zu Traunstein",
            "Nguyễn Thị Minh Khai",
            "שרה כהן",
            "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft");

    private final PublishedEvent event = PublishedEvent.by(Person.organizer("Olga Owner"));

    @Test
    void theSheetIsWhatWasChosenAndPrintsOnItsPages() throws IOException {
        GUESTS.forEach(event::register);
        Page page = open(Screen.DESKTOP);
        signIn(page, event.owner().email(), Person.PASSWORD);
        visit(page, "/organizer/badges?id=" + event.id());
        assertThat(page.getByText("9 badges on 2 pages")).isVisible();
        assertAccessible(page);
        link(page, "Card").click();
        page.waitForURL(Pattern.compile(".*format=card.*"));
        assertThat(page.getByText("9 badges on 9 pages")).isVisible();
        page.getByRole(AriaRole.SEARCHBOX).fill("anna");
        page.keyboard().press("Enter");
        assertThat(page.getByText("1 badge").first()).isVisible();

        Page sheet = page.waitForPopup(() -> link(page, "Print").click());
        sheet.waitForLoadState();
        assertThat(sheet.locator(".ne-sheet")).hasCount(1);
        assertThat(sheet.locator("text").getByText("Anna Ahrens")).isVisible();
        assertAccessible(sheet);

        for (String format : List.of("a4-8", "a4-10", "a6", "card", "label")) {
            visit(sheet, "/api/organizer/events/" + event.id() + "/badges?format=" + format);
            assertThat(sheet.locator("g[data-id]")).hasCount(GUESTS.size());
            sheet.evaluate("() => document.fonts.ready");
            assertThat(textsOutside(sheet)).as("beyond its badge on %s", format).isZero();
            byte[] printed =
                    sheet.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
            try (PDDocument pdf = Loader.loadPDF(printed)) {
                assertThat(pdf.getNumberOfPages())
                        .as("pages of %s", format)
                        .isEqualTo(sheet.locator(".ne-sheet").count());
                assertThat(new PDFTextStripper().getText(pdf))
                        .contains("Ahrens")
                        .doesNotContain("Print");
            }
        }
    }

    @Test
    void theGatePrintsTheBadgeOfTheTicketAtHand() {
        event.register("Bob Brown");
        event.register("Cora Clark");
        Person staff = Person.attendee("Gus Gate");
        event.member(staff, "gate");
        Page page = open(Screen.PHONE);
        signIn(page, staff.email(), Person.PASSWORD);
        visit(page, "/gate/scan?id=" + event.id());
        page.locator("[data-view=scan] [data-go=manual]").click();
        page.locator("#q").fill("cora");
        page.locator(".ne-hit", new Page.LocatorOptions().setHasText("Cora Clark"))
                .click();

        page.locator("[data-view=ask] [data-do=confirm]").click();
        Page sheet = page.waitForPopup(
                () -> page.locator("[data-view=admitted] [data-badge]").click());
        sheet.waitForLoadState();
        assertThat(sheet.locator("g[data-id]")).hasCount(1);
        assertThat(sheet.locator("text").getByText("Cora Clark")).isVisible();
    }

    /** Measured by the browser with the fonts that the server shipped. */
    private static int textsOutside(Page sheet) {
        return ((Number) sheet.evaluate("() => [...document.querySelectorAll('g[data-id] text')].filter(text => {"
                        + " const page = text.ownerSVGElement.viewBox.baseVal.width, box = text.getBBox();"
                        + " const badge = page > 20000 ? 9000 : page;"
                        + " return box.width < 50 || box.x < 350 || box.x + box.width > badge - 350; }).length"))
                .intValue();
    }

    private static com.microsoft.playwright.Locator link(Page page, String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(false))
                .first();
    }
}
