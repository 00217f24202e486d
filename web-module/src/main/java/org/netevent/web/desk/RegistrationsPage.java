package org.netevent.web.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.netevent.desk.boundary.RegistrationCounts;
import org.netevent.desk.boundary.RegistrationFilter;
import org.netevent.desk.boundary.RegistrationList;
import org.netevent.desk.boundary.RegistrationRow;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.registration.boundary.RegistrationStatus;
import org.netevent.web.platform.PagedModel;

/** {@code /organizer/registrations?id=}: the list, its filters from the address, and what is chosen in it. */
@Named
@ViewScoped
public class RegistrationsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RegistrationList list;

    @Inject
    EventLookup events;

    private String id;
    private String status;
    private String q;
    private String attachment;

    private EventHead event;
    private RegistrationCounts counts;
    private PagedModel<RegistrationRow> rows;
    private List<RegistrationRow> selected = new ArrayList<>();

    public void load() {
        Long eventId = QueryValues.id("id", id, new ArrayList<>());
        if (eventId == null) throw new DomainException(PlatformError.NOT_FOUND);
        counts = list.counts(eventId);
        event = EventHead.of(events.get(eventId));
        RegistrationStatus wanted = QueryValues.one("status", status, RegistrationStatus.class, new ArrayList<>());
        RegistrationFilter filter =
                new RegistrationFilter(eventId, wanted, QueryValues.text(q), "true".equals(attachment));
        rows = new PagedModel<>(request -> list.page(filter, request), RegistrationRow::id);
    }

    /** After a decision: counts, seats and rows as they are now, nothing chosen. */
    void reload() {
        counts = list.counts(event.id());
        event = EventHead.of(events.get(event.id()));
        rows.refresh();
        selected = new ArrayList<>();
    }

    /** What others did meanwhile is shown; what is chosen stays chosen. */
    void refresh() {
        List<RegistrationRow> chosen = selected;
        reload();
        selected = chosen;
    }

    public void clearSelection() {
        selected = new ArrayList<>();
    }

    /** The registration before or after another one on the shown page, or null. */
    RegistrationRow beside(long registrationId, int step) {
        List<RegistrationRow> shown = rows.getWrappedData();
        if (shown == null) return null;
        for (int i = 0; i < shown.size(); i++) {
            int other = i + step;
            if (shown.get(i).id() == registrationId)
                return other >= 0 && other < shown.size() ? shown.get(other) : null;
        }
        return null;
    }

    public boolean isFiltered() {
        return status != null || q != null || attachment != null;
    }

    /** How many of the chosen can be approved, each with one seat. */
    public long getSeatsNeeded() {
        return selected.stream().filter(RegistrationRow::canApprove).count();
    }

    public List<Long> getSelectedIds() {
        return selected.stream().map(RegistrationRow::id).toList();
    }

    /** The ids with commas between them, for an address. */
    public String getSelectedText() {
        return selected.stream().map(row -> Long.toString(row.id())).collect(Collectors.joining(","));
    }

    public EventHead getEvent() {
        return event;
    }

    public RegistrationCounts getCounts() {
        return counts;
    }

    public long getPending() {
        return counts.of(RegistrationStatus.PENDING);
    }

    public RegistrationStatus[] getStates() {
        return RegistrationStatus.values();
    }

    public PagedModel<RegistrationRow> getRows() {
        return rows;
    }

    public List<RegistrationRow> getSelected() {
        return selected;
    }

    public void setSelected(List<RegistrationRow> selected) {
        this.selected = selected == null ? new ArrayList<>() : selected;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getAttachment() {
        return attachment;
    }

    public void setAttachment(String attachment) {
        this.attachment = attachment;
    }
}
