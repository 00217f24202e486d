package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.system.ClientTest;

/** The figures of an event on paper, read back by PDFBox. */
class StatsPdfIT extends ClientTest {
    private final PublishedEvent event = PublishedEvent.by(DeskCast.get().owner, "approval", "manual");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/events/%d/stats.pdf",
                "/api/events/%d/stats",
                "/api/organizer/events/%d/stats",
                "/api/analytics/events/%d"
            })
    void theyAreThoseOfTheEventUnderEveryAddress(String path) throws IOException {
        for (int i = 0; i < 3; i++) event.register("Guest " + i);
        int approved = event.register("Anna Ahrens").getInt("id");
        String serial = event.owner()
                .http()
                .post("/api/admin/approve/" + approved)
                .json()
                .getString("serial");
        event.owner().http().post("/api/mark-used/" + serial);

        Answer answer = event.owner().http().with("Accept", "application/pdf").get(path.formatted(event.id()));

        assertThat(answer.header("content-type")).isEqualTo("application/pdf");
        assertThat(answer.header("content-disposition")).contains("statistics-" + event.code() + ".pdf");
        assertThat(text(answer))
                .contains("Hall 4", "Registered 4", "1 approved", "Pending 3", "Approved 1", "Checked in 1", "100 %");
    }

    @Test
    void anEventWithoutAnybodySaysSoInTheReadersLanguage() throws IOException {
        Answer answer =
                event.owner().http().with("Accept-Language", "de").get("/api/events/" + event.id() + "/stats.pdf");

        assertThat(text(answer)).contains("Noch keine Anmeldungen", "Stand ").doesNotContain("Registered", "???");
    }

    private static String text(Answer answer) throws IOException {
        assertThat(answer.status()).as("%s", answer.header("content-type")).isEqualTo(200);
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            return stripper.getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
