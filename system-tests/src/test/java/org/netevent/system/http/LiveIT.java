package org.netevent.system.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.netevent.system.http.Http.object;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netevent.system.ClientTest;
import org.netevent.system.Server;

/** The live channel tells everybody what everybody may see, and the team of an event what happens in it (SPEC §5). */
class LiveIT extends ClientTest {

    private Person owner;
    private Person staff;
    private Person stranger;
    private LiveSocket visitors;
    private LiveSocket strangers;
    private LiveSocket staffs;
    private LiveSocket owners;

    @BeforeEach
    void listen() {
        owner = Person.organizer("Olga Owner");
        staff = Person.attendee("Gus Gate");
        stranger = Person.organizer("Gitte Gate");
        visitors = LiveSocket.open(null);
        strangers = LiveSocket.open(stranger.http().token());
        staffs = LiveSocket.open(staff.http().token());
        owners = LiveSocket.open(owner.http().token());
    }

    @AfterEach
    void hangUp() {
        for (LiveSocket socket : List.of(visitors, strangers, staffs, owners)) socket.close();
    }

    @Test
    void onlyTheTeamHearsWhoComes() {
        PublishedEvent event = PublishedEvent.by(owner, "max_attendees", 500);
        event.member(staff, "gate");
        // a team of its own does not open the others' gates
        PublishedEvent.by(stranger);
        // who has just come to a team is known there within seconds
        await().untilAsserted(() -> {
            event.register("Gwen Guest");
            assertThat(staffs.types(event.id())).contains("attendee_joined");
        });
        int id = event.register("Zoë Müller").getInt("id");
        String serial = owner.http().post("/api/admin/approve/" + id).json().getString("serial");
        owner.http().post("/api/mark-used/" + serial, object("gate", "North"));
        // what everybody hears, last: who has heard it has heard all that came before
        owner.http().post("/api/events/" + event.id() + "/cancel");

        for (LiveSocket team : List.of(staffs, owners))
            await().untilAsserted(() ->
                    assertThat(team.types(event.id())).contains("event_updated", "attendee_joined", "checked_in"));
        for (LiveSocket other : List.of(visitors, strangers)) {
            await().untilAsserted(() -> assertThat(other.frames(event.id()))
                    .anySatisfy(
                            frame -> assertThat(frame.getInt("seats_left", 500)).isLessThan(500)));
            assertThat(other.types(event.id())).containsOnly("event_created", "event_updated");
        }
        assertThat(staffs.frames(event.id()).toString())
                .as("nobody's name or address goes over the channel")
                .doesNotContain("Zoë")
                .doesNotContain("example.org");
    }

    @Test
    void anEventByLinkIsTheTeamsOwn() {
        PublishedEvent hidden = PublishedEvent.by(owner, "visibility", "link");
        hidden.register("Zoë Müller");
        PublishedEvent open = PublishedEvent.by(owner);

        await().untilAsserted(() -> assertThat(owners.types(hidden.id())).contains("attendee_joined"));
        for (LiveSocket other : List.of(visitors, strangers, staffs)) {
            await().untilAsserted(() -> assertThat(other.types(open.id())).contains("event_created"));
            assertThat(other.frames(hidden.id())).isEmpty();
        }
    }

    @Test
    void whatAClientSendsIsIgnored() {
        visitors.send("{\"type\": \"join_chat\"}");
        visitors.send("not even JSON");
        PublishedEvent event = PublishedEvent.by(owner);
        await().untilAsserted(() -> assertThat(visitors.types(event.id())).contains("event_created"));
        assertThat(visitors.open()).isTrue();
    }

    /** A browser sends our cookie along wherever the page comes from: without a token only our own pages may listen. */
    @Test
    void aForeignPageIsRefused() {
        String own = "http://localhost:" + Server.uri("/").getPort();
        for (String foreign : List.of("https://evil.example", own + ".evil.example", "null", "http://localhost:1"))
            assertThatThrownBy(() -> LiveSocket.open(null, Map.of("Origin", foreign)))
                    .as(foreign)
                    .isInstanceOfSatisfying(LiveSocket.Refused.class, refused -> assertThat(refused.status)
                            .isEqualTo(403));
        LiveSocket.open(null, Map.of("Origin", own)).close();
        LiveSocket.open(staff.http().token(), Map.of("Origin", "https://app.example"))
                .close();
    }

    @Test
    void aWrongTokenIsRefusedAndNotTakenForAVisitor() {
        for (String token : List.of("x", staff.http().token() + "x"))
            assertThatThrownBy(() -> LiveSocket.open(token))
                    .isInstanceOfSatisfying(LiveSocket.Refused.class, refused -> assertThat(refused.status)
                            .isEqualTo(401));
    }
}
