package org.netevent.web.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.profile.boundary.Attendee;
import org.netevent.profile.boundary.AttendeeView;
import org.netevent.profile.boundary.Directory;
import org.netevent.web.platform.Address;

/** One person of an event, {@code /e/CODE/people/ID}. */
@Named
@RequestScoped
public class EventPersonPage {
    @Inject
    Directory directory;

    private String code;
    private long id;
    private AttendeeView view;

    public void load() {
        view = directory.get(id);
        if (!view.eventCode().equals(code)) throw new DomainException(PlatformError.NOT_FOUND);
    }

    public AttendeeView getView() {
        return view;
    }

    public Attendee getPerson() {
        return view.attendee();
    }

    /** Each with its form for an address. */
    public List<Address.Parameter> getInterests() {
        return view.attendee().interests().stream()
                .map(interest -> new Address.Parameter(interest, URLEncoder.encode(interest, StandardCharsets.UTF_8)))
                .toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
