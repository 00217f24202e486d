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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;

/** Every mail arrives, once, whatever happens to the mail server; nobody waits for it. */
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

    private static Map<String, Long> mailsTo(List<String> addresses) {
        return Server.mail().recipients().stream()
                .filter(addresses::contains)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
