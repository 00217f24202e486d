package org.netevent.web.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.netevent.checkin.boundary.CheckIns;
import org.netevent.checkin.boundary.Direction;
import org.netevent.checkin.boundary.ScanOutcome;
import org.netevent.checkin.boundary.ScanResult;
import org.netevent.web.platform.rest.Json;
import org.netevent.web.platform.rest.Problem;
import org.netevent.web.platform.rest.ProblemTexts;
import org.netevent.web.platform.rest.Problems;

/** A scan's result as the API says it: 200 when the ticket was taken, else a problem that says why (SPEC §4). */
@ApplicationScoped
public class ScanAnswers {
    @Inject
    CheckIns checkIns;

    @Inject
    Problems problems;

    @Inject
    ProblemTexts texts;

    @Inject
    Clock clock;

    @Schema(name = "Admitted")
    public record Admitted(
            @Schema(examples = "success") String status,
            @Schema(examples = "EVT2026-000123") String serial,
            @Schema(examples = "Zoë Müller") String name,
            Instant usedAt) {}

    @Schema(name = "CheckedOut")
    public record CheckedOut(
            @Schema(examples = "success") String status,
            @Schema(examples = "EVT2026-000123") String serial,
            @Schema(examples = "Zoë Müller") String name) {}

    /** @param body may be empty, whatever type it is said to have */
    Response take(String code, Direction direction, byte[] body, HttpHeaders headers) {
        ScanRequest request = request(body, headers.getMediaType());
        ScanResult result =
                checkIns.scan(request.scan(code, direction, headers.getHeaderString(HttpHeaders.USER_AGENT)));
        return switch (result.result()) {
            case ADMITTED ->
                Response.ok(new Admitted("success", result.serial(), result.name(), result.usedAt()))
                        .build();
            case CHECKED_OUT ->
                Response.ok(new CheckedOut("success", result.serial(), result.name()))
                        .build();
            default -> refusal(result, texts.locale(headers));
        };
    }

    private static ScanRequest request(byte[] body, MediaType type) {
        ScanRequest request = Json.optional(body, type, ScanRequest.class);
        return request == null ? ScanRequest.EMPTY : request;
    }

    private Response refusal(ScanResult result, Locale locale) {
        ScanOutcome outcome = result.result();
        int status = outcome == ScanOutcome.UNKNOWN ? 404 : outcome == ScanOutcome.FORGED ? 422 : 409;
        Map<String, Object> members = new LinkedHashMap<>();
        if (result.serial() != null) members.put("serial", result.serial());
        if (outcome == ScanOutcome.ALREADY_USED) {
            members.put("used_at", result.usedAt());
            members.put("gate", result.gate());
        }
        String title = texts.text("checkin.result." + outcome.wire(), Map.of(), locale);
        return problems.answer(
                new Problem(status, outcome.wire(), title, detail(result, locale), List.of(), members), locale);
    }

    /** The line below the word: when and where it was used, or what to do, in the event's zone. */
    String detail(ScanResult result, Locale locale) {
        String key = "checkin.detail." + result.result().wire();
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (result.usedAt() != null) parameters.put("time", time(result.usedAt(), result.zone(), locale));
        if (result.gate() != null) {
            parameters.put("gate", result.gate());
            String form = saysGate(result.gate(), locale) ? ".at" : ".gate";
            if (texts.has(key + form, locale)) key += form;
        }
        if (result.eventName() != null) {
            parameters.put("event", result.eventName());
            if (texts.has(key + ".event", locale)) key += ".event";
        }
        return texts.text(key, parameters, locale);
    }

    /** Whether the staff named it "Gate B" and not "B". */
    private boolean saysGate(String gate, Locale locale) {
        String word = texts.text("checkin.gate_word", Map.of(), locale);
        return gate.toLowerCase(locale).startsWith(word);
    }

    /** 19:04, with the day when that is not today. */
    private String time(Instant instant, ZoneId zone, Locale locale) {
        ZonedDateTime when = instant.atZone(zone == null ? ZoneOffset.UTC : zone);
        boolean today = when.toLocalDate().equals(LocalDate.now(clock.withZone(when.getZone())));
        String pattern = texts.text(today ? "checkin.format.time" : "checkin.format.day_time", Map.of(), locale);
        return DateTimeFormatter.ofPattern(pattern, locale).format(when);
    }
}
