package org.netevent.system.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** Who may and who may not set what an event sells; made once. */
final class SaleCast {
    final Person owner = Person.organizer("Olga Owner");
    final Person colleague = Person.organizer("Konrad Kollege");
    final Person otherOrganizer = Person.organizer("Other Organizer");
    final Person attendee = Person.attendee("Anna Attendee");
    final Person gate = Person.attendee("Gerd Gate");

    private static SaleCast made;

    private SaleCast() {}

    static synchronized SaleCast get() {
        if (made == null) made = new SaleCast();
        return made;
    }

    /** A new event of the owner with its team and an attendee. */
    PublishedEvent event() {
        PublishedEvent event = PublishedEvent.by(owner);
        event.member(colleague, "organizer");
        event.member(gate, "gate");
        attendee.http().post("/api/events/" + event.id() + "/rsvp");
        return event;
    }

    Map<String, Http> strangers() {
        Map<String, Http> strangers = new LinkedHashMap<>();
        strangers.put("another organizer", otherOrganizer.http());
        strangers.put("an attendee of the event", attendee.http());
        strangers.put("the event's gate staff", gate.http());
        return strangers;
    }

    Map<String, Http> team() {
        Map<String, Http> team = new LinkedHashMap<>();
        team.put("the owner", owner.http());
        team.put("a second organizer", colleague.http());
        team.put("an administrator", Http.demo("admin"));
        return team;
    }
}
