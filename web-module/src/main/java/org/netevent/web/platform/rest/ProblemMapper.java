package org.netevent.web.platform.rest;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParsingException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;
import org.netevent.platform.error.PlatformError;
import org.netevent.web.platform.Preferences;

/** Everything that goes wrong in the API leaves here, and as problem+json only: no inside word gets out (SPEC §7). */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());
    /** Yasson names the field in its message only. */
    private static final Pattern WRONG_FIELD = Pattern.compile("Unable to deserialize property '([^']+)'");
    /** So does RESTEasy for a parameter that it cannot convert. */
    private static final Pattern WRONG_PARAMETER =
            Pattern.compile("(?:Query|Form|Header)Param\\(\"([^\"]+)\"\\)", Pattern.DOTALL);

    @Inject
    Problems problems;

    @Inject
    Preferences preferences;

    @Context
    SecurityContext security;

    @Override
    public Response toResponse(Throwable thrown) {
        Locale locale = preferences.getLocale();
        // deep inside: JSON and RESTEasy wrap it as if the text were wrong
        for (Throwable cause = thrown; cause != null; cause = cause.getCause())
            if (tooLarge(cause)) return problems.answer(problems.ofStatus(413, Map.of(), locale), locale);
        for (Throwable cause = thrown; cause != null && cause != cause.getCause(); cause = cause.getCause()) {
            Problem problem = known(cause, locale);
            if (problem != null) return merge(problems.answer(problem, locale), cause);
        }
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "Incident " + incident, thrown);
        return problems.answer(problems.ofStatus(500, Map.of("incident", incident), locale), locale);
    }

    private Problem known(Throwable cause, Locale locale) {
        if (cause instanceof DomainException refusal) return problems.of(refusal, locale);
        if (cause instanceof EJBAccessException)
            return problems.of(
                    new DomainException(
                            security.getUserPrincipal() == null
                                    ? PlatformError.SIGN_IN_NEEDED
                                    : PlatformError.NOT_ALLOWED),
                    locale);
        if (cause instanceof OptimisticLockException)
            return problems.of(new DomainException(PlatformError.CHANGED_MEANWHILE), locale);
        // no JSON at all, an empty body too
        if (cause instanceof JsonException) return problems.ofStatus(400, Map.of(), locale);
        if (cause instanceof JsonbException) return json(cause, locale);
        if (cause instanceof WebApplicationException http) return http(http, locale);
        return null;
    }

    /** Undertow's own exception is not in sight of a deployment. */
    private static boolean tooLarge(Throwable cause) {
        return cause instanceof BodyLimit.TooLargeException
                || cause.getClass().getSimpleName().equals("RequestTooBigException");
    }

    private Problem json(Throwable cause, Locale locale) {
        Matcher field = WRONG_FIELD.matcher(String.valueOf(cause.getMessage()));
        if (cause.getCause() instanceof JsonParsingException || !field.find())
            return problems.ofStatus(400, Map.of(), locale);
        return problems.of(DomainException.invalid(field.group(1), "format"), locale);
    }

    private Problem http(WebApplicationException http, Locale locale) {
        int status = http.getResponse().getStatus();
        Matcher parameter = WRONG_PARAMETER.matcher(String.valueOf(http.getMessage()));
        if (http instanceof NotFoundException && parameter.find())
            return problems.of(DomainException.invalid(List.of(new FieldError(parameter.group(1), "format"))), locale);
        // a body that could not be read: look for the reason
        if (status == 400 && http.getCause() != null || status < 400) return null;
        if (status == 401) return problems.of(new DomainException(PlatformError.SIGN_IN_NEEDED), locale);
        if (status == 403) return problems.of(new DomainException(PlatformError.NOT_ALLOWED), locale);
        if (status == 404) return problems.of(new DomainException(PlatformError.NOT_FOUND), locale);
        return status < 500 ? problems.ofStatus(status, Map.of(), locale) : null;
    }

    /** Keeps what HTTP wants beside the body, e.g. {@code Allow} of a 405. */
    private static Response merge(Response answer, Throwable cause) {
        if (!(cause instanceof WebApplicationException http)) return answer;
        String allow = http.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }
}
