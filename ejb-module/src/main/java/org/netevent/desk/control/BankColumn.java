package org.netevent.desk.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a bank statement, with the headings that banks give it, the better one first. */
enum BankColumn {
    DATE(
            "buchungstag",
            "buchungsdatum",
            "buchung",
            "datum",
            "bookingdate",
            "postingdate",
            "transactiondate",
            "date",
            "completeddate",
            "datecompletedutc",
            "valutadatum",
            "valuta",
            "wertstellung",
            "wertstellungsdatum",
            "valuedate"),
    AMOUNT(
            "betrag",
            "umsatz",
            "umsatzin",
            "betragin",
            "buchungsbetrag",
            "amount",
            "transactionamount",
            "bookedamount",
            "value",
            "sum"),
    /** What came in, where the bank has two columns of amounts. */
    CREDIT(
            "haben",
            "habenbetrag",
            "gutschrift",
            "gutschriften",
            "credit",
            "creditamount",
            "paidin",
            "moneyin",
            "deposits",
            "deposit"),
    /** What went out. */
    DEBIT(
            "soll",
            "sollbetrag",
            "lastschrift",
            "belastung",
            "debit",
            "debitamount",
            "paidout",
            "moneyout",
            "withdrawals",
            "withdrawal"),
    /** S or H, D or C: which way an amount without a sign went. */
    DIRECTION(
            "sollhaben",
            "sh",
            "sollhabenkennzeichen",
            "debitcredit",
            "creditdebit",
            "dc",
            "crdr",
            "drcr",
            "creditdebitindicator"),
    CURRENCY("waehrung", "währung", "currency", "ccy", "currencycode"),
    PAYER(
            "beguenstigterzahlungspflichtiger",
            "begünstigterzahlungspflichtiger",
            "namezahlungsbeteiligter",
            "auftraggeberempfänger",
            "auftraggeberempfaenger",
            "auftraggeberbegünstigter",
            "zahlungspflichtiger",
            "zahlungspflichtiger",
            "zahlungspflichtigerin",
            "empfängerauftraggeber",
            "empfaengerauftraggeber",
            "auftraggeber",
            "name",
            "payer",
            "sender",
            "counterparty",
            "counterpartyname",
            "partnername",
            "payername",
            "payee",
            "from"),
    /** All columns of these are read: what the buyer wrote may stand in any. */
    PURPOSE(
            "verwendungszweck",
            "vwz",
            "zahlungsreferenz",
            "zahlungsgrund",
            "verwendungszweckzeile1",
            "verwendungszweckzeile2",
            "kundenreferenz",
            "kundenreferenzendtoend",
            "endtoendreferenz",
            "buchungsdetails",
            "vorgangverwendungszweck",
            "buchungstextverwendungszweck",
            "mitteilung",
            "purpose",
            "reference",
            "paymentreference",
            "endtoendreference",
            "description",
            "transactiondescription",
            "remittanceinformation",
            "narrative",
            "details",
            "memo",
            "note",
            "particulars"),
    /** Says of a line that it is not booked yet. */
    STATE("status", "info", "state");

    private final List<String> headings;

    BankColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /**
     * What a heading means.
     *
     * @param rank 0 for the best heading of the column
     * @param currency that the heading names, as in {@code Betrag (EUR)}, or null
     */
    record Heading(BankColumn column, int rank, String currency) {}

    static Optional<Heading> of(String heading) {
        String plain = heading.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
        Optional<Heading> known = known(plain, null);
        if (known.isPresent() || plain.length() <= 3) return known;
        String end = plain.substring(plain.length() - 3);
        return List.of("eur", "usd", "chf", "gbp").contains(end)
                ? known(plain.substring(0, plain.length() - 3), end.toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    private static Optional<Heading> known(String plain, String currency) {
        for (BankColumn column : values()) {
            int rank = column.headings.indexOf(plain);
            if (rank >= 0) return Optional.of(new Heading(column, rank, currency));
        }
        return Optional.empty();
    }
}
