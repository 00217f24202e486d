package org.netevent.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.netevent.audit.boundary.AuditLog;
import org.netevent.audit.boundary.LogEntry;
import org.netevent.audit.boundary.LogFilter;
import org.netevent.event.boundary.EventInfo;
import org.netevent.event.boundary.EventLookup;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.web.platform.Preferences;
import org.netevent.web.platform.Texts;
import org.netevent.web.platform.Viewer;

/** The audit log: all of it for administrators, one event's for its team. Its filters live in the address. */
@Named
@RequestScoped
public class AuditPage {
    private static final int SIZE = 50;

    @Inject
    AuditLog log;

    @Inject
    EventLookup events;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    private Long id;
    private String q;
    private String actor;
    private String action;
    private String from;
    private String to;
    private String sort;
    private int page;

    private EventInfo event;
    private Page<LogEntry> entries;
    private List<String> actions;

    /** All of the log, for administrators: a team has its event's page. */
    public void loadAll() {
        if (!viewer.isAdmin())
            throw new DomainException(viewer.isSignedIn() ? PlatformError.NOT_ALLOWED : PlatformError.SIGN_IN_NEEDED);
        id = null;
        load();
    }

    /** One event's part of it. */
    public void loadEvent() {
        event = events.get(id == null ? 0 : id);
        load();
    }

    private void load() {
        LogFilter filter = new LogFilter(actor, action, q, dayStart(from, 0), dayStart(to, 1), id);
        entries = log.list(filter, new PageRequest(page, SIZE, "at", !"at".equals(sort)));
        actions = log.actions();
    }

    private Instant dayStart(String day, int plusDays) {
        if (day == null || day.isBlank()) return null;
        try {
            return LocalDate.parse(day).plusDays(plusDays).atStartOfDay(zone()).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private ZoneId zone() {
        return event == null ? ZoneOffset.UTC : event.timeZone();
    }

    /** The zone of the times on the page. */
    public String getZoneName() {
        return event == null ? "" : event.timeZone().getId();
    }

    public List<AuditLine> getLines() {
        return entries.items().stream()
                .map(entry -> new AuditLine(entry, texts, preferences.getLocale(), zone()))
                .toList();
    }

    /** The actions to choose from, with their words. */
    public List<AuditLine.Choice> getActions() {
        return actions.stream()
                .map(code -> new AuditLine.Choice(code, AuditLine.fullWord(texts, preferences.getLocale(), code)))
                .sorted(java.util.Comparator.comparing(AuditLine.Choice::word))
                .toList();
    }

    public Page<LogEntry> getEntries() {
        return entries;
    }

    public boolean isFiltered() {
        return q != null || actor != null || action != null || from != null || to != null;
    }

    public EventInfo getEvent() {
        return event;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
