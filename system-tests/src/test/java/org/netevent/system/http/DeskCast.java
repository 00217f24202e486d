package org.netevent.system.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** Who may and who may not work at the desk of one event; made once, for all tests of the desk. */
final class DeskCast {

    final Person owner = Person.organizer("Olga Owner");
    final Person colleague = Person.organizer("Konrad Kollege");
    final Person otherOrganizer = Person.organizer("Other Organizer");
    final Person attendee = Person.attendee("Anna Attendee");
    final Person gate = Person.attendee("Gerd Gate");
    final Person otherGate = Person.attendee("Gina Elsewhere");

    /** Manual approval; an approved attendee, somebody at the gate, a second organizer. */
    final PublishedEvent event = PublishedEvent.by(owner, "approval", "manual");

    final PublishedEvent otherEvent = PublishedEvent.by(otherOrganizer, "approval", "manual");

    private static DeskCast made;

    private DeskCast() {
        event.member(colleague, "organizer");
        event.member(gate, "gate");
        otherEvent.member(otherGate, "gate");
        Answer own = attendee.http().post("/api/events/" + event.id() + "/rsvp");
        owner.http().post("/api/admin/approve/" + own.json().getInt("id"));
    }

    static synchronized DeskCast get() {
        if (made == null) {
            made = new DeskCast();
        }
        return made;
    }

    /** All who have no business at the event's desk. */
    Map<String, Http> strangers() {
        Map<String, Http> strangers = new LinkedHashMap<>();
        strangers.put("another organizer", otherOrganizer.http());
        strangers.put("an attendee of the event", attendee.http());
        strangers.put("the event's gate staff", gate.http());
        strangers.put("gate staff of another event", otherGate.http());
        return strangers;
    }

    /** All who run the desk. */
    Map<String, Http> team() {
        Map<String, Http> team = new LinkedHashMap<>();
        team.put("the owner", owner.http());
        team.put("a second organizer", colleague.http());
        team.put("an administrator", Http.demo("admin"));
        return team;
    }
}
