package org.netevent.web.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.ErrorCode;
import org.netevent.web.platform.Texts;

/**
 * Makes the API's error answers, in the caller's language. The title is the text {@code error.<code>}; where the bundle
 * has {@code error.<code>.detail}, that is the detail, else the title again.
 */
@ApplicationScoped
public class Problems {
    @Inject
    Texts texts;

    public Response answer(DomainException refusal, Locale locale) {
        return answer(of(refusal, locale), locale);
    }

    public Problem of(DomainException refusal, Locale locale) {
        ErrorCode code = refusal.code();
        Map<String, Object> parameters = refusal.parameters();
        String title = texts.get(locale, code.key(), parameters);
        String detail = texts.has(locale, code.key() + ".detail")
                ? texts.get(locale, code.key() + ".detail", parameters)
                : title;
        List<Problem.Field> errors = refusal.fields().stream()
                .map(error -> new Problem.Field(error.field(), texts.of(locale, error)))
                .toList();
        return new Problem(
                Problem.status(code.kind()), code.name().toLowerCase(Locale.ROOT), title, detail, errors, parameters);
    }

    /** A problem of HTTP itself: text {@code http.<status>}. */
    public Problem ofStatus(int status, Map<String, Object> members, Locale locale) {
        String key = "http." + status;
        String title = texts.get(locale, texts.has(locale, key) ? key : "http.other", members);
        return new Problem(status, "http_" + status, title, title, List.of(), members);
    }

    /** For what answers before the API does: the search for the caller and filters. */
    public void send(DomainException refusal, Locale locale, HttpServletResponse response) throws IOException {
        Problem problem = of(refusal, locale);
        response.setStatus(problem.status());
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
        if (problem.status() == 401) response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        response.getWriter().write(problem.toJson());
        response.flushBuffer();
    }

    public Response answer(Problem problem, Locale locale) {
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .language(locale)
                .entity(problem.toJson());
        if (problem.members().get("retry_after") instanceof Number seconds)
            answer.header(HttpHeaders.RETRY_AFTER, seconds);
        if (problem.status() == Response.Status.UNAUTHORIZED.getStatusCode())
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return answer.build();
    }
}
