package org.netevent.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.registration.boundary.MyRegistration;
import org.netevent.registration.boundary.Registrations;

/** The list of one's own registrations, {@code /my/registrations}: to come, or past. */
@Named("myRegistrations")
@RequestScoped
public class MyRegistrationsPage {
    private static final String PAST = "past";

    @Inject
    Registrations registrations;

    private String when;
    private int page;
    private Page<MyRegistration> result;

    public void load() {
        result = registrations.mine(PAST.equals(when), PageRequest.of(page, PageRequest.DEFAULT_SIZE));
    }

    public Page<MyRegistration> getResult() {
        return result;
    }

    public boolean isPast() {
        return PAST.equals(when);
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
