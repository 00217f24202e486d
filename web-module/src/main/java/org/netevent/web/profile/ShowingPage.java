package org.netevent.web.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.netevent.profile.boundary.OwnShowing;
import org.netevent.profile.boundary.Profiles;
import org.netevent.registration.boundary.Showing;
import org.netevent.web.platform.Messages;
import org.omnifaces.util.Faces;

/** Where the others see one, on the page of the own profile: one switch for each event. */
@Named
@RequestScoped
public class ShowingPage {
    @Inject
    Profiles profiles;

    @Inject
    Showing showing;

    @Inject
    Messages messages;

    private List<OwnShowing> showings;

    public List<OwnShowing> getShowings() {
        if (showings == null) showings = profiles.showings();
        return showings;
    }

    public void show(long registrationId, boolean visible) {
        showing.set(registrationId, null, visible);
        messages.done(visible ? "profile.shown" : "profile.hidden");
        Faces.redirect("my/profile#showing");
    }
}
