package org.netevent.desk.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.netevent.desk.boundary.BankLine;
import org.netevent.desk.boundary.BankVerdict;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.platform.money.Money;

/**
 * Finds out which order each line of a bank statement pays: by the order's code in what was written to the transfer.
 *
 * @param orders of the event, by code; those that no line names may be missing
 * @param imported fingerprints of lines that were booked before
 */
record BankMatcher(Map<String, DueOrder> orders, Set<String> imported) {
    private static final int CODE = 8;

    /** An order as a payment sees it. @param name of the buyer, or null */
    record DueOrder(long id, String code, String name, OrderStatus status, Money total) {}

    /**
     * All that could be an order's code: banks break lines and lose blanks within it, and people write it with dashes and
     * in small letters.
     */
    static Set<String> codes(String purpose) {
        String plain = purpose.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        Set<String> codes = new LinkedHashSet<>();
        for (int i = 0; i + CODE <= plain.length(); i++) codes.add(plain.substring(i, i + CODE));
        return codes;
    }

    List<BankMatch> match(List<BankEntry> entries) {
        Set<Long> paidHere = new HashSet<>();
        List<BankMatch> matches = new ArrayList<>();
        for (BankEntry entry : entries) {
            List<DueOrder> named = codes(entry.purpose()).stream()
                    .filter(orders::containsKey)
                    .map(orders::get)
                    .toList();
            DueOrder order = named.size() == 1 ? named.get(0) : null;
            BankVerdict verdict = verdict(entry, named, paidHere);
            if (verdict.pays()) paidHere.add(order.id());
            matches.add(new BankMatch(line(entry, order, verdict), entry));
        }
        return matches;
    }

    private BankVerdict verdict(BankEntry entry, List<DueOrder> named, Set<Long> paidHere) {
        if (entry.amount() == null) return BankVerdict.UNREADABLE;
        if (entry.amount().signum() <= 0) return BankVerdict.OUTGOING;
        if (named.isEmpty()) return BankVerdict.UNKNOWN;
        if (imported.contains(entry.fingerprint())) return BankVerdict.IMPORTED_BEFORE;
        if (entry.pending()) return BankVerdict.NOT_BOOKED;
        if (named.size() > 1) return BankVerdict.SEVERAL_ORDERS;
        DueOrder order = named.get(0);
        if (order.status().wasPaid() || paidHere.contains(order.id())) return BankVerdict.ALREADY_PAID;
        String currency = order.total().currencyCode();
        if (entry.currency() != null && !entry.currency().equals(currency)) return BankVerdict.WRONG_CURRENCY;
        if (entry.amount().compareTo(order.total().amount()) != 0) return BankVerdict.WRONG_AMOUNT;
        return order.status() == OrderStatus.PENDING ? BankVerdict.PAYS : BankVerdict.PAYS_LATE;
    }

    private static BankLine line(BankEntry entry, DueOrder order, BankVerdict verdict) {
        return new BankLine(
                entry.line(),
                entry.bookedOn(),
                entry.amount(),
                entry.currency() == null && order != null ? order.total().currencyCode() : entry.currency(),
                entry.payer(),
                entry.purpose(),
                verdict,
                order == null ? null : order.id(),
                order == null ? null : order.code(),
                order == null ? null : order.name(),
                order == null ? null : order.total(),
                null);
    }
}
