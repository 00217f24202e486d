package org.netevent.web.waitlist;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.netevent.event.boundary.EventStatus;
import org.netevent.waitlist.boundary.Waitlist;
import org.netevent.waitlist.boundary.WaitlistStatus;
import org.netevent.waitlist.boundary.WaitlistView;
import org.netevent.web.platform.Messages;
import org.omnifaces.util.Faces;

/** One who waits, under the secret link, {@code /waitlist/TOKEN}. */
@Named("ownEntry")
@ViewScoped
public class OwnEntryPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Waitlist waitlist;

    @Inject
    Messages messages;

    private String token;
    private transient WaitlistView view;

    public void load() {
        view = waitlist.byLink(token);
    }

    /** On to the order, which holds the tickets. */
    public void take() throws IOException {
        Faces.redirect(waitlist.take(token));
    }

    public void leave() {
        waitlist.leave(token);
        messages.done("waitlist.done.left");
        Faces.redirect("waitlist/%s", token);
    }

    /** Adds a guest's entry to the account of who is signed in. */
    public void join() {
        waitlist.joinAccount(token);
        messages.done("registration.done.joined");
        Faces.redirect("waitlist/%s", token);
    }

    public WaitlistView getView() {
        if (view == null) load();
        return view;
    }

    /** The key of the words for the state. */
    public String getWords() {
        WaitlistStatus status = getView().entry().status();
        if (getView().event().status() == EventStatus.CANCELLED) return "event_cancelled";
        return status == WaitlistStatus.OFFERED && !getView().canTake() ? WaitlistStatus.EXPIRED.wire() : status.wire();
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
