package org.netevent.web.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.ErrorCode;

/**
 * Makes the API's error answers, in the caller's language. The title is the text {@code error.<code>}; where the bundle
 * has {@code error.<code>.detail}, that is the detail, else the title again.
 */
@ApplicationScoped
public class Problems {
    @Inject
    ProblemTexts texts;

    public Response answer(DomainException refusal, Locale locale) {
        return answer(of(refusal, locale), locale);
    }

    public Problem of(DomainException refusal, Locale locale) {
        ErrorCode code = refusal.code();
        Map<String, Object> parameters = refusal.parameters();
        String title = texts.text(code.key(), parameters, locale);
        String detail = texts.has(code.key() + ".detail", locale)
                ? texts.text(code.key() + ".detail", parameters, locale)
                : title;
        List<Problem.Field> errors = refusal.fields().stream()
                .map(error -> new Problem.Field(error.field(), texts.text(error.key(), error.parameters(), locale)))
                .toList();
        return new Problem(
                Problem.status(code.kind()), code.name().toLowerCase(Locale.ROOT), title, detail, errors, parameters);
    }

    /** A problem of HTTP itself: text {@code http.<status>}. */
    public Problem ofStatus(int status, Map<String, Object> members, Locale locale) {
        String title = texts.text("http." + status, members, locale);
        return new Problem(status, "http_" + status, title, title, List.of(), members);
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
