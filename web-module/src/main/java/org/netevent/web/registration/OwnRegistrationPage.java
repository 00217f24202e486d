package org.netevent.web.registration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventStatus;
import org.netevent.registration.boundary.Amendments;
import org.netevent.registration.boundary.AttachmentInfo;
import org.netevent.registration.boundary.Attachments;
import org.netevent.registration.boundary.OwnRegistration;
import org.netevent.registration.boundary.RegistrationInfo;
import org.netevent.registration.boundary.RegistrationStatus;
import org.netevent.registration.boundary.RegistrationView;
import org.netevent.registration.boundary.Showing;
import org.netevent.ticket.boundary.TicketCard;
import org.netevent.ticket.boundary.Tickets;
import org.netevent.ticket.boundary.Transfers;
import org.netevent.web.platform.Messages;
import org.netevent.web.platform.Preferences;
import org.netevent.web.platform.Texts;
import org.omnifaces.util.Faces;
import org.primefaces.event.FilesUploadEvent;

/** One registration under its secret link, {@code /registration/TOKEN}. */
@Named("ownRegistration")
@ViewScoped
public class OwnRegistrationPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String TRANSFERRED = "transferred";

    @Inject
    OwnRegistration registrations;

    @Inject
    Attachments attachments;

    @Inject
    Tickets tickets;

    @Inject
    Amendments amendments;

    @Inject
    Transfers transfers;

    @Inject
    Showing showing;

    @Inject
    Messages messages;

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    @Inject
    Clock clock;

    private String token;
    private transient RegistrationView view;
    private transient TicketCard card;
    private transient boolean changeable;
    private transient boolean transferable;

    public void load() {
        view = registrations.byLink(token);
        card = tickets.byLink(token).orElse(null);
        long id = view.registration().id();
        changeable = amendments.rights(id, token).details();
        transferable = card != null && transfers.allowed(id, token);
    }

    public void cancel() {
        registrations.cancelByLink(token);
        messages.done("registration.done.cancelled");
        reload();
    }

    /** Shows the person to the other attendees, or hides them. */
    public void show(boolean visible) {
        showing.set(getView().registration().id(), token, visible);
        messages.done(visible ? "profile.shown" : "profile.hidden");
        reload();
    }

    /** Adds a guest's registration to the account of who is signed in. */
    public void join() {
        registrations.joinAccount(token);
        messages.done("registration.done.joined");
        reload();
    }

    public void upload(FilesUploadEvent chosen) throws IOException {
        long id = getView().registration().id();
        try {
            Uploads.each(chosen, (fileName, content) -> attachments.add(id, token, fileName, content));
        } finally {
            load();
        }
    }

    public RegistrationView getView() {
        if (view == null) load();
        return view;
    }

    public String getStatus() {
        RegistrationInfo registration = getView().registration();
        return registration.transferred() ? TRANSFERRED : registration.status().wire();
    }

    /** The text for the state. */
    public String getText() {
        return texts.get(preferences.getLocale(), "registration.state." + getWords(), named());
    }

    /** The key of the words for the state: one is not asked to come again to what is cancelled or over. */
    public String getWords() {
        RegistrationInfo registration = getView().registration();
        if (registration.transferred()) return registration.transferredTo() == null ? TRANSFERRED : "transferred_to";
        if (registration.status() != RegistrationStatus.CANCELLED) return getStatus();
        EventInfo event = getView().event();
        if (event.status() == EventStatus.CANCELLED) return "event_cancelled";
        return event.open(clock.instant()) ? getStatus() : "closed";
    }

    /** The ticket as it is shown, or null where there is none or it counts no more. */
    public TicketCard getCard() {
        return getView().registration().status() == RegistrationStatus.APPROVED ? card : null;
    }

    /** Whether the details may be changed now. */
    public boolean isChangeable() {
        return changeable;
    }

    /** Whether the ticket may go to another person now. */
    public boolean isTransferable() {
        return transferable;
    }

    public String size(AttachmentInfo file) {
        return FileSizes.shown(file.size());
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    /** With the place in the queue, or to whom the ticket went and when. */
    private Map<String, Object> named() {
        RegistrationInfo registration = getView().registration();
        Map<String, Object> named = new HashMap<>();
        Integer position = getView().waitlistPosition();
        named.put("position", position == null ? 0 : position);
        if (registration.transferredTo() != null) named.put("name", registration.transferredTo());
        if (registration.transferred()) {
            named.put("time", registration.transferredAt());
            named.put("zone", getView().event().timeZone().getId());
        }
        return named;
    }

    private void reload() {
        Faces.redirect("registration/%s", token);
    }
}
