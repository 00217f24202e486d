package org.netevent.system.http;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser does with pages, without one: keeps cookies, sends forms with all their hidden fields. */
public final class Browser {

    private static final Pattern INPUT = Pattern.compile("<input [^>]*type=\"hidden\"[^>]*>");

    private final Map<String, String> cookies = new TreeMap<>();
    private final Http http;

    public Browser() {
        this(Http.anonymous());
    }

    private Browser(Http http) {
        this.http = http;
    }

    /** Signed in by the form. */
    public static Browser of(String email, String password) {
        Browser browser = new Browser();
        Answer answer = browser.signIn("/sign-in", email, password);
        if (answer.status() != 302) throw new AssertionError("Sign-in of " + email + ": " + answer.status());
        return browser;
    }

    public static Browser of(Person person) {
        return of(person.email(), Person.PASSWORD);
    }

    public Answer signIn(String path, String email, String password) {
        return submit(path, "signIn", Map.of("email", email, "password", password, "send", ""));
    }

    public Answer get(String path) {
        return keep(http().get(path));
    }

    /** Loads the page and sends one of its forms. @param fields by their ids within the form */
    public Answer submit(String path, String form, Map<String, String> fields) {
        return post(path, filled(get(path).text(), form, fields));
    }

    /** The fields of a form as a browser would send them. */
    public static Map<String, String> filled(String page, String form, Map<String, String> fields) {
        Matcher found = Pattern.compile("<form id=\"" + form + "\".*?</form>", Pattern.DOTALL)
                .matcher(page);
        if (!found.find()) throw new AssertionError("No form " + form + " in " + page);
        Map<String, String> all = new LinkedHashMap<>();
        Matcher inputs = INPUT.matcher(found.group());
        while (inputs.find()) all.put(attribute(inputs.group(), "name"), attribute(inputs.group(), "value"));
        // PrimeFaces' script adds it
        Matcher nonce = Pattern.compile(" nonce=\"([^\"]+)\"").matcher(page);
        if (nonce.find()) all.put("primefaces.nonce", nonce.group(1));
        fields.forEach((id, value) -> all.put(form + ":" + id, value));
        return all;
    }

    public Answer post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return keep(http().with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", path, BodyPublishers.ofString(body)));
    }

    /** With this browser's cookies, for calls of the API from a page. */
    public Http http() {
        return cookies.isEmpty()
                ? http
                : http.with(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
    }

    /** What a page's scripts send as X-CSRF-Token. */
    public String csrfToken() {
        Matcher meta = Pattern.compile("<meta name=\"csrf-token\" content=\"([^\"]+)\"")
                .matcher(get("/").text());
        if (!meta.find()) throw new AssertionError("No csrf-token: nobody is signed in");
        return meta.group(1);
    }

    public String session() {
        return cookies.get("JSESSIONID");
    }

    public Browser withSession(String id) {
        Browser other = new Browser(http);
        other.cookies.put("JSESSIONID", id);
        return other;
    }

    /** The path and query that a redirect leads to; fails when it leads to another server. */
    public static String target(Answer answer) {
        URI location = URI.create(answer.header("Location"));
        if (location.getHost() != null && !location.getHost().equals("localhost"))
            throw new AssertionError("Leads away: " + location);
        return location.getRawPath() + (location.getRawQuery() == null ? "" : "?" + location.getRawQuery());
    }

    private Answer keep(Answer answer) {
        for (String header : answer.headers().allValues("Set-Cookie")) {
            String[] cookie = header.split(";")[0].split("=", 2);
            cookies.put(cookie[0], cookie[1]);
        }
        return answer;
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1) : "";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
