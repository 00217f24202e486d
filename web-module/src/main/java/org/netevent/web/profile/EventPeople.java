package org.netevent.web.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.profile.boundary.Attendee;
import org.netevent.profile.boundary.Directory;
import org.netevent.profile.boundary.DirectoryFilter;

/** Who comes, on the event's page: some faces and the way to all of them, for those who may see them. */
@Named
@RequestScoped
public class EventPeople {
    private static final int FACES = 5;

    @Inject
    Directory directory;

    private Page<Attendee> some;

    public void load(long eventId) {
        if (directory.open(eventId))
            some = directory.attendees(new DirectoryFilter(eventId, null, null, null), PageRequest.of(0, FACES));
    }

    public boolean isOpen() {
        return some != null;
    }

    public long getTotal() {
        return some.total();
    }

    public List<Attendee> getFaces() {
        return some.items();
    }
}
