package org.netevent.system.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;

/**
 * Every mail arrives, once, whatever happens to the mail server; nobody waits for it. A server that dies between taking a mail
 * and saying so gets the same mail again, which its Message-ID shows.
 */
class OutboxIT extends ClientTest {

    private static final int EACH = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @AfterEach
    void mailServerRuns() {
        Server.mail().start();
    }

    @Test
    void aMailServerThatDiesMidwayCostsNothing() {
        long event = Guests.openEvent(3 * EACH);
        List<String> addresses =
                Stream.generate(Guests::newAddress).limit(3 * EACH).toList();

        addresses.subList(0, EACH).forEach(address -> Guests.register(event, address));
        await().atMost(PATIENCE).until(() -> !Server.mail().recipients().isEmpty());
        Server.mail().stop();
        long begin = System.nanoTime();
        addresses.subList(EACH, 2 * EACH).forEach(address -> Guests.register(event, address));
        Duration without = Duration.ofNanos(System.nanoTime() - begin);
        Server.mail().start();
        addresses.subList(2 * EACH, 3 * EACH).forEach(address -> Guests.register(event, address));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(mailsTo(addresses)).hasSize(addresses.size()));
        assertThat(mailsTo(addresses)).as("mails for each address").allSatisfy((address, mails) -> assertThat(mails)
                .isEqualTo(1));
        assertThat(without).as("%d registrations without a mail server", EACH).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aServerThatDiesWithMailWaitingSendsItAfterwards() throws SQLException {
        long event = Guests.openEvent(EACH);
        List<String> addresses = Stream.generate(Guests::newAddress).limit(EACH).toList();

        Server.mail().stop();
        addresses.forEach(address -> Guests.register(event, address));
        Server.kill();
        endLeases();
        Server.mail().start();
        Server.start();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(mailsTo(addresses)).hasSize(EACH));
        assertThat(mailsTo(addresses))
                .allSatisfy((address, mails) -> assertThat(mails).isEqualTo(1));
    }

    /** What was being tried when the server died waits some minutes for it to come back; the test does not. */
    private static void endLeases() throws SQLException {
        try (Connection database = Server.dataSource().getConnection();
                Statement statement = database.createStatement()) {
            statement.execute("update outbox_message set next_attempt_at = created_at where status = 'pending'");
        }
    }

    /** How many different mails each address got; who got none is not in it. */
    private static Map<String, Integer> mailsTo(List<String> addresses) {
        Map<String, Integer> mails = new TreeMap<>();
        for (String address : addresses) {
            int number = Server.mail().mails(address).size();
            if (number > 0) mails.put(address, number);
        }
        return mails;
    }
}
