package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;
import org.netevent.system.container.Rows;

/**
 * What an organizer sees of the money, against sums made by hand: 2 × 40.00 less 10 % = 72.00, one VIP for 99.95, both paid
 * by bank; 20.00 of the first and all of the second paid back. One order for 40.00 is not paid.
 */
class MoneyDeskIT extends ClientTest {
    private static Till till;
    private static JsonObject first;
    private static JsonObject vip;
    private static JsonObject open;
    private static JsonObject preview;
    private static JsonObject booked;
    private static JsonObject again;

    @BeforeAll
    static void buyAndPay() {
        till = Till.open("Olga Cashier");
        first = till.order(till.regular(), 2, "Zoë Müller", "EARLY");
        vip = till.order(till.vip(), 1, "=SUM(A1)", null);
        open = till.order(till.regular(), 1, "Olaf Open", null);
        String[] statement = {
            "Tickets " + first.getString("code").toLowerCase() + ";72,00",
            "SVWZ+" + vip.getString("code") + ";+99,95",
            open.getString("code") + ";39,99",
            "Miete;700,00",
            "Strom " + open.getString("code") + ";-40,00"
        };
        preview = till.bank(true, statement);
        booked = till.bank(false, statement);
        again = till.bank(false, statement);
        till.refund(first, "amount", "20.00", "reason", "Late");
        till.refund(vip);
    }

    @Test
    void aStatementIsLookedAtThenBookedOnce() {
        assertThat(results(preview)).containsExactly("pays", "pays", "wrong_amount", "unknown", "outgoing");
        assertThat(preview.getInt("paying")).isEqualTo(2);
        assertThat(results(booked)).containsExactly("booked", "booked", "wrong_amount", "unknown", "outgoing");
        assertThat(results(again))
                .containsExactly("imported_before", "imported_before", "wrong_amount", "unknown", "outgoing");
        Rows rows = new Rows(Server.dataSource());
        assertThat(rows.count(
                        "select count(*) from bank_line where event_id = ?",
                        till.event().id()))
                .isEqualTo(2);
        assertThat(rows.count(
                        "select count(*) from payment where order_id = ? and status = 'paid'", first.getInt("id")))
                .isEqualTo(1);
        assertThat(rows.count(
                        "select count(*) from registration where order_id = ? and status = 'approved'",
                        first.getInt("id")))
                .isEqualTo(2);
    }

    /** An example that could not be read would teach the wrong thing. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theExampleOfAStatementIsRead(String language) {
        String page = Browser.of(till.owner())
                .http()
                .with("Accept-Language", language)
                .get("/organizer/payments/import?id=" + till.event().id())
                .text();
        Matcher link =
                Pattern.compile("/assets/examples/bank_" + language + "\\.csv").matcher(page);
        assertThat(link.find()).isTrue();
        Answer example = Http.anonymous().get(link.group());
        assertThat(example.status()).isEqualTo(200);

        Answer report = till.owner()
                .http()
                .upload(
                        "/api/events/" + till.event().id() + "/payments/import?dry_run=true",
                        "file",
                        "example.csv",
                        "text/csv",
                        example.body());

        assertThat(report.status()).as("%s", report).isEqualTo(200);
        assertThat(results(report.json())).containsExactly("unknown", "unknown", "outgoing");
    }

    @Test
    void theFiguresAgreeToTheCent() {
        for (String path : List.of("/events/%d/stats", "/organizer/events/%d/stats", "/analytics/events/%d")) {
            JsonObject stats = Till.succeeded(
                    200,
                    till.owner().http().get("/api" + path.formatted(till.event().id())));
            assertThat(stats.getInt("tickets_sold")).isEqualTo(2);
            assertThat(stats.getString("revenue")).isEqualTo("171.95");
            assertThat(stats.getString("refunds")).isEqualTo("119.95");
            assertThat(stats.getString("currency")).isEqualTo("EUR");
            List<JsonObject> types = stats.getJsonArray("ticket_types").getValuesAs(JsonObject.class);
            assertThat(types).extracting(type -> type.getString("name")).containsExactly("Regular", "VIP");
            assertThat(types).extracting(type -> type.getInt("sold")).containsExactly(2, 0);
            assertThat(types).extracting(type -> type.getInt("held")).containsExactly(1, 0);
            assertThat(types).extracting(type -> type.getString("revenue")).containsExactly("72.00", "99.95");
            assertThat(types).extracting(type -> type.getString("refunds")).containsExactly("20.00", "99.95");
        }
        String csv = till.owner()
                .http()
                .with("Accept", "text/csv")
                .get("/api/events/" + till.event().id() + "/stats")
                .text();
        assertThat(csv).contains("revenue,EUR,171.95", "refunds,EUR,119.95", "tickets_sold_by_type,Regular,2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|3", "status=pending|1", "status=partially_refunded|1", "status=refunded|1", "status=paid|0",
                "method=offline|3", "method=stripe|0", "q=müller|1", "q=MULLER%20zoe|1", "q=olaf@|0",
                "from=2000-01-01|3", "to=2000-01-01|0", "from=2999-01-01|0", "q=%25|0", "q=_|0"
            })
    void theListIsFilteredInTheDatabase(String query, int count) {
        JsonObject page = Till.succeeded(200, till.owner().http().get(orders("") + "?" + (query == null ? "" : query)));
        assertThat(page.getInt("total")).isEqualTo(count);
        assertThat(page.getJsonArray("items")).hasSize(count);
    }

    @Test
    void theListIsFilteredByTicketTypeAndCodeAndSorted() {
        Http http = till.owner().http();
        assertThat(codes(http.get(orders("") + "?ticket_type_id=" + till.vip())))
                .containsExactly(vip.getString("code"));
        assertThat(codes(http.get(orders("") + "?q=" + open.getString("code").toLowerCase())))
                .containsExactly(open.getString("code"));
        assertThat(codes(http.get(orders("") + "?sort=-total&size=2")))
                .containsExactly(vip.getString("code"), first.getString("code"));
        assertThat(codes(http.get(orders("") + "?sort=-total&size=2&page=1"))).containsExactly(open.getString("code"));
        JsonObject item = http.get(orders("") + "?status=partially_refunded")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(item.getString("total")).isEqualTo("72.00");
        assertThat(item.getString("discount")).isEqualTo("8.00");
        assertThat(item.getString("discount_code")).isEqualTo("EARLY");
        assertThat(item.getString("refunded")).isEqualTo("20.00");
        assertThat(item.getString("types")).isEqualTo("2 × Regular");
        assertThat(item.get("expires_at")).isEqualTo(JsonValue.NULL);
    }

    @ParameterizedTest
    @CsvSource({
        "status=maybe,status", "method=cash,method", "ticket_type_id=x,ticket_type_id", "from=21.11.2026,from",
        "to=2026-02-30,to", "size=0,size", "page=-1,page", "sort=secret,sort"
    })
    void whatIsNoFilterIsRefusedByItsField(String query, String field) {
        Answer answer = till.owner().http().get(orders("") + "?" + query);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo(field);
    }

    @Test
    void filesForSpreadsheetsHoldNoFormulas() throws IOException {
        Http german = till.owner().http().with("Accept-Language", "de");
        String csv = german.get(orders(".csv")).text();
        assertThat(csv).contains("Bestellung;Status;", ";'=SUM(A1);", ";72.00;20.00;EUR;");
        assertThat(till.owner()
                        .http()
                        .with("Accept", "text/csv")
                        .get(orders(""))
                        .text())
                .contains("code,status,payment_method", ",partially_refunded,offline,Zoë Müller,");

        Answer file = till.owner().http().get(orders(".xlsx") + "?status=refunded");
        assertThat(file.header("content-type")).contains("spreadsheetml");
        assertThat(file.header("content-disposition")).contains(".xlsx");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.body()));
                Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
            List<Row> rows = sheet.toList();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).getCellText(0)).isEqualTo("Order");
            assertThat(rows.get(1).getCellText(0)).isEqualTo(vip.getString("code"));
            assertThat(rows.get(1).getCellText(3)).isEqualTo("'=SUM(A1)");
            assertThat(rows.get(1).getCellAsNumber(11))
                    .hasValueSatisfying(total -> assertThat(total).isEqualByComparingTo(new BigDecimal("99.95")));
            assertThat(rows.get(1).getCellAsDate(14)).isPresent();
        }
    }

    @Test
    void receiptsAreNumberedWithoutAGap() throws IOException {
        Rows rows = new Rows(Server.dataSource());
        assertThat(rows.count(
                        "select count(*) from receipt where organizer_id = ?",
                        till.owner().id()))
                .isEqualTo(4);
        assertThat(rows.count(
                        "select max(number) from receipt where organizer_id = ?",
                        till.owner().id()))
                .isEqualTo(4);
        String path = "/api/orders/" + first.getInt("id") + "/receipt.pdf";
        assertThat(text(till.owner().http().get(path)))
                .contains("Receipt R-000001", "Zoë Müller", "2 €40.00 €80.00", "Discount EARLY -€8.00", "Total €72.00");
        long refund = rows.count(
                "select max(r.id) from refund r join payment p on p.id = r.payment_id where p.order_id = ?",
                first.getInt("id"));
        assertThat(text(till.owner().http().get(path + "?refund=" + refund)))
                .contains("R-000003", "For receipt R-000001", "Refunded -€20.00", "Late");
    }

    @Test
    void aGuestGetsTheReceiptByTheSecretLinkAlone() {
        String url = first.getString("manage_url");
        String token = url.substring(url.lastIndexOf('/') + 1);
        String path = "/api/orders/" + first.getInt("id") + "/receipt.pdf";
        assertThat(Http.anonymous().get(path + "?token=" + token).status()).isEqualTo(200);
        assertThat(Http.anonymous().get(path + "?token=x" + token).status()).isIn(401, 404);
        assertThat(Http.anonymous().get(path).status()).isEqualTo(401);
        assertThat(Http.anonymous()
                        .get("/api/orders/" + vip.getInt("id") + "/receipt.pdf?token=" + token)
                        .status())
                .isIn(401, 404);
        assertThat(till.owner()
                        .http()
                        .get("/api/orders/" + open.getInt("id") + "/receipt.pdf")
                        .status())
                .as("not paid")
                .isEqualTo(404);
        assertThat(till.owner().http().get(path + "?refund=999999999").status()).isEqualTo(404);
        assertThat(till.owner().http().get(path + "?refund=x").status()).isEqualTo(422);
    }

    @Test
    void oddStatementsAreRefused() {
        Http http = till.owner().http();
        String path = "/api/events/" + till.event().id() + "/payments/import";
        assertThat(http.upload(path, "file", "a.csv", "text/csv", "Name\nx\n".getBytes())
                        .status())
                .isEqualTo(422);
        assertThat(http.upload(path, "file", "a.xlsx", "text/csv", new byte[] {'P', 'K', 0, 0})
                        .status())
                .isEqualTo(415);
        assertThat(http.upload(path, "file", "a.csv", "text/csv", new byte[4 * 1024 * 1024 + 1])
                        .status())
                .isEqualTo(413);
        assertThat(http.upload(path, "other", "", "text/csv", new byte[0]).status())
                .isIn(415, 422);
    }

    private static String orders(String ending) {
        return "/api/events/" + till.event().id() + "/orders" + ending;
    }

    private static List<String> results(JsonObject report) {
        return report.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .map(line -> line.getString("result"))
                .toList();
    }

    private static List<String> codes(Answer answer) {
        return Till.succeeded(200, answer).getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("code"))
                .toList();
    }

    private static String text(Answer answer) throws IOException {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pdf).replace('\u00a0', ' ').replaceAll("[ \\t]+", " ");
        }
    }
}
