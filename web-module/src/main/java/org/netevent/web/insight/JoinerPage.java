package org.netevent.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.netevent.insight.boundary.JoinedEvent;
import org.netevent.insight.boundary.JoinerPanel;
import org.netevent.insight.boundary.OpenEvent;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.web.platform.Address;

/** {@code /my}: what one joined, and below all open events with one click to join or leave ({@code q, page, mine}). */
@Named
@RequestScoped
public class JoinerPage {
    private static final int JOINED = 5;
    private static final int OPEN = 12;

    @Inject
    JoinerPanel panel;

    @Inject
    Address address;

    private Page<JoinedEvent> joined;
    private Page<OpenEvent> open;

    public void load() {
        joined = panel.joined(PageRequest.of(0, JOINED));
        open = panel.open(address.get("q"), PageRequest.of(number("page"), OPEN));
    }

    public Page<JoinedEvent> getJoined() {
        return joined;
    }

    public Page<OpenEvent> getOpen() {
        return open;
    }

    public boolean isFiltered() {
        return address.get("q") != null;
    }

    /** What the button does, as the texts name it: join, ask, wait, form or leave. */
    public String way(OpenEvent item) {
        return item.way().name().toLowerCase(Locale.ROOT);
    }

    private int number(String name) {
        String page = address.get(name);
        return page != null && page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 0;
    }
}
