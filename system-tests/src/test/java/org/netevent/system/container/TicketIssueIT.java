package org.netevent.system.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.security.Role;
import org.netevent.registration.boundary.Approvals;
import org.netevent.registration.boundary.Registered;
import org.netevent.registration.boundary.Registrations;
import org.netevent.ticket.boundary.TicketStatus;
import org.netevent.ticket.boundary.Tickets;

/** A ticket is issued with the approval, once, numbered without a duplicate or a gap (SPEC §2, Ticket). */
class TicketIssueIT extends ContainerTest {
    private static final Set<String> ORGANIZER = Set.of(Role.ATTENDEE, Role.ORGANIZER);

    @EJB
    Registrations registrations;

    @EJB
    Approvals approvals;

    @EJB
    Tickets tickets;

    @Resource(lookup = "java:jboss/datasources/NetEventDS")
    DataSource database;

    private GateWorld world;
    private String prefix;
    private long owner;
    private long event;

    @BeforeEach
    void anEvent() {
        world = new GateWorld(database);
        prefix = "N" + UUID.randomUUID().toString().substring(0, 7).toUpperCase();
        owner = world.account("Olga Owner");
        event = world.event(owner, prefix, "single");
    }

    @Test
    void numbersHaveNoDuplicateAndNoGapWhateverHappensAtOnce() throws Exception {
        long second = world.event(owner, prefix, "single");
        Together.run(40, i -> () -> register(i % 2 == 0 ? event : second));
        assertThat(serials())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 40)
                        .mapToObj(number -> "%s-%06d".formatted(prefix, number))
                        .toList());
    }

    @Test
    void approvalsAtOnceGiveEachTheirOwnNumber() throws Exception {
        long second = world.event(owner, prefix, "single");
        world.execute("update event set approval = 'manual' where id in (?, ?)", event, second);
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 24; i++)
            ids.add(register(i % 2 == 0 ? event : second).registration().id());
        assertThat(serials()).isEmpty();

        List<String> given = Together.run(
                24,
                i -> () ->
                        as(owner, ORGANIZER, () -> tickets.approve(ids.get(i)).serial()));

        assertThat(given).doesNotHaveDuplicates().hasSize(24).containsExactlyInAnyOrderElementsOf(serials());
    }

    @Test
    void approvingTwiceReturnsTheSameTicket() throws Exception {
        world.execute("update event set approval = 'manual' where id = ?", event);
        long id = register(event).registration().id();
        assertThat(serials()).isEmpty();
        List<String> serials = Together.run(
                8, i -> () -> as(owner, ORGANIZER, () -> tickets.approve(id).serial()));
        assertThat(serials).containsOnly(prefix + "-000001");
        assertThat(as(owner, ORGANIZER, () -> tickets.approve(id)).qrPath())
                .isEqualTo("/api/tickets/" + prefix + "-000001/qr.png");
        assertThat(serials()).hasSize(1);
    }

    @Test
    void theTicketIsCancelledWithTheRegistration() throws Exception {
        long id = register(event).registration().id();
        as(owner, ORGANIZER, () -> approvals.cancel(id));
        assertThat(as(owner, ORGANIZER, () -> tickets.ofRegistration(id))
                        .orElseThrow()
                        .status())
                .isEqualTo(TicketStatus.CANCELLED);
    }

    @Test
    void onlyTheOwnerTheTeamAndTheSecretLinkShowATicket() throws Exception {
        Registered registered = register(event);
        long id = registered.registration().id();
        String serial = prefix + "-000001";
        assertThat(tickets.byLink(registered.token()).orElseThrow().ticket().serial())
                .isEqualTo(serial);
        assertThat(tickets.qrPng(serial, 300, registered.token())).startsWith(0x89, 'P', 'N', 'G');
        String other = register(event).token();
        refused("TICKET_UNKNOWN", () -> tickets.qrPng(serial, 300, other));
        refused("NOT_FOUND", () -> tickets.byLink("1.0.forged"));
        refused("SIGN_IN_NEEDED", () -> tickets.qrPng(serial, 300));
        long stranger = world.account("Stan Stranger");
        refused("NOT_ALLOWED", () -> as(stranger, ORGANIZER, () -> tickets.qrPng(serial, 300)));
        refused("NOT_ALLOWED", () -> as(stranger, ORGANIZER, () -> tickets.ofRegistration(id)));
        refused("NOT_ALLOWED", () -> as(stranger, ORGANIZER, () -> tickets.approve(id)));
        world.execute("update registration set account_id = ? where id = ?", stranger, id);
        assertThat(as(stranger, Set.of(Role.ATTENDEE), () -> tickets.card(serial))
                        .place())
                .isNull();
    }

    private Registered register(long at) {
        return registrations.register(Guest.of(at));
    }

    private List<String> serials() {
        long count = world.count("select count(*) from ticket where serial like ?", prefix + "-%");
        return IntStream.range(0, (int) count)
                .mapToObj(i -> world.text(
                        "select serial from ticket where serial like ? order by serial limit 1 offset " + i,
                        prefix + "-%"))
                .toList();
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(
                        refusal.code().name())
                .isEqualTo(code));
    }
}
