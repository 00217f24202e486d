package org.netevent.system.http;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.netevent.system.Server;

/** A program that uses NetEvent's API: one caller, JSON in and out. Paths are from the root, {@code /api/events}. */
public final class Http {

    public static final boolean LINUX = System.getProperty("os.name").equals("Linux");
    public static final String DEMO_PASSWORD = "netevent-demo-1";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final Map<String, String> headers;
    private final String from;

    private Http(Map<String, String> headers, String from) {
        this.headers = headers;
        this.from = from;
    }

    public static Http anonymous() {
        return new Http(Map.of(), null);
    }

    /**
     * The same caller at another address of this machine ({@code 127.0.0.2} and so on, which only Linux has from the start;
     * elsewhere nothing changes): the limits for each address count apart.
     */
    public Http from(String address) {
        return LINUX ? new Http(headers, address) : this;
    }

    /** @param name of a demo account: admin, organizer, attendee or gate */
    public static Http demo(String name) {
        return as(name + "@example.org", DEMO_PASSWORD);
    }

    /** Signs in once per address; the token is kept for the whole run. */
    public static Http as(String email, String password) {
        return bearer(TOKENS.computeIfAbsent(email, address -> {
            Answer answer = anonymous()
                    .post(
                            "/api/auth/login",
                            Json.createObjectBuilder()
                                    .add("email", address)
                                    .add("password", password)
                                    .build());
            if (answer.status() != 200) {
                throw new AssertionError("Sign-in of " + address + ": " + answer);
            }
            return answer.json().getString("access_token");
        }));
    }

    public static Http bearer(String token) {
        return anonymous().with("Authorization", "Bearer " + token);
    }

    /** The access token that this caller was signed in with. */
    public String token() {
        return headers.get("Authorization").substring("Bearer ".length());
    }

    /** The same caller with one more header. */
    public Http with(String name, String value) {
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(name, value);
        return new Http(more, from);
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Answer post(String path) {
        return send("POST", path, BodyPublishers.noBody());
    }

    public Answer post(String path, JsonValue body) {
        return json("POST", path, body.toString());
    }

    public Answer put(String path, JsonValue body) {
        return json("PUT", path, body.toString());
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    /** Whatever text, sent as JSON: to try what is none. */
    public Answer json(String method, String path, String body) {
        return with("Content-Type", "application/json").send(method, path, BodyPublishers.ofString(body));
    }

    /** One file as multipart/form-data. */
    public Answer upload(String path, String field, String fileName, String type, byte[] content) {
        String boundary = "----netevent-test-boundary";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                        + fileName + "\"\r\nContent-Type: " + type + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return with("Content-Type", "multipart/form-data; boundary=" + boundary)
                .send("POST", path, BodyPublishers.ofByteArray(body.toByteArray()));
    }

    public Answer send(String method, String path, BodyPublisher body) {
        if (from != null) return RawHttp.send(from, method, path, headers, body);
        HttpRequest.Builder request = HttpRequest.newBuilder(Server.uri(path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        new HashMap<>(headers).forEach(request::header);
        try {
            return Answer.of(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** {@code object("name", "Zoë", "event_id", 17)}; null becomes JSON's null. */
    public static JsonObject object(Object... namesAndValues) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return Json.createObjectBuilder(map).build();
    }
}
