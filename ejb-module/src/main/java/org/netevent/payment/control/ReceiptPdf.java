package org.netevent.payment.control;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.netevent.event.boundary.EventInfo;
import org.netevent.order.boundary.OrderInfo;
import org.netevent.order.boundary.OrderLineInfo;
import org.netevent.payment.boundary.ReceiptInfo;
import org.netevent.payment.boundary.RefundInfo;
import org.netevent.payment.boundary.RefundStatus;
import org.netevent.platform.money.Money;
import org.netevent.platform.pdf.PdfPaper;
import org.netevent.platform.pdf.TextFit;
import org.netevent.platform.pdf.TextLine;
import org.netevent.platform.pdf.Typesetter;
import org.netevent.platform.pdf.Weight;

/** A receipt on one page of A4, in the buyer's language, its times in the event's zone. */
public final class ReceiptPdf {
    private static final double WIDTH = 210;
    private static final double HEIGHT = 297;
    private static final double EDGE = 20;
    private static final double RIGHT = WIDTH - EDGE;
    private static final double MIDDLE = 112;
    private static final double TEXT = 3.6;
    private static final double LEADING = 5.4;
    private static final double ROW = 7.5;
    private static final String INK = "#1c1b19";
    private static final String QUIET = "#57534c";
    private static final String RULE = "#d8d4cc";
    private static final String BAD = "#a32020";

    /**
     * What a receipt tells.
     *
     * @param paid the number of the payment's receipt, which a refund's one names; or null
     * @param seller the organizer's name
     * @param refund null for the payment
     */
    public record Paper(
            ReceiptInfo receipt, String paid, OrderInfo order, EventInfo event, String seller, RefundInfo refund) {}

    private final Paper paper;
    private final Locale locale;
    private final ResourceBundle words;
    private final PdfPaper sheet;
    private double y = EDGE;

    private ReceiptPdf(Paper paper, ByteArrayOutputStream out) {
        this.paper = paper;
        locale = "de".equals(paper.order().language()) ? Locale.GERMAN : Locale.UK;
        words = words(locale.getLanguage());
        String title = words.getString(back() ? "refund_title" : "title") + " "
                + paper.receipt().label();
        sheet = new PdfPaper(out, title, locale.getLanguage(), WIDTH, HEIGHT);
    }

    public static byte[] of(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReceiptPdf receipt = new ReceiptPdf(paper, out);
        receipt.write();
        receipt.sheet.close();
        return out.toByteArray();
    }

    static ResourceBundle words(String language) {
        return ResourceBundle.getBundle(
                "payment.receipt",
                Locale.forLanguageTag(language),
                ReceiptPdf.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private boolean back() {
        return paper.receipt().refundId() != null;
    }

    private void write() {
        sheet.page();
        left(paper.seller(), Weight.BOLD, INK, EDGE, y + 4, 4.4, RIGHT - EDGE);
        y += 22;
        left(word(back() ? "refund_title" : "title"), Weight.BOLD, INK, EDGE, y + 6, 8, RIGHT - EDGE);
        y += 18;
        parties();
        if (paper.refund() != null && paper.refund().status() == RefundStatus.FAILED) {
            left(word("void"), Weight.BOLD, BAD, EDGE, y + 4, 4.2, RIGHT - EDGE);
            y += 10;
        }
        lines();
        sums();
        notes();
        left(word("foot"), Weight.REGULAR, QUIET, EDGE, HEIGHT - 14, 2.9, RIGHT - EDGE);
    }

    /** To whom on the left, what about on the right. */
    private void parties() {
        double top = y;
        OrderInfo order = paper.order();
        List<String> buyer = new ArrayList<>();
        if (order.organisation() != null) buyer.add(order.organisation());
        if (order.name() != null) buyer.add(order.name());
        if (order.address() != null)
            order.address().lines().filter(line -> !line.isBlank()).limit(5).forEach(buyer::add);
        if (order.email() != null) buyer.add(order.email());
        left(word("buyer"), Weight.REGULAR, QUIET, EDGE, y + TEXT, 2.9, MIDDLE - EDGE);
        y += LEADING;
        for (String line : buyer) {
            left(line, Weight.REGULAR, INK, EDGE, y + TEXT, TEXT, MIDDLE - EDGE - 6);
            y += LEADING;
        }
        double below = y;
        y = top;
        about("number", paper.receipt().label());
        about("date", day(paper.receipt().issuedAt()));
        about("order", order.code());
        if (back() && paper.paid() != null) about("for_receipt", paper.paid());
        about("event", paper.event().name());
        about("event_date", day(paper.event().startTime()));
        y = Math.max(below, y) + 12;
    }

    private void about(String key, String value) {
        left(word(key), Weight.REGULAR, QUIET, MIDDLE, y + TEXT, TEXT, 30);
        wrapped(value, MIDDLE + 32, RIGHT - MIDDLE - 32, 3);
    }

    private void lines() {
        row(word("ticket"), word("quantity"), word("price"), word("sum"), QUIET, 2.9);
        sheet.line(RULE, 0.4, EDGE, y, RIGHT, y);
        for (OrderLineInfo line : paper.order().lines()) {
            row(
                    line.typeName(),
                    Integer.toString(line.quantity()),
                    text(line.unitPrice()),
                    text(line.sum()),
                    INK,
                    TEXT);
            sheet.line(RULE, 0.15, EDGE, y, RIGHT, y);
        }
    }

    private void row(String name, String quantity, String price, String sum, String colour, double size) {
        left(name, Weight.REGULAR, colour, EDGE, y + 5, size, 88);
        right(quantity, Weight.REGULAR, colour, 128, y + 5, size);
        right(price, Weight.REGULAR, colour, 158, y + 5, size);
        right(sum, Weight.REGULAR, colour, RIGHT, y + 5, size);
        y += ROW;
    }

    private void sums() {
        OrderInfo order = paper.order();
        y += 2;
        if (order.discount().isPositive()) {
            sum(word("subtotal"), order.subtotal(), Weight.REGULAR);
            String code = order.discountCode() == null ? "" : " " + order.discountCode();
            sum(word("discount") + code, negative(order.discount()), Weight.REGULAR);
        }
        sum(word("total"), order.total(), back() ? Weight.REGULAR : Weight.BOLD);
        if (back()) sum(word("refunded"), negative(paper.receipt().amount()), Weight.BOLD);
        y += 10;
    }

    private void sum(String name, Money amount, Weight weight) {
        right(name, weight, INK, 158, y + 5, TEXT);
        right(text(amount), weight, INK, RIGHT, y + 5, TEXT);
        y += ROW - 1;
    }

    private static Money negative(Money amount) {
        return new Money(BigDecimal.ZERO.subtract(amount.amount()), amount.currency());
    }

    private void notes() {
        OrderInfo order = paper.order();
        String method =
                order.method() == null ? "" : word("by_" + order.method().wire());
        if (back()) {
            if (paper.refund() != null) reason(paper.refund());
            return;
        }
        note((word("paid") + " " + day(paper.receipt().issuedAt()) + " " + method).strip());
    }

    private void reason(RefundInfo refund) {
        String cause = refund.causeForBuyer();
        String reason = cause == null ? refund.note() : word("cause_" + cause);
        if (reason != null) note(word("reason") + " " + reason);
    }

    private void note(String text) {
        wrapped(text, EDGE, RIGHT - EDGE, 6);
    }

    /** @param most lines; what is longer is shortened */
    private void wrapped(String text, double x, double width, int most) {
        for (TextLine line : new TextFit(Weight.REGULAR, width, LEADING * most * 2, TEXT, TEXT, most)
                .fit(text)
                .lines()) {
            sheet.text(line, INK, x, y + TEXT, TEXT);
            y += LEADING;
        }
    }

    private String word(String key) {
        return words.getString(key);
    }

    private String text(Money amount) {
        return amount.text(locale);
    }

    private String day(Instant instant) {
        ZoneId zone = paper.event().timeZone();
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(instant.atZone(zone));
    }

    private void left(String text, Weight weight, String colour, double x, double baseline, double size, double width) {
        TextFit fit = new TextFit(weight, width, size * 2, size, size, 1);
        sheet.text(Typesetter.line(fit.cut(text), weight), colour, x, baseline, size);
    }

    private void right(String text, Weight weight, String colour, double right, double baseline, double size) {
        TextLine line = Typesetter.line(text, weight);
        sheet.text(line, colour, right - line.width() * size, baseline, size);
    }
}
