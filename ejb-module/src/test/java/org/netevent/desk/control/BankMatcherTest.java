package org.netevent.desk.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.desk.boundary.BankVerdict;
import org.netevent.desk.control.BankMatcher.DueOrder;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.platform.money.Money;

class BankMatcherTest {
    private static final DueOrder DUE = order(1, "K7QX2M9R", OrderStatus.PENDING);
    private static final DueOrder OTHER = order(2, "ABCDEFGH", OrderStatus.PENDING);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "K7QX2M9R",
                "Tickets k7qx2m9r Danke",
                "Ref. K7QX-2M9R/Zoë",
                "Bestellung K7Q X2M9 R",
                "EREF+NOTPROVIDED SVWZ+K7QX2M9R"
            })
    void findsTheCodeAsPeopleAndBanksWriteIt(String purpose) {
        assertThat(judge(entry(purpose, "45.00", "EUR"))).isEqualTo(BankVerdict.PAYS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Miete November", "K7QX2M9", "K7QX2M9S"})
    void noCodeNoOrder(String purpose) {
        assertThat(judge(entry(purpose, "45.00", "EUR"))).isEqualTo(BankVerdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"44.99,WRONG_AMOUNT", "45.01,WRONG_AMOUNT", "45,PAYS", "45.000,PAYS", "-45.00,OUTGOING", "0,OUTGOING"})
    void amounts(String amount, BankVerdict verdict) {
        assertThat(judge(entry("K7QX2M9R", amount, "EUR"))).isEqualTo(verdict);
    }

    @Test
    void currencies() {
        assertThat(judge(entry("K7QX2M9R", "45", "USD"))).isEqualTo(BankVerdict.WRONG_CURRENCY);
        assertThat(judge(entry("K7QX2M9R", "45", null))).isEqualTo(BankVerdict.PAYS);
    }

    @ParameterizedTest
    @EnumSource(OrderStatus.class)
    void everyStateOfAnOrder(OrderStatus status) {
        DueOrder order = order(1, "K7QX2M9R", status);
        BankVerdict verdict = new BankMatcher(Map.of(order.code(), order), Set.of())
                .match(List.of(entry("K7QX2M9R", "45", "EUR")))
                .get(0)
                .line()
                .verdict();
        assertThat(verdict)
                .isEqualTo(
                        switch (status) {
                            case PENDING -> BankVerdict.PAYS;
                            case EXPIRED, CANCELLED -> BankVerdict.PAYS_LATE;
                            case PAID, PARTIALLY_REFUNDED, REFUNDED -> BankVerdict.ALREADY_PAID;
                        });
    }

    @Test
    void anOrderIsPaidOnceInOneFile() {
        List<BankMatch> matches =
                matcher(Set.of()).match(List.of(entry("K7QX2M9R", "45", "EUR"), entry("K7QX2M9R again", "45", "EUR")));
        assertThat(matches)
                .extracting(match -> match.line().verdict())
                .containsExactly(BankVerdict.PAYS, BankVerdict.ALREADY_PAID);
    }

    @Test
    void whoNamesTwoOrdersIsLeftToThePeople() {
        BankEntry entry = entry("K7QX2M9R und ABCDEFGH", "90", "EUR");
        assertThat(judge(entry)).isEqualTo(BankVerdict.SEVERAL_ORDERS);
        assertThat(matcher(Set.of()).match(List.of(entry)).get(0).line().orderId())
                .isNull();
    }

    @Test
    void whatWasImportedBeforeSaysSo() {
        BankEntry entry = entry("K7QX2M9R", "45", "EUR");
        assertThat(matcher(Set.of(entry.fingerprint()))
                        .match(List.of(entry))
                        .get(0)
                        .line()
                        .verdict())
                .isEqualTo(BankVerdict.IMPORTED_BEFORE);
    }

    @Test
    void whatTheBankHasNotBookedPaysNothing() {
        BankEntry pending = new BankEntry(2, LocalDate.EPOCH, new BigDecimal("45"), "EUR", "Zoë", "K7QX2M9R", true);
        assertThat(judge(pending)).isEqualTo(BankVerdict.NOT_BOOKED);
    }

    @Test
    void whatCannotBeReadSaysSo() {
        assertThat(judge(new BankEntry(2, null, null, null, null, "K7QX2M9R", false)))
                .isEqualTo(BankVerdict.UNREADABLE);
    }

    @Test
    void theLineTellsWhichOrder() {
        assertThat(matcher(Set.of())
                        .match(List.of(entry("K7QX2M9R", "10", null)))
                        .get(0)
                        .line())
                .satisfies(line -> {
                    assertThat(line.orderId()).isEqualTo(1);
                    assertThat(line.orderCode()).isEqualTo("K7QX2M9R");
                    assertThat(line.due()).isEqualTo(DUE.total());
                    assertThat(line.currency()).isEqualTo("EUR");
                });
    }

    private static BankVerdict judge(BankEntry entry) {
        return matcher(Set.of()).match(List.of(entry)).get(0).line().verdict();
    }

    private static BankMatcher matcher(Set<String> imported) {
        return new BankMatcher(Map.of(DUE.code(), DUE, OTHER.code(), OTHER), imported);
    }

    private static DueOrder order(long id, String code, OrderStatus status) {
        return new DueOrder(id, code, "Zoë", status, Money.of(new BigDecimal("45.00"), "EUR"));
    }

    private static BankEntry entry(String purpose, String amount, String currency) {
        return new BankEntry(2, LocalDate.of(2026, 11, 21), new BigDecimal(amount), currency, "Zoë", purpose, false);
    }
}
