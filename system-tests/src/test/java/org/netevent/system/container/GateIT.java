package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netevent.checkin.boundary.CheckIns;
import org.netevent.checkin.boundary.Direction;
import org.netevent.checkin.boundary.Gate;
import org.netevent.checkin.boundary.GateScan;
import org.netevent.checkin.boundary.ScanFilter;
import org.netevent.checkin.boundary.ScanOutcome;
import org.netevent.checkin.boundary.ScanResult;
import org.netevent.checkin.boundary.Scans;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.paging.PageRequest;
import org.netevent.platform.security.Role;
import org.netevent.ticket.boundary.TicketLookup;

/** A ticket at the gate: admitted once, every scan kept, and nobody but the team may (SPEC §2, Ticket). */
class GateIT extends ContainerTest {
    private static final Set<String> ATTENDEE = Set.of(Role.ATTENDEE);

    @EJB
    CheckIns checkIns;

    @EJB
    Gate gate;

    @EJB
    Scans scans;

    @EJB
    TicketLookup tickets;

    @Resource(lookup = "java:jboss/datasources/NetEventDS")
    DataSource database;

    private GateWorld world;
    private String prefix;
    private long owner;
    private long staff;
    private long event;
    private String serial;

    @BeforeEach
    void anEventWithATicketAndItsGate() {
        world = new GateWorld(database);
        prefix = "G" + UUID.randomUUID().toString().substring(0, 7).toUpperCase();
        owner = world.account("Olga Owner");
        staff = world.account("Gus Gate");
        event = world.event(owner, prefix, "single");
        world.member(event, staff, "gate");
        serial = world.ticket(event, prefix + "-000001");
    }

    @Test
    void aSignedTicketIsAdmittedOnce() throws Exception {
        ScanResult first = scan(signed(serial));
        assertThat(first.result()).isEqualTo(ScanOutcome.ADMITTED);
        assertThat(first.signed()).isTrue();
        assertThat(first.name()).isEqualTo("Zoë Müller");
        assertThat(first.gate()).isEqualTo("North");

        ScanResult second = scan(serial);
        assertThat(second.result()).isEqualTo(ScanOutcome.ALREADY_USED);
        assertThat(second.signed()).isFalse();
        assertThat(second.usedAt()).isEqualTo(first.usedAt());
        assertThat(second.gate()).isEqualTo("North");
    }

    @Test
    void lookingAdmitsNobodyButKeepsWhatIsRefused() throws Exception {
        assertThat(look(signed(serial)).result()).isEqualTo(ScanOutcome.READY);
        assertThat(world.text("select status from ticket where serial = ?", serial))
                .isEqualTo("valid");
        assertThat(kept()).isZero();

        scan(serial);
        assertThat(look(signed(serial)).result()).isEqualTo(ScanOutcome.ALREADY_USED);
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void verifyingChangesAndKeepsNothing() throws Exception {
        var check = as(staff, ATTENDEE, () -> checkIns.verify(signed(serial)));
        assertThat(check.signed()).isTrue();
        assertThat(check.teamName()).isEqualTo("Team X");
        assertThat(check.usedAt()).isNull();
        assertThat(kept()).isZero();
    }

    @Test
    void ofSixtyFourScansAtOnceOneAdmits() throws Exception {
        String code = signed(serial);
        List<ScanResult> results = Together.run(
                64, i -> () -> as(staff, ATTENDEE, () -> checkIns.scan(in(event, code, "Gate " + i, null))));

        List<ScanResult> admitted = results.stream()
                .filter(result -> result.result() == ScanOutcome.ADMITTED)
                .toList();
        assertThat(admitted).hasSize(1);
        assertThat(results)
                .filteredOn(result -> result.result() != ScanOutcome.ADMITTED)
                .hasSize(63)
                .allSatisfy(result -> {
                    assertThat(result.result()).isEqualTo(ScanOutcome.ALREADY_USED);
                    assertThat(result.gate()).isEqualTo(admitted.get(0).gate());
                    assertThat(result.usedAt()).isEqualTo(admitted.get(0).usedAt());
                });
        assertThat(kept()).isEqualTo(64);
    }

    /** The negative control: reading first and writing then, as the service must not, admits several of the same 64. */
    @Test
    void withoutTheConditionTheRaceShows() throws Exception {
        CyclicBarrier allHaveRead = new CyclicBarrier(64);
        List<ScanOutcome> results = Together.run(64, i -> () -> {
            boolean valid = "valid".equals(world.text("select status from ticket where serial = ?", serial));
            allHaveRead.await(30, TimeUnit.SECONDS);
            boolean admitted =
                    valid && world.execute("update ticket set status = 'used' where serial = ?", serial) == 1;
            return admitted ? ScanOutcome.ADMITTED : ScanOutcome.ALREADY_USED;
        });
        assertThat(results).filteredOn(ScanOutcome.ADMITTED::equals).hasSizeGreaterThan(1);
    }

    @Test
    void theSameNonceAtOnceIsOneAdmissionAndOneAnswer() throws Exception {
        String code = signed(serial);
        List<ScanResult> results =
                Together.run(20, i -> () -> as(staff, ATTENDEE, () -> checkIns.scan(in(event, code, "North", "n-1"))));

        assertThat(results).allSatisfy(result -> assertThat(result).isEqualTo(results.get(0)));
        assertThat(results.get(0).result()).isEqualTo(ScanOutcome.ADMITTED);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void aRepeatedRefusalIsKeptOnce() throws Exception {
        List<ScanResult> results = Together.run(
                20,
                i -> () -> as(staff, ATTENDEE, () -> checkIns.scan(in(event, "https://example.org", "North", "n-2"))));
        assertThat(results).allSatisfy(result -> assertThat(result.result()).isEqualTo(ScanOutcome.UNKNOWN));
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void aNonceOfAnotherTicketIsAConflictAndAdmitsNobody() throws Exception {
        String other = world.ticket(event, prefix + "-000002");
        as(staff, ATTENDEE, () -> checkIns.scan(in(event, serial, "North", "n-3")));
        refused("NONCE_REUSED", () -> as(staff, ATTENDEE, () -> checkIns.scan(in(event, other, "North", "n-3"))));
        assertThat(world.text("select status from ticket where serial = ?", other))
                .isEqualTo("valid");
    }

    @ParameterizedTest
    @CsvSource({"cancelled, CANCELLED", "refunded, REFUNDED"})
    void whatIsVoidIsRefusedAndKept(String status, ScanOutcome outcome) throws Exception {
        world.state(serial, status);
        assertThat(scan(signed(serial)).result()).isEqualTo(outcome);
        assertThat(world.text("select result from scan where event_id = ?", event))
                .isEqualTo(status);
    }

    @Test
    void aForgedCodeIsKeptAndNamesNobody() throws Exception {
        String code = signed(serial);
        String forged = code.substring(0, code.length() - 10) + "AAAAAAAAAA";
        ScanResult result = scan(forged);
        assertThat(result.result()).isEqualTo(ScanOutcome.FORGED);
        assertThat(result.name()).isNull();
        assertThat(world.text("select code from scan where event_id = ?", event))
                .isEqualTo(forged);
    }

    @Test
    void theKeptScanOfAGenuineCodeHoldsNoSignature() throws Exception {
        scan(signed(serial));
        assertThat(world.text("select code from scan where event_id = ?", event))
                .isEqualTo(serial);
    }

    @Test
    void aTicketOfAnotherEventIsRefusedAndTellsTheHolderOnlyWhere() throws Exception {
        long other = world.event(owner, "X" + prefix.substring(1), "single");
        String foreign = world.ticket(other, "X" + prefix.substring(1) + "-000001");
        ScanResult signed = scan(signed(foreign));
        assertThat(signed.result()).isEqualTo(ScanOutcome.WRONG_EVENT);
        assertThat(signed.name()).isNull();
        assertThat(signed.eventName()).isEqualTo("Gate night X" + prefix.substring(1));
        assertThat(scan(foreign).eventName()).isNull();
        assertThat(world.text("select status from ticket where serial = ?", foreign))
                .isEqualTo("valid");
    }

    @Test
    void aCheckOutLetsInAgain() throws Exception {
        String again = prefix + "-000009";
        world.execute("update event set reentry = 'after_checkout' where id = ?", event);
        world.ticket(event, again);
        assertThat(out(again).result()).isEqualTo(ScanOutcome.NOT_INSIDE);
        assertThat(scan(again).result()).isEqualTo(ScanOutcome.ADMITTED);
        assertThat(scan(again).result()).isEqualTo(ScanOutcome.ALREADY_USED);
        assertThat(out(again).result()).isEqualTo(ScanOutcome.CHECKED_OUT);
        assertThat(world.text("select status from ticket where serial = ?", again))
                .isEqualTo("valid");
        assertThat(scan(again).result()).isEqualTo(ScanOutcome.ADMITTED);
        assertThat(kept()).isEqualTo(5);
    }

    @Test
    void ofManyCheckOutsAtOnceOneFrees() throws Exception {
        world.execute("update event set reentry = 'after_checkout' where id = ?", event);
        scan(serial);
        List<ScanResult> results = Together.run(16, i -> () -> out(serial));
        assertThat(results.stream().filter(result -> result.result() == ScanOutcome.CHECKED_OUT))
                .hasSize(1);
    }

    @Test
    void withoutReentryThereIsNoCheckOut() throws Exception {
        scan(serial);
        refused("NO_REENTRY", () -> out(serial));
        assertThat(world.text("select status from ticket where serial = ?", serial))
                .isEqualTo("used");
    }

    @Test
    void aDevicesClockIsKeptButDoesNotDateTheAdmission() throws Exception {
        Instant device = Instant.now().minus(Duration.ofHours(2));
        ScanResult result = as(
                staff,
                ATTENDEE,
                () -> checkIns.scan(new GateScan(event, serial, Direction.IN, true, null, null, device, "Phone 1")));
        assertThat(result.usedAt()).isAfter(device.plus(Duration.ofHours(1)));
        var kept = as(owner, ATTENDEE, () -> scans.list(event, ScanFilter.ALL, PageRequest.of(0, 10)))
                .items()
                .get(0);
        assertThat(Duration.between(device, kept.scannedAt()).abs()).isLessThan(Duration.ofMillis(1));
        assertThat(kept.device()).isEqualTo("Phone 1");
        assertThat(kept.scannedBy()).isEqualTo("Gus Gate");
    }

    @Test
    void peopleAreFoundByNameAndByDigits() throws Exception {
        world.ticket(event, prefix + "-000777");
        assertThat(as(staff, ATTENDEE, () -> gate.people(event, "zoe mül"))).hasSize(2);
        assertThat(as(staff, ATTENDEE, () -> gate.people(event, "777"))).hasSize(1);
        assertThat(as(staff, ATTENDEE, () -> gate.people(event, "%%%"))).isEmpty();
        assertThat(as(staff, ATTENDEE, () -> gate.people(event, "zo"))).isEmpty();
    }

    @Test
    void theFiguresFollow() throws Exception {
        assertThat(as(staff, ATTENDEE, () -> gate.counts(event)).checkedIn()).isZero();
        scan(serial);
        var counts = as(staff, ATTENDEE, () -> gate.counts(event));
        assertThat(counts.checkedIn()).isEqualTo(1);
        assertThat(counts.tickets()).isEqualTo(1);
        assertThat(counts.lastAt()).isNotNull();
    }

    @Test
    void nobodyElseMay() throws Exception {
        long stranger = world.account("Stan Stranger");
        long otherOwner = world.account("Oda Other");
        long otherEvent = world.event(otherOwner, "Y" + prefix.substring(1), "single");
        long otherGate = world.account("Gitte Gate");
        world.member(otherEvent, otherGate, "gate");
        for (long account : List.of(stranger, otherOwner, otherGate)) {
            Set<String> roles = account == otherOwner ? Set.of(Role.ATTENDEE, Role.ORGANIZER) : ATTENDEE;
            refused("NOT_ALLOWED", () -> as(account, roles, () -> checkIns.verify(serial)));
            refused("NOT_ALLOWED", () -> as(account, roles, () -> checkIns.scan(in(event, serial, null, null))));
            refused("NOT_ALLOWED", () -> as(account, roles, () -> checkIns.scan(in(null, serial, null, null))));
            refused("NOT_ALLOWED", () -> as(account, roles, () -> checkIns.scan(in(event, "unknown", null, null))));
            refused("NOT_ALLOWED", () -> as(account, roles, () -> gate.open(event)));
            refused("NOT_ALLOWED", () -> as(account, roles, () -> gate.counts(event)));
            refused("NOT_ALLOWED", () -> as(account, roles, () -> gate.people(event, "Zoë")));
            refused(
                    "NOT_ALLOWED",
                    () -> as(account, roles, () -> scans.list(event, ScanFilter.ALL, PageRequest.of(0, 1))));
        }
        // the other event's own gate cannot be used as a way in
        assertThat(as(otherGate, ATTENDEE, () -> checkIns.scan(in(otherEvent, serial, null, null)))
                        .result())
                .isEqualTo(ScanOutcome.WRONG_EVENT);
        refused("SIGN_IN_NEEDED", () -> checkIns.verify(serial));
        refused("SIGN_IN_NEEDED", () -> checkIns.scan(in(event, serial, null, null)));
        refused("SIGN_IN_NEEDED", () -> gate.open(event));
        assertThat(kept()).isZero();
        assertThat(world.text("select status from ticket where serial = ?", serial))
                .isEqualTo("valid");
    }

    @Test
    void gateStaffDoNotReadTheScans() {
        refused(
                "NOT_ALLOWED",
                () -> as(staff, ATTENDEE, () -> scans.list(event, ScanFilter.ALL, PageRequest.of(0, 1))));
    }

    private ScanResult scan(String code) throws Exception {
        return as(staff, ATTENDEE, () -> checkIns.scan(in(event, code, "North", null)));
    }

    private ScanResult look(String code) throws Exception {
        GateScan look = new GateScan(event, code, Direction.IN, false, "North", null, null, null);
        return as(staff, ATTENDEE, () -> checkIns.scan(look));
    }

    private ScanResult out(String code) throws Exception {
        GateScan out = new GateScan(event, code, Direction.OUT, true, "North", null, null, null);
        return as(staff, ATTENDEE, () -> checkIns.scan(out));
    }

    private static GateScan in(Long event, String code, String gate, String nonce) {
        return new GateScan(event, code, Direction.IN, true, gate, nonce, null, null);
    }

    private String signed(String serial) {
        return tickets.ofSerial(serial).orElseThrow().qrText();
    }

    private long kept() {
        return world.count("select count(*) from scan where event_id = ?", event);
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(
                        refusal.code().name())
                .isEqualTo(code));
    }
}
