package org.netevent.web.badge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.netevent.badge.boundary.BadgeColour;
import org.netevent.badge.boundary.BadgeFilter;
import org.netevent.badge.boundary.BadgeFormat;
import org.netevent.platform.error.FieldError;

/** Reads what an address asks for; what does not fit is collected as the error of its field. */
final class BadgeChoice {
    /** Holds the format that this browser printed last: what lies in its printer. */
    static final String COOKIE = "badge";

    private static final Pattern IDS = Pattern.compile("[0-9]{1,18}(,[0-9]{1,18})*");
    private static final int MAX_TEXT = 200;
    private static final int YEAR_SECONDS = 365 * 24 * 3600;

    private BadgeChoice() {}

    static BadgeFilter filter(String ids, String serial, String status, String text, List<FieldError> errors) {
        String q = blank(text) || text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
        return new BadgeFilter(ids(ids, errors), blank(serial) ? null : serial, checkedIn(status, errors), q);
    }

    static BadgeFormat format(String asked, String last, List<FieldError> errors) {
        if (blank(asked)) return BadgeFormat.of(last).orElse(BadgeFormat.A4_8);
        return BadgeFormat.of(asked).orElseGet(() -> {
            errors.add(new FieldError("format", "choice"));
            return BadgeFormat.A4_8;
        });
    }

    static BadgeColour colour(String asked, List<FieldError> errors) {
        if (blank(asked)) return BadgeColour.ROLE;
        return BadgeColour.of(asked).orElseGet(() -> {
            errors.add(new FieldError("colour", "choice"));
            return BadgeColour.ROLE;
        });
    }

    /** Keeps the format for the next time. */
    static NewCookie remembered(BadgeFormat format, HttpServletRequest request) {
        return new NewCookie.Builder(COOKIE)
                .value(format.wire())
                .path(request.getContextPath() + "/")
                .maxAge(YEAR_SECONDS)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private static List<Long> ids(String ids, List<FieldError> errors) {
        if (blank(ids)) return List.of();
        String plain = ids.replace(" ", "");
        if (!IDS.matcher(plain).matches()) {
            errors.add(new FieldError("ids", "number"));
            return List.of();
        }
        List<Long> read =
                Stream.of(plain.split(",")).map(Long::valueOf).distinct().toList();
        if (read.size() <= BadgeFilter.MAX_IDS) return read;
        errors.add(new FieldError("ids", "invalid"));
        return List.of();
    }

    private static Boolean checkedIn(String status, List<FieldError> errors) {
        if (blank(status)) return null;
        if (!status.equals("checked_in") && !status.equals("registered"))
            errors.add(new FieldError("status", "choice"));
        return status.equals("checked_in");
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
