package org.netevent.system.stripe;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The API: it knows its key, and answers what is asked with an idempotency key again as it did before. */
final class Api {
    /** A call of it. */
    record Call(String method, String path, String key, Map<String, String> fields) {}

    private record Kept(Map<String, String> fields, Answer answer) {}

    private final Sessions sessions;
    private final Refunds refunds;
    private final Faults faults;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();

    Api(Sessions sessions, Refunds refunds, Faults faults) {
        this.sessions = sessions;
        this.refunds = refunds;
        this.faults = faults;
    }

    List<Call> calls() {
        return calls;
    }

    void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Call call = new Call(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                    Exchanges.fields(exchange));
            calls.add(call);
            // what the server asks by itself, to know how things stand, takes no fault away that is meant for an act
            Mood mood = call.method().equals("POST") ? faults.take(call.path()) : null;
            if (mood == Mood.LOST) {
                faults.silence();
                return;
            }
            Answer answer = mood == Mood.REFUSES ? Answer.invalid("We do not like this") : answer(call, auth(exchange));
            if (mood == Mood.DONE_BUT_SILENT) faults.silence();
            Exchanges.respond(exchange, answer.status(), "application/json", answer.body());
        }
    }

    private synchronized Answer answer(Call call, boolean known) {
        if (!known) return Answer.error(401, "invalid_request_error", "Invalid API Key provided");
        if (call.method().equals("GET")) return read(call);
        if (call.key() == null) return Answer.invalid("The tests want an idempotency key");
        Kept before = kept.get(call.key());
        if (before != null && !before.fields().equals(call.fields()))
            return Answer.error(400, "idempotency_error", "Same key, other parameters");
        if (before != null) return before.answer();
        Answer made = write(call);
        kept.put(call.key(), new Kept(call.fields(), made));
        return made;
    }

    private Answer read(Call call) {
        if (call.path().equals("/v1/refunds")) return refunds.list(call.fields());
        var session = sessions.get(call.path().substring(call.path().lastIndexOf('/') + 1));
        return session == null ? Answer.unknown("No such session") : Answer.ok(session);
    }

    private Answer write(Call call) {
        if (call.path().equals("/v1/checkout/sessions")) return sessions.open(call.fields());
        if (call.path().endsWith("/expire")) return sessions.expire(call.path().split("/")[4]);
        if (call.path().equals("/v1/refunds")) return refunds.make(call.fields());
        return Answer.unknown("Unrecognized request URL " + call.path());
    }

    private static boolean auth(HttpExchange exchange) {
        return ("Bearer " + StripeServer.KEY)
                .equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }
}
