package org.netevent.web.waitlist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.netevent.waitlist.boundary.MyWaiting;
import org.netevent.waitlist.boundary.Waitlist;

/** What who is signed in waits for, on the page of the own registrations. */
@Named("myWaiting")
@RequestScoped
public class MyWaitingPage {
    @Inject
    Waitlist waitlist;

    private List<MyWaiting> lines;

    public List<MyWaiting> getLines() {
        if (lines == null) lines = waitlist.mine();
        return lines;
    }
}
