package org.netevent.web.tickettype;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import org.netevent.event.boundary.EventView;
import org.netevent.event.boundary.Events;
import org.netevent.platform.config.Settings;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.tickettype.boundary.TicketKind;
import org.netevent.tickettype.boundary.TicketTypeCommand;
import org.netevent.tickettype.boundary.TicketTypeView;
import org.netevent.tickettype.boundary.TicketTypes;
import org.netevent.web.platform.Messages;
import org.netevent.web.platform.Preferences;

/** One ticket type of an event, new ({@code /organizer/ticket-type?id=}) or existing ({@code &type=}). */
@Named
@ViewScoped
public class TypePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Events events;

    @Inject
    TicketTypes types;

    @Inject
    Settings settings;

    @Inject
    Preferences preferences;

    @Inject
    Messages messages;

    private long id;
    private Long type;
    private TypeForm form = new TypeForm();
    private transient EventView event;

    public void load() {
        if (type == null) {
            form.setCurrency(types.of(id).stream()
                    .map(TicketTypeView::currency)
                    .findFirst()
                    .orElseGet(() -> settings.currency().getCurrencyCode()));
            return;
        }
        TicketTypeView known = types.get(type);
        if (known.eventId() != id) throw new DomainException(PlatformError.NOT_FOUND);
        form = TypeForm.of(known, zone(), preferences.getLanguage());
    }

    public String save() {
        TicketTypeCommand command = form.command(zone());
        if (type == null) types.create(id, command);
        else types.edit(type, command);
        messages.done(type == null ? "tickettype.done.created" : "tickettype.done.saved");
        return "/organizer/tickets.xhtml?faces-redirect=true&id=" + id;
    }

    public EventView getEvent() {
        if (event == null) event = events.toEdit(id);
        return event;
    }

    public TicketKind[] getKinds() {
        return TicketKind.values();
    }

    private ZoneId zone() {
        return ZoneId.of(getEvent().timeZone());
    }

    public TypeForm getForm() {
        return form;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getType() {
        return type;
    }

    public void setType(Long type) {
        this.type = type;
    }
}
