package org.netevent.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The address that the browser shows, and its relatives: filters, sorting and paging live in its query. */
@Named
@RequestScoped
public class Address {
    private static final String PAGE = "page";

    /** One query parameter. */
    public record Parameter(String name, String value) {
        public String getName() {
            return name;
        }

        public String getValue() {
            return value;
        }
    }

    @Inject
    HttpServletRequest request;

    /** The path as the browser sees it, also after a forward ({@code /e/CODE}) or an error. */
    public String getPath() {
        for (String attribute : List.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)) {
            if (request.getAttribute(attribute) instanceof String path) return path;
        }
        return request.getRequestURI();
    }

    /** Path and query. */
    public String here() {
        return link(parameters());
    }

    public String get(String name) {
        return parameters().get(name);
    }

    public boolean is(String name, Object value) {
        return String.valueOf(value).equals(get(name));
    }

    /** This address with one parameter set, or without it when the value is empty; back on the first page. */
    public String with(String name, Object value) {
        Map<String, String> parameters = parameters();
        if (!PAGE.equals(name)) parameters.remove(PAGE);
        if (value == null || value.toString().isEmpty()) parameters.remove(name);
        else parameters.put(name, value.toString());
        return link(parameters);
    }

    public String toggle(String name, Object value) {
        return with(name, is(name, value) ? null : value);
    }

    /** The other filters, as a search form has to repeat them. */
    public List<Parameter> others(String name) {
        return parameters().entrySet().stream()
                .filter(e -> !e.getKey().equals(name) && !e.getKey().equals(PAGE))
                .map(e -> new Parameter(e.getKey(), e.getValue()))
                .toList();
    }

    /** The filters alone, from the question mark on, without some; empty when there are none. */
    public String query(String... without) {
        Map<String, String> parameters = parameters();
        for (String name : without) parameters.remove(name);
        return link(parameters).substring(getPath().length());
    }

    private Map<String, String> parameters() {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        Object query = forwarded == null
                ? request.getQueryString()
                : request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        Map<String, String> parameters = new LinkedHashMap<>();
        if (query == null) return parameters;
        for (String pair : query.toString().split("&")) {
            int equals = pair.indexOf('=');
            // a form sends a field that was left empty: it is no filter
            if (equals > 0 && equals < pair.length() - 1)
                parameters.putIfAbsent(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
        }
        return parameters;
    }

    private String link(Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? getPath() : getPath() + "?" + query;
    }

    /** The address when it stays on this server, else the other one: no redirect leads away. */
    public static String local(String address, String otherwise) {
        boolean stays = address != null
                && address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(c -> c == '\\' || c < ' ');
        return stays ? address : otherwise;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a stray percent sign typed by hand
        }
    }
}
