package org.netevent.web.live;

import jakarta.websocket.CloseReason;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/**
 * One open socket with its own short queue: a slow one holds up neither the others nor the gate. What it misses is
 * replaced by the word to read anew.
 */
class LiveClient {
    static final String RESYNC = "{\"type\":\"resync\"}";
    private static final int MOST_WAITING = 64;
    private static final long SEND_TIMEOUT_MILLIS = 10_000;

    private final Session session;
    private final Long accountId;
    private final Long orderId;
    private final boolean admin;
    private final Instant since;
    private final Deque<String> waiting = new ArrayDeque<>();
    private boolean sending;

    /**
     * @param accountId null for a visitor
     * @param orderId the order whose secret link was shown, or null
     */
    LiveClient(Session session, Long accountId, Long orderId, boolean admin, Instant since) {
        this.session = session;
        this.accountId = accountId;
        this.orderId = orderId;
        this.admin = admin;
        this.since = since;
        session.getAsyncRemote().setSendTimeout(SEND_TIMEOUT_MILLIS);
    }

    Long accountId() {
        return accountId;
    }

    boolean isOneOf(Optional<Long> account) {
        return account.isPresent() && account.get().equals(accountId);
    }

    boolean isOneOf(Set<Long> accounts) {
        return accountId != null && accounts.contains(accountId);
    }

    boolean watches(Collection<Long> orders) {
        return orderId != null && orders.contains(orderId);
    }

    /** Whether it hears what not everybody may hear. */
    boolean trusted() {
        return accountId != null || orderId != null;
    }

    boolean admin() {
        return admin;
    }

    Instant since() {
        return since;
    }

    void send(String frame) {
        synchronized (waiting) {
            if (waiting.size() >= MOST_WAITING) {
                waiting.clear();
                waiting.add(RESYNC);
            } else waiting.add(frame);
            if (sending) return;
            sending = true;
        }
        next();
    }

    private void next() {
        String frame;
        synchronized (waiting) {
            frame = waiting.poll();
            if (frame == null || !session.isOpen()) {
                sending = false;
                return;
            }
        }
        session.getAsyncRemote().sendText(frame, this::sent);
    }

    private void sent(SendResult result) {
        if (result.isOK()) next();
        else close();
    }

    void close() {
        try {
            session.close(new CloseReason(CloseReason.CloseCodes.GOING_AWAY, ""));
        } catch (IOException | IllegalStateException alreadyGone) {
            // there is nobody left to tell
            waiting.clear();
        }
    }
}
