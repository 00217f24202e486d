package org.netevent.web.platform.rest;

import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netevent.platform.error.ErrorCode;

/**
 * An error in the form of RFC 9457 (SPEC §4).
 *
 * @param code names the kind of problem, in lower case
 * @param errors the refused fields
 * @param members what a program may want to know besides, e.g. {@code used_at}
 */
public record Problem(
        int status, String code, String title, String detail, List<Field> errors, Map<String, Object> members) {
    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json", "UTF-8");

    /** One refused field: its name as in the request, and what is wrong with it. */
    public record Field(String field, String message) {}

    public static int status(ErrorCode.Kind kind) {
        return switch (kind) {
            case INVALID -> 422;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case TOO_LARGE -> 413;
            case UNSUPPORTED_TYPE -> 415;
            case LIMITED -> 429;
            case UNAVAILABLE -> 503;
        };
    }

    public String toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", "urn:netevent:problem:" + code);
        json.put("title", title);
        json.put("status", status);
        json.put("detail", detail);
        json.put("errors", errors);
        members.forEach(json::putIfAbsent);
        return Json.shared().toJson(json);
    }
}
