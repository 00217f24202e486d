package org.netevent.web.appointment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.netevent.appointment.boundary.MeetingTables;
import org.netevent.appointment.boundary.Seating;
import org.netevent.appointment.boundary.TableView;
import org.netevent.appointment.boundary.TablesCommand;
import org.netevent.event.boundary.EventView;
import org.netevent.event.boundary.Events;
import org.netevent.platform.paging.Page;
import org.netevent.platform.paging.PageRequest;
import org.netevent.web.platform.Messages;
import org.netevent.web.platform.Preferences;
import org.netevent.web.platform.Texts;

/** The meeting tables of an event, and who sits where when ({@code /organizer/tables?id=}). */
@Named
@ViewScoped
public class TablesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Events events;

    @Inject
    MeetingTables tables;

    @Inject
    Messages messages;

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    private long id;
    private int page;
    private Integer count = 10;
    private ArrayList<Row> rows;
    private transient EventView event;
    private transient Page<Seating> seating;

    /** One table in the form. */
    public static class Row implements Serializable {
        private static final long serialVersionUID = 1L;

        private final long id;
        private final int coming;
        private String name;

        Row(TableView table) {
            id = table.id();
            coming = table.coming();
            name = table.name();
        }

        public long getId() {
            return id;
        }

        public int getComing() {
            return coming;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    public void load() {
        event = events.toEdit(id);
        rows = tables.of(id).stream().map(Row::new).collect(Collectors.toCollection(ArrayList::new));
    }

    public EventView getEvent() {
        if (event == null) event = events.toEdit(id);
        return event;
    }

    public List<Row> getRows() {
        return rows;
    }

    public Page<Seating> getSeating() {
        if (seating == null) seating = tables.seating(id, PageRequest.of(page, 50));
        return seating;
    }

    /** Adds some with the next free numbers. */
    public String add() {
        List<TablesCommand.Entry> wanted = kept(null);
        Set<String> names = new HashSet<>();
        wanted.forEach(entry -> names.add(entry.name().strip()));
        int number = 0;
        for (int added = 0; added < count; ) {
            String name = texts.get(preferences.getLocale(), "appointment.tables_new", Map.of("n", ++number));
            if (!names.add(name)) continue;
            wanted.add(new TablesCommand.Entry(null, name));
            added++;
        }
        tables.set(id, new TablesCommand(wanted));
        messages.done(
                count == 1 ? "appointment.done.tables_added.one" : "appointment.done.tables_added", Map.of("n", count));
        return here();
    }

    public String save() {
        List<TablesCommand.Entry> wanted = new ArrayList<>();
        rows.forEach(row -> wanted.add(new TablesCommand.Entry(row.getId(), row.getName())));
        tables.set(id, new TablesCommand(wanted));
        messages.done("appointment.done.tables_saved");
        return here();
    }

    public String remove(long table) {
        tables.set(id, new TablesCommand(kept(table)));
        messages.done("appointment.done.table_removed");
        return here();
    }

    /** What is there now, whatever was typed into the names. */
    private List<TablesCommand.Entry> kept(Long without) {
        return tables.of(id).stream()
                .filter(table -> without == null || table.id() != without)
                .map(table -> new TablesCommand.Entry(table.id(), table.name()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private String here() {
        return "/organizer/tables.xhtml?faces-redirect=true&id=" + id;
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

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }
}
