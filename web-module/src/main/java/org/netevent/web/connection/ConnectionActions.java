package org.netevent.web.connection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.netevent.connection.boundary.ConnectionLookup;
import org.netevent.connection.boundary.ConnectionState;
import org.netevent.web.platform.Viewer;

/** How the viewer stands to the people that a page shows. What they may do about it, connections.js does over the API. */
@Named
@RequestScoped
public class ConnectionActions {
    @Inject
    ConnectionLookup lookup;

    @Inject
    Viewer viewer;

    private final Map<Long, ConnectionState> known = new HashMap<>();

    /** For a page of many people: how the viewer stands to all of them, by one query. Nulls are left out. */
    public void know(Collection<Long> accounts) {
        known.putAll(lookup.between(
                viewer.getId(), accounts.stream().filter(Objects::nonNull).toList()));
        accounts.forEach(account -> known.putIfAbsent(account, null));
    }

    /** How the viewer stands to this account, or null for two who have nothing between them. */
    public ConnectionState state(Long account) {
        if (!known.containsKey(account)) know(Set.of(account));
        return known.get(account);
    }
}
