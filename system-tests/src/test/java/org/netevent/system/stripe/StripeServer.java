package org.netevent.system.stripe;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Stand-in for Stripe: Checkout Sessions with a page to pay on, refunds, idempotency keys that it remembers, and signed
 * events that a test sends when, how often and in which order it likes.
 */
public final class StripeServer {
    public static final String KEY = "sk_test_netevent";
    public static final String WEBHOOK_SECRET = "whsec_netevent";

    private final HttpServer server;
    private final String address;
    private final Faults faults = new Faults();
    private final Sessions sessions;
    private final Refunds refunds;
    private final Webhooks webhooks;
    private final Api api;

    /** @param receiver where the events go */
    public StripeServer(int port, Supplier<URI> receiver) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "stripe");
            thread.setDaemon(true);
            return thread;
        }));
        address = "http://127.0.0.1:" + port;
        Numbers numbers = new Numbers();
        sessions = new Sessions(numbers, address);
        refunds = new Refunds(numbers, sessions);
        webhooks = new Webhooks(numbers, receiver);
        api = new Api(sessions, refunds, faults);
        server.createContext("/v1/", api::handle);
        server.createContext("/pay/", new Pages(sessions, webhooks)::handle);
    }

    public void start() {
        server.start();
    }

    public void stop() {
        server.stop(0);
    }

    public String address() {
        return address;
    }

    /** For the next call that changes something and whose path begins so. */
    public void next(String path, Mood mood) {
        faults.plan(path, mood);
    }

    /** The keys of the calls of a path; null for a call without one. */
    public List<String> keys(String path) {
        return api.calls().stream()
                .filter(call -> call.path().startsWith(path))
                .map(Api.Call::key)
                .toList();
    }

    /** The session behind an address to pay at. */
    public JsonObject sessionAt(String checkoutUrl) {
        return session(checkoutUrl.substring(checkoutUrl.lastIndexOf('/') + 1));
    }

    public JsonObject session(String id) {
        return sessions.get(id);
    }

    /** All sessions that were opened for an order. */
    public List<JsonObject> sessionsOf(String orderCode) {
        return sessions.ofOrder(orderCode);
    }

    /** The buyer pays; nobody is told yet. */
    public JsonObject pay(String sessionId) {
        return sessions.pay(sessionId);
    }

    /** All refunds of what was paid in this session. */
    public List<JsonObject> refundsOf(JsonObject session) {
        return refunds.of("pi_" + session.getString("id"));
    }

    /** The next refund stays on its way until a bank ends it. */
    public void nextRefundIsPending() {
        refunds.nextIsPending();
    }

    /** A refund that somebody makes in Stripe's own dashboard; nobody is told yet. @param amount in cents */
    public JsonObject refundInDashboard(JsonObject session, long amount, String reason) {
        return refunds.makeInDashboard(session, amount, reason);
    }

    /** The bank is done with a refund; nobody is told yet. @param status succeeded or failed */
    public JsonObject endRefund(String id, String status) {
        return refunds.end(id, status);
    }

    /** The event that tells of a refund without naming it. */
    public JsonObject chargeRefunded(JsonObject session) {
        JsonObject charge = Json.createObjectBuilder()
                .add("id", "ch_" + session.getString("id"))
                .add("object", "charge")
                .add("payment_intent", "pi_" + session.getString("id"))
                .add("refunded", true)
                .build();
        return event("charge.refunded", charge);
    }

    public JsonObject event(String type, JsonObject object) {
        return webhooks.event(type, object);
    }

    /** Sends it signed, as Stripe does. @return the status of the answer */
    public int send(JsonObject event) {
        return webhooks.send(event);
    }

    public int send(String body, String signature) {
        return webhooks.send(body, signature);
    }

    public String signature(String body, Instant at) {
        return webhooks.signature(body, at);
    }
}
