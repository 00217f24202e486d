package org.netevent.desk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netevent.order.boundary.OrderStatus;
import org.netevent.platform.money.Money;
import org.netevent.platform.persistence.Row;
import org.netevent.platform.persistence.Sql;

/** What a bank statement is compared with, and the lines of it that were booked. */
@ApplicationScoped
public class BankQueries {
    private static final int AT_ONCE = 1_000;

    @PersistenceContext
    EntityManager em;

    /** Reads a statement and finds out what its lines pay. As many queries as the file has thousands of possible codes. */
    public List<BankMatch> match(long eventId, byte[] file) {
        List<BankEntry> entries = BankCsv.read(file);
        Set<String> codes = new LinkedHashSet<>();
        List<String> fingerprints = new ArrayList<>();
        for (BankEntry entry : entries) {
            if (entry.amount() == null || entry.amount().signum() <= 0) continue;
            codes.addAll(BankMatcher.codes(entry.purpose()));
            fingerprints.add(entry.fingerprint());
        }
        return new BankMatcher(orders(eventId, codes), imported(eventId, fingerprints)).match(entries);
    }

    private Map<String, BankMatcher.DueOrder> orders(long eventId, Collection<String> codes) {
        Map<String, BankMatcher.DueOrder> orders = new HashMap<>();
        chunks(
                        "select id, code, name, status, total, currency from ticket_order where event_id = ? and code in (",
                        eventId,
                        codes)
                .forEach(row -> {
                    Row columns = new Row(row);
                    long id = columns.whole();
                    String code = columns.text();
                    orders.put(
                            code,
                            new BankMatcher.DueOrder(
                                    id,
                                    code,
                                    columns.text(),
                                    OrderStatus.of(columns.text()),
                                    Money.of(columns.as(BigDecimal.class), columns.text())));
                });
        return orders;
    }

    private Set<String> imported(long eventId, Collection<String> fingerprints) {
        Set<String> imported = new HashSet<>();
        chunks("select fingerprint, 1 from bank_line where event_id = ? and fingerprint in (", eventId, fingerprints)
                .forEach(row -> imported.add(new Row(row).text()));
        return imported;
    }

    private List<Object> chunks(String sql, long eventId, Collection<String> values) {
        List<String> all = List.copyOf(values);
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            List<Object> bound = new ArrayList<>(all.subList(i, Math.min(all.size(), i + AT_ONCE)));
            bound.add(0, eventId);
            String marks = Sql.plainMarks(bound.size() - 1) + ")";
            for (Object row : Sql.query(em, sql + marks, bound).getResultList()) rows.add(row);
        }
        return rows;
    }

    /** @return false when the same line is booked already */
    public boolean book(long eventId, BankMatch match, long accountId, Instant at) {
        BankEntry entry = match.entry();
        return Sql.query(
                                em,
                                "insert ignore into bank_line (event_id, fingerprint, booked_on, amount, currency, payer,"
                                        + " purpose, order_id, imported_by, imported_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                                Arrays.asList(
                                        eventId,
                                        entry.fingerprint(),
                                        entry.bookedOn() == null ? null : Date.valueOf(entry.bookedOn()),
                                        entry.amount(),
                                        match.line().currency(),
                                        entry.payer(),
                                        entry.purpose(),
                                        match.line().orderId(),
                                        accountId,
                                        Timestamp.from(at)))
                        .executeUpdate()
                == 1;
    }
}
