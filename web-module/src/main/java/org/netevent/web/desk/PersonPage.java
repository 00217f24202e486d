package org.netevent.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Map;
import org.netevent.desk.boundary.PeopleImport;
import org.netevent.desk.boundary.RegistrationList;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.validation.Validation;
import org.netevent.registration.boundary.RegistrationStatus;
import org.netevent.web.platform.Messages;
import org.netevent.web.platform.Preferences;

/** {@code /organizer/person?id=}: the organizer registers one person. */
@Named
@RequestScoped
public class PersonPage {
    @Inject
    PeopleImport people;

    @Inject
    RegistrationList list;

    @Inject
    EventLookup events;

    @Inject
    Messages messages;

    @Inject
    Preferences preferences;

    @Inject
    Validation validation;

    private String id;
    private EventHead event;
    private long pending;
    private final PersonForm form = new PersonForm();

    public void load() {
        Long eventId = QueryValues.id("id", id, new ArrayList<>());
        if (eventId == null) throw new DomainException(PlatformError.NOT_FOUND);
        pending = list.counts(eventId).of(RegistrationStatus.PENDING);
        event = EventHead.of(events.get(eventId));
    }

    public String add() {
        load();
        long made = people.add(form.command(event.id(), preferences.getLanguage(), validation), form.isApprove())
                .id();
        messages.done("desk.added", Map.of("name", form.getName()));
        return "/organizer/registrations.xhtml?faces-redirect=true&id=" + event.id() + "&r=" + made;
    }

    public EventHead getEvent() {
        return event;
    }

    public long getPending() {
        return pending;
    }

    public PersonForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
