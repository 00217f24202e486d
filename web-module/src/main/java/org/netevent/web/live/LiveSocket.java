package org.netevent.web.live;

import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.netevent.checkin.boundary.LiveAudience;
import org.netevent.order.boundary.OrderLookup;

/**
 * {@code /ws/live} (SPEC §5): pushes what changed to whoever may see it. By the browser's session from the same origin, or
 * with {@code ?token=} of an access token; a visitor hears of public events, and with {@code ?order=} and an
 * order's secret link of that order. What a client sends is ignored.
 */
@ServerEndpoint("/ws/live")
public class LiveSocket {
    private static final Logger LOG = Logger.getLogger(LiveSocket.class.getName());
    private static final int LONGEST_MESSAGE = 1024;

    @Inject
    LiveClients clients;

    @Inject
    LiveAudience audience;

    @Inject
    OrderLookup orders;

    @Inject
    Clock clock;

    @OnOpen
    public void open(Session session) {
        session.setMaxTextMessageBufferSize(LONGEST_MESSAGE);
        session.setMaxBinaryMessageBufferSize(LONGEST_MESSAGE);
        Principal caller = session.getUserPrincipal();
        Long account =
                caller != null && caller.getName().matches("[0-9]{1,18}") ? Long.valueOf(caller.getName()) : null;
        boolean admin = account != null && audience.admin(account);
        clients.add(session, new LiveClient(session, account, order(session), admin, clock.instant()));
    }

    /** Who holds an order's secret link hears of it, as its page shows it. */
    private Long order(Session session) {
        List<String> links = session.getRequestParameterMap().getOrDefault("order", List.of());
        return links.isEmpty() ? null : orders.ofToken(links.get(0)).orElse(null);
    }

    @OnMessage
    public void ignore(String message, Session session) {
        // nothing is asked for: what a client hears follows from who it is
    }

    @OnClose
    public void close(Session session) {
        clients.remove(session);
    }

    @OnError
    public void fail(Session session, Throwable cause) {
        clients.remove(session);
        LOG.log(Level.FINE, "A socket ended", cause);
    }
}
