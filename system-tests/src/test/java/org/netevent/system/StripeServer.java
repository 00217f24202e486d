package org.netevent.system;

import com.stripe.net.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Stand-in for Stripe: Checkout Sessions with a page to pay on, refunds, idempotency keys that it remembers, and signed
 * events that a test sends when, how often and in which order it likes.
 */
public final class StripeServer {
    public static final String KEY = "sk_test_netevent";
    public static final String WEBHOOK_SECRET = "whsec_netevent";

    /** How it answers the next call of a path. */
    public enum Mood {
        /** It does what it is asked to and answers when the caller has gone. */
        DONE_BUT_SILENT,
        /** It never hears of it. */
        LOST,
        /** It says no. */
        REFUSES
    }

    /** A call of its API. */
    public record Call(String method, String path, String key, Map<String, String> fields) {}

    private record Kept(Map<String, String> fields, int status, String body) {}

    private record Plan(String path, Mood mood) {}

    private static final int SILENCE_MILLIS = 3_500;

    private final int port;
    private final HttpServer server;
    private final AtomicInteger numbers = new AtomicInteger(1000);
    private final Map<String, JsonObject> sessions = new ConcurrentHashMap<>();
    private final Map<String, JsonObject> refunds = new ConcurrentHashMap<>();
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final AtomicReference<Plan> plan = new AtomicReference<>();

    StripeServer(int port) {
        this.port = port;
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
        server.createContext("/v1/", this::api);
        server.createContext("/pay/", this::page);
    }

    void start() {
        server.start();
    }

    void stop() {
        server.stop(0);
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** For the next call whose path begins so. */
    public void next(String path, Mood mood) {
        plan.set(new Plan(path, mood));
    }

    public List<Call> calls(String path) {
        return calls.stream().filter(call -> call.path().startsWith(path)).toList();
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
        return sessions.values().stream()
                .filter(session -> session.getString("client_reference_id").contains(orderCode))
                .toList();
    }

    /** All refunds of what was paid in this session. */
    public List<JsonObject> refundsOf(JsonObject session) {
        String intent = "pi_" + session.getString("id");
        return refunds.values().stream()
                .filter(refund -> refund.getString("payment_intent").equals(intent))
                .toList();
    }

    /** The buyer pays; nobody is told yet. */
    public JsonObject pay(String sessionId) {
        return sessions.computeIfPresent(sessionId, (id, session) -> {
            if (!session.getString("status").equals("open"))
                throw new IllegalStateException("Nobody can pay " + session);
            return Json.createObjectBuilder(session)
                    .add("status", "complete")
                    .add("payment_status", "paid")
                    .add("payment_intent", "pi_" + id)
                    .addNull("url")
                    .build();
        });
    }

    /** An event, in a version of the API that is not the library's. */
    public JsonObject event(String type, JsonObject object) {
        return Json.createObjectBuilder()
                .add("id", "evt_" + numbers.incrementAndGet())
                .add("object", "event")
                .add("api_version", "2020-08-27")
                .add("created", Instant.now().getEpochSecond())
                .add("type", type)
                .add("data", Json.createObjectBuilder().add("object", object))
                .build();
    }

    /** Sends it signed, as Stripe does. @return the status of the answer */
    public int send(JsonObject event) {
        return send(event.toString(), signature(event.toString(), Instant.now()));
    }

    public int send(String body, String signature) {
        HttpRequest.Builder request = HttpRequest.newBuilder(Server.uri("/api/payments/stripe/webhook"))
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (signature != null) request.header("Stripe-Signature", signature);
        try {
            return HttpClient.newHttpClient()
                    .send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String signature(String body, Instant at) {
        try {
            return Webhook.Signature.generateSignatureHeader(body, WEBHOOK_SECRET, at.getEpochSecond());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void api(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            Map<String, String> fields = fields(exchange);
            calls.add(new Call(exchange.getRequestMethod(), path, key, fields));
            Plan mood =
                    plan.getAndUpdate(planned -> planned != null && path.startsWith(planned.path()) ? null : planned);
            boolean moody = mood != null && path.startsWith(mood.path());
            if (moody && mood.mood() == Mood.LOST) {
                pause();
                return;
            }
            Kept answer = moody && mood.mood() == Mood.REFUSES
                    ? error(400, "invalid_request_error", "We do not like this")
                    : answer(exchange.getRequestMethod(), path, key, fields, auth(exchange));
            if (moody && mood.mood() == Mood.DONE_BUT_SILENT) pause();
            respond(exchange, answer.status(), "application/json", answer.body());
        }
    }

    private synchronized Kept answer(
            String method, String path, String key, Map<String, String> fields, boolean known) {
        if (!known) return error(401, "invalid_request_error", "Invalid API Key provided");
        if (method.equals("GET")) return read(path, fields);
        if (key == null) return error(400, "invalid_request_error", "The tests want an idempotency key");
        Kept before = kept.get(key);
        if (before != null && !before.fields().equals(fields))
            return error(400, "idempotency_error", "Same key, other parameters");
        if (before != null) return before;
        Kept made = write(path, fields);
        kept.put(key, new Kept(fields, made.status(), made.body()));
        return made;
    }

    private Kept read(String path, Map<String, String> fields) {
        if (path.equals("/v1/refunds")) {
            var list = Json.createArrayBuilder();
            refunds.values().stream()
                    .filter(refund -> refund.getString("payment_intent").equals(fields.get("payment_intent")))
                    .forEach(list::add);
            return ok(Json.createObjectBuilder()
                    .add("object", "list")
                    .add("has_more", false)
                    .add("data", list)
                    .build());
        }
        JsonObject session = sessions.get(path.substring(path.lastIndexOf('/') + 1));
        return session == null ? error(404, "invalid_request_error", "No such session") : ok(session);
    }

    private Kept write(String path, Map<String, String> fields) {
        if (path.equals("/v1/checkout/sessions")) return open(fields);
        if (path.endsWith("/expire")) return expire(path.split("/")[4]);
        if (path.equals("/v1/refunds")) return refund(fields);
        return error(404, "invalid_request_error", "Unrecognized request URL " + path);
    }

    private Kept open(Map<String, String> fields) {
        long expires = Long.parseLong(fields.get("expires_at"));
        if (expires < Instant.now().getEpochSecond() + 30 * 60)
            return error(400, "invalid_request_error", "expires_at must be at least 30 minutes from now");
        String id = "cs_test_" + numbers.incrementAndGet();
        JsonObject session = Json.createObjectBuilder()
                .add("id", id)
                .add("object", "checkout.session")
                .add("status", "open")
                .add("payment_status", "unpaid")
                .add("mode", fields.get("mode"))
                .add("url", address() + "/pay/" + id)
                .addNull("payment_intent")
                .add("amount_total", Long.parseLong(fields.get("line_items[0][price_data][unit_amount]")))
                .add("currency", fields.get("line_items[0][price_data][currency]"))
                .add("client_reference_id", fields.get("client_reference_id"))
                .add("customer_email", fields.get("customer_email"))
                .add("locale", fields.get("locale"))
                .add("expires_at", expires)
                .add("success_url", fields.get("success_url"))
                .add("cancel_url", fields.get("cancel_url"))
                .add("subject", fields.get("line_items[0][price_data][product_data][name]"))
                .build();
        sessions.put(id, session);
        return ok(session);
    }

    private Kept expire(String id) {
        JsonObject session = sessions.get(id);
        if (session == null) return error(404, "invalid_request_error", "No such session");
        if (!session.getString("status").equals("open"))
            return error(400, "invalid_request_error", "Only open sessions can be expired");
        JsonObject over = Json.createObjectBuilder(session)
                .add("status", "expired")
                .addNull("url")
                .build();
        sessions.put(id, over);
        return ok(over);
    }

    private Kept refund(Map<String, String> fields) {
        String intent = fields.get("payment_intent");
        JsonObject session = sessions.get(intent.substring("pi_".length()));
        if (session == null) return error(404, "invalid_request_error", "No such payment_intent");
        long amount = Long.parseLong(fields.get("amount"));
        long before = refundsOf(session).stream()
                .mapToLong(refund -> refund.getJsonNumber("amount").longValue())
                .sum();
        if (before + amount > session.getJsonNumber("amount_total").longValue())
            return error(400, "invalid_request_error", "Refund amount is greater than the unrefunded amount");
        String id = "re_" + numbers.incrementAndGet();
        JsonObjectBuilder metadata = Json.createObjectBuilder();
        fields.forEach((name, value) -> {
            if (name.startsWith("metadata[")) metadata.add(name.substring(9, name.length() - 1), value);
        });
        JsonObject refund = Json.createObjectBuilder()
                .add("id", id)
                .add("object", "refund")
                .add("status", "succeeded")
                .add("payment_intent", intent)
                .add("amount", amount)
                .add("currency", session.getString("currency"))
                .add("metadata", metadata)
                .build();
        refunds.put(id, refund);
        return ok(refund);
    }

    /** Stripe's own page: the buyer pays, is declined, or goes back. */
    private void page(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] path = exchange.getRequestURI().getPath().split("/");
            JsonObject session = sessions.get(path[2]);
            if (session == null) throw new NoSuchElementException(path[2]);
            String step = path.length > 3 ? path[3] : "";
            if (step.equals("paid")) {
                JsonObject paid = pay(path[2]);
                send(event("checkout.session.completed", paid));
                redirect(exchange, session.getString("success_url"));
            } else if (step.equals("paid-quietly")) {
                pay(path[2]);
                redirect(exchange, session.getString("success_url"));
            } else if (step.equals("left")) redirect(exchange, session.getString("cancel_url"));
            else
                respond(
                        exchange,
                        200,
                        "text/html; charset=utf-8",
                        "<!doctype html><html lang='en'><title>Stripe</title><h1>" + session.getString("subject")
                                + "</h1><p id='sum'>" + session.getInt("amount_total") + " "
                                + session.getString("currency") + "</p>"
                                + (step.equals("declined") ? "<p id='declined'>Your card was declined.</p>" : "")
                                + form(path[2], "paid", "Pay") + form(path[2], "paid-quietly", "Pay, tell later")
                                + form(path[2], "declined", "Pay by a card without money")
                                + form(path[2], "left", "Back"));
        }
    }

    private static String form(String session, String step, String label) {
        return "<form method='post' action='/pay/" + session + "/" + step + "'><button id='" + step + "'>" + label
                + "</button></form>";
    }

    private static boolean auth(HttpExchange exchange) {
        return ("Bearer " + KEY).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private static Map<String, String> fields(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> fields = new TreeMap<>();
        for (String pair : ((query == null ? "" : query) + "&" + body).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0)
                fields.put(
                        URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static Kept ok(JsonObject body) {
        return new Kept(Map.of(), 200, body.toString());
    }

    private static Kept error(int status, String type, String message) {
        JsonObject error = Json.createObjectBuilder()
                .add("type", type)
                .add("message", message)
                .build();
        return new Kept(
                Map.of(),
                status,
                Json.createObjectBuilder().add("error", error).build().toString());
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", URI.create(to).toString());
        exchange.sendResponseHeaders(303, -1);
    }

    private static void respond(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Longer than the server under test waits. */
    private static void pause() {
        try {
            Thread.sleep(SILENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
