package org.netevent.system.http;

import static org.netevent.system.http.Http.object;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.netevent.system.Server;
import org.netevent.system.container.Rows;

/** Attendees of one event, and all who are none or cannot be met; made once for the tests of connections. */
final class ConnectionCast {
    /** Somebody with an approved registration of their own. */
    record Member(Person person, long attendee) {
        Http http() {
            return person.http();
        }

        /** @return the answer to asking the other */
        Answer ask(Member other) {
            return http().post("/api/connections", object("connected_attendee_id", other.attendee()));
        }
    }

    static final Rows ROWS = new Rows(Server.dataSource());

    final Person owner = Person.organizer("Olga Owner");
    /** The organizer approves by hand: who has just registered is pending. */
    final PublishedEvent event = PublishedEvent.by(owner, "approval", "manual");

    final PublishedEvent elsewhere = PublishedEvent.by(owner);
    final Member hidden = member("Hilda Hidden");
    final Member stranger = member("Sven Stranger");
    final Person pending = Person.attendee("Paula Pending");
    final Person gate = Person.attendee("Gerd Gate");
    final Person outside = Person.attendee("Oskar Outside");
    /** Registered somebody else with the own account, and not themselves. */
    final Person sender = Person.attendee("Selma Sender");

    final long pendingId;
    final long elsewhereId;
    final long guestId;
    final long forAnotherId;
    final long cancelledId;

    private static ConnectionCast made;

    private ConnectionCast() {
        hide(hidden);
        event.member(gate, "gate");
        pendingId = rsvp(pending, event);
        elsewhereId = rsvp(outside, elsewhere);
        guestId = approved(event.register("Gwen Guest").getInt("id"));
        forAnotherId = approved(sender.http()
                .post(
                        "/api/register",
                        object(
                                "name",
                                "Ole Other",
                                "email",
                                UUID.randomUUID() + "@example.org",
                                "event_id",
                                event.id()))
                .json()
                .getInt("id"));
        Member gone = member("Gina Gone");
        gone.http().delete("/api/events/" + event.id() + "/rsvp");
        cancelledId = gone.attendee();
    }

    static synchronized ConnectionCast get() {
        if (made == null) made = new ConnectionCast();
        return made;
    }

    Member member(String name) {
        return member(Person.attendee(name));
    }

    Member member(Person person) {
        return new Member(person, approved(rsvp(person, event)));
    }

    static void hide(Member member) {
        ROWS.execute("update registration set visible = false where id = ?", member.attendee());
        ROWS.execute("update directory_entry set visible = false where registration_id = ?", member.attendee());
    }

    /** All who may not ask an attendee of the event, with the status that they get. */
    Map<String, Map.Entry<Http, Integer>> whoMayNotAsk() {
        Map<String, Map.Entry<Http, Integer>> people = new LinkedHashMap<>();
        people.put("nobody", Map.entry(Http.anonymous(), 401));
        people.put(
                "an account without a registration",
                Map.entry(Person.attendee("Axel Account").http(), 404));
        people.put("an attendee of another event", Map.entry(outside.http(), 404));
        people.put("somebody whose registration is pending", Map.entry(pending.http(), 404));
        people.put("gate staff", Map.entry(gate.http(), 404));
        people.put("the organizer, who does not attend", Map.entry(owner.http(), 404));
        people.put("an administrator", Map.entry(Http.demo("admin"), 404));
        people.put("who attends only by somebody else's registration", Map.entry(sender.http(), 403));
        people.put("who is hidden", Map.entry(hidden.http(), 409));
        return people;
    }

    /** All whom an attendee cannot ask, with the status. */
    Map<String, Map.Entry<Long, Integer>> whoCannotBeAsked(Member by) {
        Map<String, Map.Entry<Long, Integer>> targets = new LinkedHashMap<>();
        targets.put("somebody hidden", Map.entry(hidden.attendee(), 404));
        targets.put("somebody pending", Map.entry(pendingId, 404));
        targets.put("an attendee of another event", Map.entry(elsewhereId, 404));
        targets.put("a guest", Map.entry(guestId, 404));
        targets.put("somebody whom another account registered", Map.entry(forAnotherId, 404));
        targets.put("who has left", Map.entry(cancelledId, 404));
        targets.put("nobody at all", Map.entry(999_999_999L, 404));
        targets.put("oneself", Map.entry(by.attendee(), 409));
        return targets;
    }

    private long approved(long registration) {
        owner.http().post("/api/admin/approve/" + registration);
        return registration;
    }

    private static long rsvp(Person person, PublishedEvent event) {
        return person.http().post("/api/events/" + event.id() + "/rsvp").json().getInt("id");
    }
}
