package org.netevent.web.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.netevent.account.boundary.AccountRenamed;
import org.netevent.event.boundary.EventChanged;
import org.netevent.event.boundary.EventView;
import org.netevent.registration.boundary.EventRegistrationsCancelled;
import org.netevent.registration.boundary.RegistrationChanged;
import org.netevent.tickettype.boundary.TicketTypeChanged;
import org.netevent.tickettype.boundary.TicketsMoved;
import org.netevent.web.platform.rest.Json;

/**
 * What visitors are told of events, kept as the bytes that are sent, with a tag that changes with them: a list is read from the
 * database once however many ask. A change on this node counts from its commit on, one on another node within
 * {@value #SECONDS} seconds. Only for visitors: who is signed in is told what they may do, and nobody else's answer.
 */
@ApplicationScoped
public class PublicAnswers {
    static final int SECONDS = 2;

    private static final Object[] MAKING =
            IntStream.range(0, 64).mapToObj(i -> new Object()).toArray();

    @Inject
    Clock clock;

    private final AnswerMemory memory = new AnswerMemory();

    /**
     * @param key what was asked, with an equals of its own
     * @param events which ones the answer tells of
     */
    <T> Response answer(Request request, Object key, Supplier<T> read, Function<T, Collection<EventView>> events) {
        AnswerMemory.Kept kept = memory.find(key, clock.instant());
        if (kept == null) kept = make(key, read, events);
        EntityTag tag = new EntityTag(kept.tag());
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) answer = Response.ok(kept.body(), MediaType.APPLICATION_JSON_TYPE);
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, "Authorization, Cookie")
                .build();
    }

    /** Of many who ask for the same at once, one reads it. */
    private <T> AnswerMemory.Kept make(Object key, Supplier<T> read, Function<T, Collection<EventView>> events) {
        synchronized (MAKING[Math.floorMod(key.hashCode(), MAKING.length)]) {
            Instant now = clock.instant();
            AnswerMemory.Kept kept = memory.find(key, now);
            if (kept != null) return kept;
            long begun = memory.begin();
            T value = read.get();
            byte[] body = Json.shared().toJson(value).getBytes(StandardCharsets.UTF_8);
            Set<Long> ids =
                    Set.copyOf(events.apply(value).stream().map(EventView::id).toList());
            kept = new AnswerMemory.Kept(body, tag(body), ids, now.plus(Duration.ofSeconds(SECONDS)));
            memory.keep(key, kept, begun);
            return kept;
        }
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventChanged change) {
        // it may now belong into lists that it was not in
        memory.forgetAll();
    }

    void renamed(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountRenamed change) {
        memory.forgetAll();
    }

    void registered(@Observes(during = TransactionPhase.AFTER_SUCCESS) RegistrationChanged change) {
        memory.forget(change.eventId());
    }

    void cancelled(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventRegistrationsCancelled change) {
        memory.forget(change.eventId());
    }

    void types(@Observes(during = TransactionPhase.AFTER_SUCCESS) TicketTypeChanged change) {
        memory.forget(change.eventId());
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) TicketsMoved change) {
        memory.forget(change.eventId());
    }

    private static String tag(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
