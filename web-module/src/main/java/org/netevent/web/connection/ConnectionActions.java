package org.netevent.web.connection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.netevent.connection.boundary.Ask;
import org.netevent.connection.boundary.ConnectionLookup;
import org.netevent.connection.boundary.ConnectionState;
import org.netevent.connection.boundary.ConnectionStatus;
import org.netevent.connection.boundary.Connections;
import org.netevent.web.platform.Messages;
import org.netevent.web.platform.Viewer;
import org.omnifaces.util.Faces;

/**
 * What one may do with the people that a page shows: ask, answer, withdraw, remove. The buttons are plain; connections.js
 * tells the form of the page's dialogs which one was pressed, and then shows the buttons anew.
 */
@Named
@RequestScoped
public class ConnectionActions {
    @Inject
    Connections connections;

    @Inject
    ConnectionLookup lookup;

    @Inject
    Viewer viewer;

    @Inject
    Messages messages;

    private final Map<Long, ConnectionState> known = new HashMap<>();

    private Long attendee;
    private String message;

    /** For a page of many people: how the viewer stands to all of them, by one query. Nulls are left out. */
    public void know(Collection<Long> accounts) {
        known.putAll(lookup.between(
                viewer.getId(),
                accounts.stream().filter(java.util.Objects::nonNull).toList()));
        accounts.forEach(account -> known.putIfAbsent(account, null));
    }

    /** How the viewer stands to this account, or null for two who have nothing between them. */
    public ConnectionState state(Long account) {
        if (!known.containsKey(account)) know(Set.of(account));
        return known.get(account);
    }

    public void ask() {
        var asked = connections.ask(new Ask(attendee, message)).connection();
        boolean connected = asked.status() == ConnectionStatus.ACCEPTED;
        messages.done(
                connected ? "connection.done.accepted" : "connection.done.asked",
                name(asked.person().name()));
    }

    public void accept() {
        messages.done(
                "connection.done.accepted",
                name(connections.accept(chosen()).person().name()));
    }

    public void reject() {
        connections.reject(chosen());
        messages.done("connection.done.rejected");
    }

    public void withdraw() {
        connections.end(chosen());
        messages.done("connection.done.withdrawn");
    }

    public void remove() {
        connections.end(chosen());
        messages.done("connection.done.removed");
    }

    private static Map<String, String> name(String name) {
        return Map.of("name", name);
    }

    /** The connection whose button was pressed. */
    private static long chosen() {
        return Faces.getRequestParameter("connection", Long.class);
    }

    public Long getAttendee() {
        return attendee;
    }

    public void setAttendee(Long attendee) {
        this.attendee = attendee;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }
}
