package org.netevent.system.stripe;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.NoSuchElementException;

/** Stripe's own page: the buyer pays, is declined, or goes back. */
final class Pages {
    private final Sessions sessions;
    private final Webhooks webhooks;

    Pages(Sessions sessions, Webhooks webhooks) {
        this.sessions = sessions;
        this.webhooks = webhooks;
    }

    void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] path = exchange.getRequestURI().getPath().split("/");
            JsonObject session = sessions.get(path[2]);
            if (session == null) throw new NoSuchElementException(path[2]);
            String step = path.length > 3 ? path[3] : "";
            switch (step) {
                case "paid" -> {
                    webhooks.send(webhooks.event("checkout.session.completed", sessions.pay(path[2])));
                    Exchanges.redirect(exchange, session.getString("success_url"));
                }
                case "paid-quietly" -> {
                    sessions.pay(path[2]);
                    Exchanges.redirect(exchange, session.getString("success_url"));
                }
                case "left" -> Exchanges.redirect(exchange, session.getString("cancel_url"));
                default -> Exchanges.respond(exchange, 200, "text/html; charset=utf-8", page(session, step));
            }
        }
    }

    private static String page(JsonObject session, String step) {
        String id = session.getString("id");
        return "<!doctype html><html lang='en'><title>Stripe</title><h1>" + session.getString("subject")
                + "</h1><p id='sum'>" + session.getInt("amount_total") + " " + session.getString("currency") + "</p>"
                + (step.equals("declined") ? "<p id='declined'>Your card was declined.</p>" : "")
                + form(id, "paid", "Pay") + form(id, "paid-quietly", "Pay, tell later")
                + form(id, "declined", "Pay by a card without money") + form(id, "left", "Back");
    }

    private static String form(String session, String step, String label) {
        return "<form method='post' action='/pay/" + session + "/" + step + "'><button id='" + step + "'>" + label
                + "</button></form>";
    }
}
