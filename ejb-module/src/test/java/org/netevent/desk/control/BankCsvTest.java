package org.netevent.desk.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netevent.desk.boundary.DeskError;
import org.netevent.platform.error.DomainException;

/** Statements in the formats in which banks give them, shortened. */
class BankCsvTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void aSavingsBankInLatin1() {
        String file =
                """
                "Auftragskonto";"Buchungstag";"Valutadatum";"Buchungstext";"Verwendungszweck";"Glaeubiger ID";"Beguenstigter/Zahlungspflichtiger";"Kontonummer/IBAN";"BIC (SWIFT-Code)";"Betrag";"Waehrung";"Info"
                "DE02";"21.11.26";"23.11.26";"GUTSCHR. UEBERWEISUNG";"Tickets K7QX2M9R";"";"Jörg Weiß";"DE89";"COBADEFF";"1.234,50";"EUR";"Umsatz gebucht"
                "DE02";"22.11.26";"22.11.26";"LASTSCHRIFT";"Strom";"DE98";"Stadtwerke";"DE11";"X";"-88,00";"EUR";"Umsatz vorgemerkt"
                """;
        List<BankEntry> entries = BankCsv.read(file.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(entries).hasSize(2);
        BankEntry first = entries.get(0);
        assertThat(first.line()).isEqualTo(2);
        assertThat(first.bookedOn()).isEqualTo(DAY);
        assertThat(first.amount()).isEqualByComparingTo("1234.50");
        assertThat(first.currency()).isEqualTo("EUR");
        assertThat(first.payer()).isEqualTo("Jörg Weiß");
        assertThat(first.purpose()).isEqualTo("Tickets K7QX2M9R");
        assertThat(first.pending()).isFalse();
        assertThat(entries.get(1).amount()).isEqualByComparingTo("-88");
        assertThat(entries.get(1).pending()).isTrue();
    }

    @Test
    void aDirectBankWithLinesAboutTheAccountAndTheCurrencyInTheHeading() {
        String file =
                """
                \uFEFF"Girokonto";"DE02 1203"
                "Zeitraum:";"01.11.2026 - 30.11.2026"
                "Kontostand vom 30.11.2026:";"1.000,00 €"
                ""
                "Buchungsdatum";"Wertstellung";"Status";"Zahlungspflichtige*r";"Verwendungszweck";"Umsatztyp";"Betrag (€)"
                "21.11.26";"22.11.26";"Gebucht";"Zoë Müller";"K7QX 2M9R";"Eingang";"45,00"
                """;
        assertThat(read(file)).singleElement().satisfies(entry -> {
            assertThat(entry.line()).isEqualTo(6);
            assertThat(entry.bookedOn()).isEqualTo(DAY);
            assertThat(entry.amount()).isEqualByComparingTo("45");
            assertThat(entry.purpose()).isEqualTo("K7QX 2M9R");
        });
    }

    @Test
    void anAmountWhoseHeadingNamesTheCurrency() {
        assertThat(read("Datum;Verwendungszweck;Betrag (EUR)\n21.11.2026;x;5,00\n"))
                .singleElement()
                .extracting(BankEntry::currency)
                .isEqualTo("EUR");
    }

    @Test
    void anEnglishBankWithCommasAndTwoColumnsOfAmounts() {
        String file =
                """
                Date,Description,Money In,Money Out,Balance
                21/11/2026,"SMITH J, K7QX2M9R","1,234.50",,"2,000.00"
                21/11/2026,CARD PAYMENT,,12.50,"1,987.50"
                """;
        List<BankEntry> entries = read(file);
        assertThat(entries.get(0).amount()).isEqualByComparingTo("1234.5");
        assertThat(entries.get(0).bookedOn()).isEqualTo(DAY);
        assertThat(entries.get(0).purpose()).isEqualTo("SMITH J, K7QX2M9R");
        assertThat(entries.get(1).amount()).isEqualByComparingTo("-12.5");
    }

    @Test
    void daysThatBeginWithTheMonth() {
        List<BankEntry> entries = read("Date,Description,Amount\n11/21/2026,a,1.00\n11/02/2026,b,1.00\n");
        assertThat(entries).extracting(BankEntry::bookedOn).containsExactly(DAY, LocalDate.of(2026, 11, 2));
    }

    @Test
    void anOnlineBankWithTabsAndTimes() {
        List<BankEntry> entries =
                read("Completed Date\tReference\tAmount\tCurrency\n2026-11-21 08:15:00\tK7QX2M9R\t45.00\tGBP\n");
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.bookedOn()).isEqualTo(DAY);
            assertThat(entry.currency()).isEqualTo("GBP");
        });
    }

    @Test
    void aCooperativeBankSaysWithALetterWhichWayItWent() {
        List<BankEntry> entries =
                read("Buchungstag;Name;Verwendungszweck;Betrag;S/H\n21.11.2026;A;x;10,00;H\n21.11.2026;B;y;10,00;S\n");
        assertThat(entries.get(0).amount()).isEqualByComparingTo("10");
        assertThat(entries.get(1).amount()).isEqualByComparingTo("-10");
    }

    @Test
    void thePurposeOfSeveralColumnsIsRead() {
        assertThat(read("Datum;Betrag;Verwendungszweck;Kundenreferenz (End-to-End)\n21.11.2026;1,00;Danke;K7QX2M9R\n"))
                .singleElement()
                .extracting(BankEntry::purpose)
                .isEqualTo("Danke K7QX2M9R");
    }

    @Test
    void bookingDayBeforeValueDayWhicheverStandsFirst() {
        assertThat(read("Valuta;Buchungstag;Betrag;Verwendungszweck\n25.11.2026;21.11.2026;1,00;x\n"))
                .singleElement()
                .extracting(BankEntry::bookedOn)
                .isEqualTo(DAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,50|12.50",
                "12.50|12.50",
                "+12,50|12.50",
                "-12,50|-12.50",
                "12,50-|-12.50",
                "(12.50)|-12.50",
                "1.234,56|1234.56",
                "1,234.56|1234.56",
                "1.234|1234",
                "1 234,56|1234.56",
                "12,50 €|12.50",
                "EUR 12.50|12.50",
                "-1'234.56 CHF|-1234.56",
                "\u221212,50|-12.50"
            })
    void amounts(String text, String amount) {
        assertThat(Amounts.booked(text)).get().satisfies(read -> assertThat(read)
                .isEqualByComparingTo(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1,2,3", "12,345,6", "--1", "1e5"})
    void noAmounts(String text) {
        assertThat(Amounts.booked(text)).isEmpty();
    }

    @Test
    void whatCannotBeReadIsALineWithoutAmountOrDay() {
        assertThat(read("Datum;Betrag;Verwendungszweck\nmorgen;viel;x\n"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.amount()).isNull();
                    assertThat(entry.bookedOn()).isNull();
                });
    }

    @Test
    void aFootIsNoBooking() {
        assertThat(read("Datum;Betrag;Verwendungszweck\n21.11.2026;1,00;x\nKontostand;;\n"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Name;E-Mail\nA;a@example.org\n", "Betrag;Datum\n1,00;21.11.2026\n"})
    void noStatement(String file) {
        assertRefused(file.getBytes(StandardCharsets.UTF_8), DeskError.BANK_HEADER);
    }

    @Test
    void aStatementWithoutBookings() {
        assertRefused("Datum;Betrag;Verwendungszweck\n".getBytes(StandardCharsets.UTF_8), DeskError.BANK_EMPTY);
    }

    @Test
    void aSpreadsheetIsNoText() {
        assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0}, DeskError.IMPORT_NOT_CSV);
    }

    @Test
    void theSameBookingHasTheSameFingerprintInAnotherStatement() {
        BankEntry one = read("Datum;Betrag;Verwendungszweck;Name\n21.11.2026;1.234,50;K7QX 2M9R;Zoë\n")
                .get(0);
        BankEntry other = read("Name,Amount,Reference,Date\nZoë,\"1,234.50\",K7QX2M9R,2026-11-21\n")
                .get(0);
        BankEntry next = read("Name,Amount,Reference,Date\nZoë,\"1,234.50\",K7QX2M9R,2026-11-22\n")
                .get(0);
        assertThat(one.fingerprint()).hasSize(64).isEqualTo(other.fingerprint()).isNotEqualTo(next.fingerprint());
    }

    @Test
    void windows1252() {
        byte[] file =
                "Datum;Betrag;Verwendungszweck\n21.11.2026;1,00 €;Grüße\n".getBytes(Charset.forName("windows-1252"));
        BankEntry entry = BankCsv.read(file).get(0);
        assertThat(entry.purpose()).isEqualTo("Grüße");
        assertThat(entry.amount()).isEqualByComparingTo("1");
    }

    private static List<BankEntry> read(String file) {
        return BankCsv.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(byte[] file, DeskError code) {
        assertThatThrownBy(() -> BankCsv.read(file))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
