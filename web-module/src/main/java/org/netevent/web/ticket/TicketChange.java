package org.netevent.web.ticket;

import jakarta.inject.Inject;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.registration.boundary.Amendments;
import org.netevent.registration.boundary.ChangeRights;
import org.netevent.registration.boundary.RegistrationInfo;
import org.netevent.web.registration.PersonFields;
import org.omnifaces.util.Faces;

/** One registration in the hands of its person, its buyer or the team: what is typed about it, and the way back. */
public abstract class TicketChange extends PersonFields {
    private static final long serialVersionUID = 1L;

    @Inject
    Amendments amendments;

    @Inject
    EventLookup events;

    private Long id;
    private String token;
    private Long order;
    private transient ChangeRights rights;
    private transient EventInfo event;

    void open() {
        if (id == null) throw new DomainException(PlatformError.NOT_FOUND);
        if (token != null && token.isBlank()) token = null;
        rights = amendments.rights(id, token);
        event = events.get(rights.registration().eventId());
    }

    /** To where the person came from. @param now the registration to look at, for the team */
    void back(long now) {
        Faces.redirect(getBack(now).substring(1).replace("%", "%%"));
    }

    /** The address, from the application's root. */
    public String getBack() {
        return getBack(id);
    }

    private String getBack(long now) {
        if (fromOrder()) return "/organizer/order?id=" + getEvent().id() + "&order=" + order;
        return switch (getRights().way()) {
            case LINK -> "/registration/" + token;
            case BUYER -> token == null ? "/my/orders" : "/order/" + token;
            case ACCOUNT -> "/my/registrations";
            case TEAM -> "/organizer/registrations?id=" + getEvent().id() + "&r=" + now;
        };
    }

    /** Whether the team came from the order that the ticket belongs to. */
    private boolean fromOrder() {
        return order != null
                && getRights().team()
                && order.equals(getRegistration().orderId());
    }

    public RegistrationInfo getRegistration() {
        return getRights().registration();
    }

    public ChangeRights getRights() {
        if (rights == null) open();
        return rights;
    }

    public EventInfo getEvent() {
        if (event == null) open();
        return event;
    }

    public boolean isGroup() {
        return getRegistration().places() > 1;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    /** The order on whose page the team was, or null. */
    public Long getOrder() {
        return order;
    }

    public void setOrder(Long order) {
        this.order = order;
    }
}
