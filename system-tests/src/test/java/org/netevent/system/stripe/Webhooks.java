package org.netevent.system.stripe;

import com.stripe.net.Webhook;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.function.Supplier;

/** Events, signed and sent. */
final class Webhooks {
    private final Numbers numbers;
    private final Supplier<URI> receiver;

    Webhooks(Numbers numbers, Supplier<URI> receiver) {
        this.numbers = numbers;
        this.receiver = receiver;
    }

    /** An event, in a version of the API that is not the library's. */
    JsonObject event(String type, JsonObject object) {
        return Json.createObjectBuilder()
                .add("id", numbers.next("evt"))
                .add("object", "event")
                .add("api_version", "2020-08-27")
                .add("created", Instant.now().getEpochSecond())
                .add("type", type)
                .add("data", Json.createObjectBuilder().add("object", object))
                .build();
    }

    int send(JsonObject event) {
        return send(event.toString(), signature(event.toString(), Instant.now()));
    }

    int send(String body, String signature) {
        HttpRequest.Builder request = HttpRequest.newBuilder(receiver.get())
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

    String signature(String body, Instant at) {
        try {
            return Webhook.Signature.generateSignatureHeader(body, StripeServer.WEBHOOK_SECRET, at.getEpochSecond());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
