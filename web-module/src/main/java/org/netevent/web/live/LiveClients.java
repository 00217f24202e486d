package org.netevent.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.websocket.Session;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The sockets that are open on this node. */
@ApplicationScoped
public class LiveClients {
    private final Map<String, LiveClient> open = new ConcurrentHashMap<>();

    void add(Session session, LiveClient client) {
        open.put(session.getId(), client);
    }

    void remove(Session session) {
        open.remove(session.getId());
    }

    boolean none() {
        return open.isEmpty();
    }

    Collection<LiveClient> all() {
        return open.values();
    }

    void send(String frame, Predicate<LiveClient> to) {
        for (LiveClient client : open.values()) if (to.test(client)) client.send(frame);
    }
}
