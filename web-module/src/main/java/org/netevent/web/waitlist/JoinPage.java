package org.netevent.web.waitlist;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.event.boundary.EventStatus;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.registration.boundary.Prefill;
import org.netevent.registration.boundary.Registrations;
import org.netevent.tickettype.boundary.TicketSales;
import org.netevent.tickettype.boundary.TicketTypeInfo;
import org.netevent.tickettype.boundary.TicketTypeLookup;
import org.netevent.waitlist.boundary.JoinWaitlist;
import org.netevent.waitlist.boundary.Waitlist;
import org.netevent.web.platform.Messages;
import org.netevent.web.platform.Preferences;
import org.omnifaces.util.Faces;

/** The form that joins the waitlist, {@code /e/CODE/waitlist?type=ID}; {@code access} opens a hidden type. */
@Named("joinWaitlist")
@ViewScoped
public class JoinPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Waitlist waitlist;

    @Inject
    Registrations registrations;

    @Inject
    EventLookup events;

    @Inject
    TicketTypeLookup types;

    @Inject
    TicketSales sales;

    @Inject
    Preferences preferences;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private String code;
    private String access;
    private Long type;
    private Integer quantity = 1;
    private String name;
    private String email;
    private transient EventInfo event;
    private transient List<TicketTypeInfo> choices;

    /** Fills in what is known about who is signed in. */
    public void load() {
        if (getEvent().status() == EventStatus.DRAFT || !types.sells(getEvent().id()))
            throw new DomainException(PlatformError.NOT_FOUND);
        Prefill known = registrations.prefill();
        name = known.name();
        email = known.email();
        if (getChoices().stream().noneMatch(choice -> Long.valueOf(choice.id()).equals(type)))
            type = getChoices().isEmpty() ? null : getChoices().get(0).id();
        getChoices().stream()
                .filter(choice -> Long.valueOf(choice.id()).equals(type))
                .forEach(choice -> quantity = choice.perOrderMin());
    }

    public void submit() {
        var joined = waitlist.join(
                new JoinWaitlist(getEvent().id(), type, quantity, name, email, access, preferences.getLanguage()));
        messages.done("waitlist.done.joined");
        Faces.redirect("waitlist/%s", joined.token());
    }

    /** What one can wait for: public types in their sale window, and the hidden one that was asked for. */
    public List<TicketTypeInfo> getChoices() {
        if (choices == null)
            choices = types.of(getEvent().id()).stream()
                    .filter(choice -> choice.onSale(clock.instant()))
                    .filter(choice -> !choice.hidden() || opened(choice))
                    .filter(choice -> choice.queued()
                            || getEvent().full()
                            || Integer.valueOf(0).equals(choice.left()))
                    .toList();
        return choices;
    }

    private boolean opened(TicketTypeInfo hidden) {
        if (!Long.valueOf(hidden.id()).equals(type)) return false;
        try {
            sales.requireOnSale(hidden, hidden.perOrderMin(), access);
            return true;
        } catch (DomainException refused) {
            return false;
        }
    }

    public boolean isOpen() {
        return getEvent().open(clock.instant()) && !getChoices().isEmpty();
    }

    public EventInfo getEvent() {
        if (event == null) event = events.byCode(code);
        return event;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getAccess() {
        return access;
    }

    public void setAccess(String access) {
        this.access = access;
    }

    public Long getType() {
        return type;
    }

    public void setType(Long type) {
        this.type = type;
    }

    public Integer getQuantity() {
        return quantity;
    }

    public void setQuantity(Integer quantity) {
        this.quantity = quantity;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
