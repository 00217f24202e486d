package org.netevent.system.http;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.netevent.system.Server;

/** A program that listens to {@code /ws/live}. */
final class LiveSocket implements WebSocket.Listener, AutoCloseable {

    private final List<JsonObject> frames = new CopyOnWriteArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private WebSocket socket;

    private LiveSocket() {}

    /** @param token null for a visitor */
    static LiveSocket open(String token) {
        return open(token, Map.of());
    }

    /** A visitor on the page of an order, by its secret link. */
    static LiveSocket ofOrder(String link) {
        return open("?order=", link, Map.of());
    }

    /** @throws Refused when the server does not let it in */
    static LiveSocket open(String token, Map<String, String> headers) {
        return open("?token=", token, headers);
    }

    private static LiveSocket open(String name, String value, Map<String, String> headers) {
        LiveSocket listener = new LiveSocket();
        WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
        headers.forEach(builder::header);
        try {
            listener.socket = builder.buildAsync(address(name, value), listener).join();
            return listener;
        } catch (CompletionException e) {
            if (e.getCause() instanceof WebSocketHandshakeException refused)
                throw new Refused(refused.getResponse().statusCode());
            throw e;
        }
    }

    private static URI address(String name, String value) {
        String query = value == null ? "" : name + value;
        return URI.create(Server.uri("/ws/live" + query).toString().replaceFirst("^http", "ws"));
    }

    /** Types of the frames so far that tell of this event. */
    List<String> types(long event) {
        return frames(event).stream().map(frame -> frame.getString("type")).toList();
    }

    List<JsonObject> frames(long event) {
        return frames.stream()
                .filter(frame -> frame.getInt("event_id", -1) == event)
                .toList();
    }

    /** Frames of this type so far. */
    List<JsonObject> ofType(String type) {
        return frames.stream()
                .filter(frame -> frame.getString("type").equals(type))
                .toList();
    }

    void send(String text) {
        socket.sendText(text, true).join();
    }

    boolean open() {
        return !socket.isInputClosed();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            try (JsonReader reader = Json.createReader(new StringReader(part.toString()))) {
                frames.add(reader.readObject());
            }
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }

    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        final int status;

        Refused(int status) {
            super("Status " + status);
            this.status = status;
        }
    }
}
