package org.netevent.web.platform.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.idempotency.FirstAnswer;
import org.netevent.platform.idempotency.IdempotentAnswers;
import org.netevent.platform.idempotency.Repetition;
import org.netevent.web.platform.security.SecurityError;

/**
 * {@code Idempotency-Key} on any POST (SPEC §4): a repeat within a day gets the first answer, marked by
 * {@code Idempotency-Replayed}, and nothing is done again. A key belongs to its caller. Answers that say that nothing was
 * done (refused input, errors) are not kept, so that the same key may be used once the reason is gone; a conflict is kept.
 */
@Provider
@Priority(Priorities.USER + 100)
public class Idempotency implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {
    private static final String KEY = Idempotency.class.getName();
    private static final String STATUS = KEY + ".status";
    private static final int MAX_BODY = 4_000_000;
    private static final List<String> HEADERS =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LANGUAGE, HttpHeaders.LOCATION);

    @Inject
    IdempotentAnswers answers;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String sent = request.getHeaderString("Idempotency-Key");
        if (sent == null || !request.getMethod().equals("POST")) return;
        if (resource.getResourceMethod().isAnnotationPresent(NotRepeatable.class)) return;
        if (!sent.matches("[\\x21-\\x7e]([\\x20-\\x7e]{0,253}[\\x21-\\x7e])?"))
            throw DomainException.invalid("Idempotency-Key", "format");
        Principal caller = request.getSecurityContext().getUserPrincipal();
        String key = (caller == null ? "" : caller.getName()) + " " + sent;
        Repetition repetition = answers.begin(key, RequestPrint.of(request));
        switch (repetition.kind()) {
            case FIRST -> request.setProperty(KEY, key);
            case ANSWERED -> request.abortWith(again(repetition.answer()));
            case RUNNING -> throw new DomainException(SecurityError.STILL_WORKING, Map.of("retry_after", 1));
            case OTHER_REQUEST -> throw new DomainException(SecurityError.KEY_REUSED);
        }
    }

    private static Response again(FirstAnswer first) {
        byte[] body = first.body() == null ? null : first.body().getBytes(StandardCharsets.UTF_8);
        Response.ResponseBuilder answer = Response.status(first.status()).entity(body);
        first.headers().forEach(answer::header);
        return answer.header("Idempotency-Replayed", "true").build();
    }

    /** An answer without a body ends here, another one in the interceptor. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(KEY) instanceof String key)) return;
        request.setProperty(STATUS, response.getStatus());
        if (!response.hasEntity()) end(key, response.getStatus(), response.getHeaders(), null);
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (!(context.getProperty(KEY) instanceof String key)) {
            context.proceed();
            return;
        }
        OutputStream client = context.getOutputStream();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        context.setOutputStream(body);
        context.proceed();
        // kept before it is sent: a client that hears nothing will ask again
        end(key, (int) context.getProperty(STATUS), context.getHeaders(), body);
        context.setOutputStream(client);
        body.writeTo(client);
    }

    private void end(String key, int status, MultivaluedMap<String, Object> headers, ByteArrayOutputStream body) {
        boolean done = status < 400 || status == 409;
        if (!done || body != null && body.size() > MAX_BODY) {
            answers.release(key);
            return;
        }
        Map<String, String> kept = new HashMap<>();
        for (String name : HEADERS)
            if (headers.getFirst(name) != null)
                kept.put(name, headers.getFirst(name).toString());
        answers.keep(key, new FirstAnswer(status, kept, body == null ? null : body.toString(StandardCharsets.UTF_8)));
    }
}
