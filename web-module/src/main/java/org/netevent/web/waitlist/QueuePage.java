package org.netevent.web.waitlist;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.tickettype.boundary.TicketTypeLookup;
import org.netevent.waitlist.boundary.WaitlistDesk;
import org.netevent.waitlist.boundary.WaitlistFilter;
import org.netevent.waitlist.boundary.WaitlistRow;
import org.netevent.waitlist.boundary.WaitlistStatus;
import org.netevent.web.platform.Messages;

/** The organizer's queue, {@code /organizer/waitlist?id=}. */
@Named
@ViewScoped
public class QueuePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;

    @Inject
    WaitlistDesk desk;

    @Inject
    EventLookup events;

    @Inject
    TicketTypeLookup types;

    @Inject
    Messages messages;

    private long id;
    private int page;
    private String status;
    private long total;
    private ArrayList<Line> lines;
    private transient EventInfo event;
    private transient Boolean sells;

    /** One of the queue, with the priority that may be typed. */
    public static class Line implements Serializable {
        private static final long serialVersionUID = 1L;

        private final transient WaitlistRow row;
        private final Long id;
        private final String name;
        private Integer priority;

        Line(WaitlistRow row) {
            this.row = row;
            id = row.id();
            name = row.name();
            priority = row.priority();
        }

        public WaitlistRow getRow() {
            return row;
        }

        public Integer getPriority() {
            return priority;
        }

        public void setPriority(Integer priority) {
            this.priority = priority;
        }
    }

    public void load() {
        Page<WaitlistRow> found = desk.list(id, new WaitlistFilter(state(), null), PageRequest.of(page, SIZE));
        total = found.total();
        lines = found.items().stream().map(Line::new).collect(Collectors.toCollection(ArrayList::new));
    }

    public void move(Line line, boolean up) {
        desk.move(id, line.id, up);
        load();
    }

    public void prioritise(Line line) {
        desk.prioritise(id, line.id, line.priority);
        messages.done("waitlist.done.prioritised", Map.of("name", line.name));
        load();
    }

    public void offer(Line line) {
        desk.offer(id, line.id);
        messages.done("waitlist.done.offered", Map.of("name", line.name));
        load();
    }

    public void remove(Line line) {
        desk.remove(id, line.id);
        messages.done("waitlist.done.removed", Map.of("name", line.name));
        load();
    }

    /** An unknown one counts as none. */
    private WaitlistStatus state() {
        for (WaitlistStatus known : WaitlistStatus.values()) if (known.wire().equals(status)) return known;
        return null;
    }

    public ArrayList<Line> getLines() {
        if (lines == null || lines.stream().map(Line::getRow).anyMatch(Objects::isNull)) load();
        return lines;
    }

    public EventInfo getEvent() {
        if (event == null) event = events.get(id);
        return event;
    }

    /** Whether there is a queue for tickets, or whose registration waits. */
    public boolean isSells() {
        if (sells == null) sells = types.sells(id);
        return sells;
    }

    public long getTotal() {
        return total;
    }

    public int getSize() {
        return SIZE;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }
}
