package org.netevent.payment.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.netevent.event.boundary.Approval;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventStatus;
import org.netevent.event.boundary.Reentry;
import org.netevent.event.boundary.Visibility;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderLineInfo;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.order.boundary.PaymentMethod;
import org.netevent.payment.boundary.ReceiptInfo;
import org.netevent.payment.boundary.RefundInfo;
import org.netevent.payment.boundary.RefundStatus;
import org.netevent.platform.money.Money;

/** Receipts read back by PDFBox. Set {@code badge.pictures} to a folder to look at them. */
class ReceiptPdfTest {
    private static final Instant PAID = Instant.parse("2026-11-21T23:30:00Z");

    @Test
    void aReceiptInEnglish() throws IOException {
        String text = text(paper("en", "Zoë Müller 李雷", null));
        assertThat(text)
                .contains("Receipt R-000012", "Zoë Müller", "李雷", "Łódź Grid", "1 High Street", "12345 Town")
                .contains("Order K7QX2M9R", "Jakarta Night", "2 €40.00 €80.00", "1 €99.95 €99.95")
                .contains("Subtotal €179.95", "Discount EARLY -€17.99", "Total €161.96")
                // the day in the event's zone
                .contains("Paid on 22 November 2026 by bank transfer or at the door");
    }

    @Test
    void inGerman() throws IOException {
        assertThat(text(paper("de", "Zoë Müller", null)))
                .contains("Quittung R-000012", "2 40,00 € 80,00 €", "Gesamt 161,96 €")
                .contains("Bezahlt am 22. November 2026 per Überweisung oder vor Ort");
    }

    @Test
    void aRefundNamesWhatItIsOfAndWhy() throws IOException {
        RefundInfo refund = refund(RefundStatus.DONE);
        String text = text(paper("en", "Zoë Müller", refund));
        assertThat(text)
                .contains(
                        "Refund receipt", "R-000013", "For receipt R-000012", "Refunded -€40.00", "Reason: One is ill")
                .doesNotContain("Void", "Paid on");
    }

    @Test
    void aRefundThatWasMadeAtTheProviderSaysWhyInTheBuyersLanguage() throws IOException {
        assertThat(text(paper("de", "Zoë Müller", foundWith("duplicate")))).contains("Grund: doppelt bezahlt");
        assertThat(text(paper("en", "Zoë Müller", foundWith("requested_by_customer"))))
                .contains("Reason: asked for by the buyer");
        assertThat(text(paper("en", "Zoë Müller", foundWith("fraudulent"))))
                .as("nobody is blamed")
                .doesNotContain("Reason", "fraud");
    }

    @Test
    void aRefundThatFailedIsVoid() throws IOException {
        assertThat(text(paper("en", "Zoë Müller", refund(RefundStatus.FAILED)))).contains("Void");
    }

    @Test
    void aLongReasonIsWrittenInFull() throws IOException {
        String reason = "The hotel was booked out and no train went there on that day, ".repeat(4) + "so nobody came.";
        RefundInfo refund =
                new RefundInfo(5, 1, 3, euros("40.00"), reason, RefundStatus.DONE, 1L, false, null, PAID, PAID);
        assertThat(text(paper("en", "Zoë Müller", refund)).replaceAll("\\s+", " "))
                .contains("so nobody came.")
                .doesNotContain("…");
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(ReceiptPdf.words("de").keySet())
                .isEqualTo(ReceiptPdf.words("en").keySet());
    }

    private static String text(ReceiptPdf.Paper paper) throws IOException {
        byte[] pdf = ReceiptPdf.of(paper);
        String folder = System.getProperty("badge.pictures");
        if (folder != null)
            Files.write(Path.of(folder, "receipt-" + paper.order().language() + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replace('\u00a0', ' ').replaceAll("[ \\t]+", " ");
        }
    }

    private static RefundInfo refund(RefundStatus status) {
        return new RefundInfo(5, 1, 3, euros("40.00"), "One is ill", status, 1L, false, null, PAID, null);
    }

    private static RefundInfo foundWith(String cause) {
        return new RefundInfo(5, 1, 3, euros("40.00"), cause, RefundStatus.DONE, null, true, null, PAID, PAID);
    }

    private static ReceiptPdf.Paper paper(String language, String name, RefundInfo refund) {
        ReceiptInfo receipt = refund == null
                ? new ReceiptInfo(1, 12, 3, null, euros("161.96"), PAID)
                : new ReceiptInfo(2, 13, 3, refund.id(), refund.amount(), PAID);
        return new ReceiptPdf.Paper(receipt, "R-000012", order(language, name), event(), "Community of Sound", refund);
    }

    private static OrderInfo order(String language, String name) {
        return new OrderInfo(
                3,
                "K7QX2M9R",
                17,
                null,
                OrderStatus.PAID,
                name,
                "zoe@example.org",
                "Łódź Grid",
                "1 High Street\n12345 Town",
                language,
                euros("179.95"),
                euros("17.99"),
                euros("161.96"),
                euros("0"),
                "EARLY",
                PaymentMethod.OFFLINE,
                null,
                PAID,
                PAID,
                List.of(
                        new OrderLineInfo(1, 1, "Regular", 2, euros("40.00"), 1),
                        new OrderLineInfo(2, 2, "VIP", 1, euros("99.95"), 1)),
                List.of());
    }

    private static EventInfo event() {
        return new EventInfo(
                17,
                "K7QX2M9RTB",
                "Jakarta Night",
                PAID,
                PAID.plusSeconds(3600),
                ZoneId.of("Europe/Berlin"),
                "Hall 4",
                null,
                50,
                3,
                EventStatus.PUBLISHED,
                Visibility.PUBLIC,
                Approval.AUTOMATIC,
                Reentry.SINGLE,
                false,
                "EVT2026",
                1);
    }

    private static Money euros(String amount) {
        return Money.of(new BigDecimal(amount), "EUR");
    }
}
