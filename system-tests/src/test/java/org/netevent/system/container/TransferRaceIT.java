package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netevent.checkin.boundary.CheckIns;
import org.netevent.checkin.boundary.Direction;
import org.netevent.checkin.boundary.GateScan;
import org.netevent.event.boundary.Approval;
import org.netevent.platform.error.DomainException;
import org.netevent.registration.boundary.Admissions;
import org.netevent.registration.boundary.Transfer;
import org.netevent.ticket.boundary.Transfers;

/** A ticket is handed over at the moment in which it is scanned: it admits its old holder or goes to the new one, never both. */
class TransferRaceIT extends RegistrationTest {
    private static final int TICKETS = 40;

    @EJB
    Transfers transfers;

    @EJB
    Admissions admissions;

    @EJB
    CheckIns checkIns;

    @Resource
    UserTransaction transaction;

    private long event;

    @BeforeEach
    void anEvent() {
        event = event(null, Approval.AUTOMATIC);
    }

    @Test
    void ofAScanAndATransferAtOnceOneIsRefused() throws Exception {
        List<Long> registrations = new ArrayList<>();
        for (int i = 0; i < TICKETS; i++)
            registrations.add(register(event).registration().id());
        List<String> serials = registrations.stream().map(this::serial).toList();

        List<String> outcomes = Together.run(
                2 * TICKETS, i -> i % 2 == 0 ? transfer(registrations.get(i / 2)) : scan(serials.get(i / 2)));

        long transferred = 0;
        for (int i = 0; i < TICKETS; i++) {
            List<String> two = outcomes.subList(2 * i, 2 * i + 2);
            assertThat(two).isIn(List.of("transferred", "CANCELLED"), List.of("TICKET_USED", "ADMITTED"));
            boolean handedOver = two.get(0).equals("transferred");
            if (handedOver) transferred++;
            assertThat(stored(serials.get(i))).isEqualTo(handedOver ? "cancelled" : "used");
            assertThat(status(registrations.get(i))).isEqualTo(handedOver ? "cancelled" : "approved");
        }
        assertThat(count(event, "approved")).isEqualTo(TICKETS);
        assertThat(count(event, "cancelled")).isEqualTo(transferred);
        assertThat(seatsTaken(event)).isEqualTo(TICKETS);
    }

    /** The negative control: the step behind it alone, without the update that only an unused ticket lets through. */
    @Test
    void withoutTheConditionATicketThatAdmittedIsHandedOver() throws Exception {
        long registration = register(event).registration().id();
        String serial = serial(registration);
        assertThat(scan(serial).call()).isEqualTo("ADMITTED");
        assertThat(transfer(registration).call()).isEqualTo("TICKET_USED");

        transaction.begin();
        admissions.transfer(registration, to(), true);
        transaction.commit();

        assertThat(status(registration)).isEqualTo("cancelled");
        assertThat(world.count(
                        "select count(*) from scan s join ticket t on t.id = s.ticket_id where t.serial = ? and"
                                + " s.result = 'admitted' and t.status = 'cancelled'",
                        serial))
                .as("admitted and handed over")
                .isEqualTo(1);
    }

    /** Every stored state with every act on it; what the tables of steps forbid changes nothing. */
    @ParameterizedTest
    @CsvSource({
        "valid, in, used, ADMITTED",
        "used, in, used, ALREADY_USED",
        "cancelled, in, cancelled, CANCELLED",
        "refunded, in, refunded, REFUNDED",
        "valid, out, valid, NOT_INSIDE",
        "used, out, valid, CHECKED_OUT",
        "cancelled, out, cancelled, CANCELLED",
        "refunded, out, refunded, REFUNDED",
        "valid, transfer, cancelled, transferred",
        "used, transfer, used, TICKET_USED",
        "cancelled, transfer, cancelled, TICKET_OVER",
        "refunded, transfer, refunded, TICKET_OVER",
        "valid, end, cancelled, ended",
        "used, end, cancelled, ended",
        "cancelled, end, cancelled, ended",
        "refunded, end, refunded, ended",
        "valid, refund, refunded, ended",
        "used, refund, refunded, ended",
        "cancelled, refund, cancelled, ended",
        "refunded, refund, refunded, ended"
    })
    void everyStateTakesItsStepsAndNoOther(String from, String act, String then, String outcome) throws Exception {
        world.execute("update event set reentry = 'after_checkout' where id = ?", event);
        long registration = register(event).registration().id();
        String serial = serial(registration);
        world.state(serial, from);

        String came =
                switch (act) {
                    case "in" -> scan(serial, Direction.IN).call();
                    case "out" -> scan(serial, Direction.OUT).call();
                    case "transfer" -> transfer(registration).call();
                    default -> end(registration, act.equals("refund"));
                };

        assertThat(came).isEqualTo(outcome);
        assertThat(stored(serial)).isEqualTo(then);
    }

    private String end(long registration, boolean refunded) throws Exception {
        transaction.begin();
        admissions.end(registration, true, refunded);
        transaction.commit();
        return "ended";
    }

    private Callable<String> transfer(long registration) {
        return () -> {
            try {
                asOwner(() -> transfers.transfer(registration, null, to()));
                return "transferred";
            } catch (DomainException refused) {
                return refused.code().name();
            }
        };
    }

    private Callable<String> scan(String serial) {
        return scan(serial, Direction.IN);
    }

    private Callable<String> scan(String serial, Direction direction) {
        return () ->
                asOwner(() -> checkIns.scan(new GateScan(event, serial, direction, true, "North", null, null, null))
                        .result()
                        .name());
    }

    private String serial(long registration) {
        return world.text("select serial from ticket where registration_id = ?", registration);
    }

    private String stored(String serial) {
        return world.text("select status from ticket where serial = ?", serial);
    }

    private static Transfer to() {
        return new Transfer("Nina New", UUID.randomUUID() + "@example.org", null, null, null, "en");
    }
}
