package org.netevent.system.container;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** Twenty thousand registrations of one event, in every state, put straight into the database. */
public class Crowd {
    public static final int SIZE = 20_000;

    private static final int SEED = SIZE / 32;
    private static final List<String> NAMES =
            List.of("Zoë Müller", "Ågot Åsen", "Łukasz Żak", "Bob Brown", "Émile Zola", "Anna Ahrens", "Çelik Öz");
    private static final List<String> STATES = List.of(
            "approved", "approved", "pending", "approved", "declined", "approved", "cancelled", "pending", "approved");

    private Crowd() {}

    public static void fill(Rows rows, long event) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        rows.insertMany(
                "insert into registration (event_id, status, name, email, organisation, amount, created_at, updated_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                IntStream.range(0, SEED)
                        .mapToObj(i -> new Object[] {
                            event,
                            STATES.get(i % STATES.size()),
                            NAMES.get(i % NAMES.size()),
                            "guest" + i + "@example.org",
                            i % 3 == 0 ? null : "Firm " + i % 40,
                            i % 4 == 0 ? null : i % 90,
                            now.minus(Duration.ofMinutes(i)),
                            now
                        })
                        .toList());
        for (int doubling = 1; doubling <= 5; doubling++)
            rows.execute(
                    "insert into registration (event_id, status, name, email, organisation, amount, created_at,"
                            + " updated_at) select event_id, status, concat(name, ' ', ?), concat(?, '.', email),"
                            + " organisation, amount, created_at - interval ? hour, updated_at from registration"
                            + " where event_id = ?",
                    doubling,
                    doubling,
                    7 * doubling,
                    event);
        rows.text("analyze table registration");
    }

    public static void remove(Rows rows, long event) {
        rows.execute("delete from registration where event_id = ?", event);
    }
}
