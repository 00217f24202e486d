package org.netevent.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who knows whom: contacts and requests of the demo attendee, and some contacts of the others. */
final class DemoConnections {
    private static final String COLUMNS = "asker, asked, event_id, status, message, asked_at, answered_at";
    /** Two people who both attend an event with a registration of their own. */
    private static final String MET = "select a.account_id, b.account_id, min(a.event_id) from registration a"
            + " join account aa on aa.id = a.account_id and aa.email = a.email"
            + " join registration b on b.event_id = a.event_id and b.account_id > a.account_id and b.status = 'approved'"
            + " join account bb on bb.id = b.account_id and bb.email = b.email"
            + " where a.status = 'approved' group by a.account_id, b.account_id"
            + " order by (a.account_id * 7 + b.account_id * 13) % 101, a.account_id, b.account_id";

    private static final List<String> MESSAGES = List.of(
            "Your question after the second talk was mine, too. Shall we continue over coffee?",
            "We are setting up something similar in Tampere and could use your experience.",
            "Good to see you again after Koblenz.",
            "I have the figures on black start that you asked for.",
            "Ich würde mich gern über Inselnetze austauschen.");
    private static final int CONTACTS = 7;
    private static final int RECEIVED = 3;
    private static final int SENT = 2;
    private static final int OTHERS = 12;

    private record Pair(long low, long high, long event) {}

    private final long attendee;
    private final Instant now;
    private final Rows rows;
    private int written;

    private DemoConnections(long attendee, Instant now, Rows rows) {
        this.attendee = attendee;
        this.now = now;
        this.rows = rows;
    }

    static void write(Connection database, DemoAccounts accounts, Instant now) throws SQLException {
        List<Pair> pairs = pairs(database);
        try (Rows rows = new Rows(database, "connection", COLUMNS)) {
            new DemoConnections(accounts.of(DemoAccounts.ATTENDEE), now, rows).write(pairs);
        }
    }

    private void write(List<Pair> pairs) throws SQLException {
        Set<Pair> left = new HashSet<>(pairs);
        int own = 0;
        for (Pair pair : pairs) {
            if (pair.low() != attendee && pair.high() != attendee) continue;
            left.remove(pair);
            long other = pair.low() == attendee ? pair.high() : pair.low();
            if (own < CONTACTS) add(own % 2 == 0 ? attendee : other, pair, true);
            else if (own < CONTACTS + RECEIVED) add(other, pair, false);
            else if (own < CONTACTS + RECEIVED + SENT) add(attendee, pair, false);
            own++;
        }
        int others = 0;
        for (Pair pair : pairs)
            if (others < OTHERS && left.contains(pair)) {
                add(pair.low(), pair, true);
                others++;
            }
    }

    private void add(long asker, Pair pair, boolean accepted) throws SQLException {
        long hours = accepted ? 30 + 9L * written : 1 + 5L * (written % 5);
        Instant asked = now.minus(Duration.ofHours(hours)).minusSeconds(written * 137L);
        rows.add(
                asker,
                asker == pair.low() ? pair.high() : pair.low(),
                pair.event(),
                accepted ? "accepted" : "pending",
                written % 3 == 1 ? null : MESSAGES.get(written % MESSAGES.size()),
                asked,
                accepted ? asked.plus(Duration.ofMinutes(47)) : null);
        written++;
    }

    private static List<Pair> pairs(Connection database) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(MET);
                ResultSet row = select.executeQuery()) {
            List<Pair> pairs = new ArrayList<>();
            while (row.next()) pairs.add(new Pair(row.getLong(1), row.getLong(2), row.getLong(3)));
            return pairs;
        }
    }
}
