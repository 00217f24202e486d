package org.netevent.web.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.netevent.audit.boundary.LogEntry;
import org.netevent.web.platform.Texts;

/** An entry of the log in words. */
public record AuditLine(LogEntry entry, Texts texts, Locale locale, ZoneId zone) {
    private static final Set<String> GOOD = Set.of("approved", "admitted", "published", "issued");
    private static final Set<String> BAD = Set.of(
            "declined",
            "deleted",
            "sign_in_failed",
            "sign_in_locked",
            "locked",
            "suspended",
            "forged",
            "unknown",
            "wrong_event",
            "already_used",
            "not_inside",
            "refunded");
    private static final Set<String> WARN = Set.of("cancelled", "cancelled_with_event", "unpublished", "withdrawn");

    /** An action with its words, for a list to choose from. */
    public record Choice(String code, String word) {}

    /** A value that changed; null where there was none. */
    public record Change(String field, String before, String after) {}

    public String key() {
        return entry.source() + entry.id();
    }

    public String time() {
        return DateTimeFormatter.ofPattern("HH:mm:ss").format(entry.at().atZone(zone));
    }

    public String day() {
        return DateTimeFormatter.ofPattern(texts.get(locale, "format.day_year"), locale)
                .format(entry.at().atZone(zone));
    }

    public Instant at() {
        return entry.at();
    }

    /** The account's name, or who acted without one. */
    public String actor() {
        String word = "audit.actor." + entry.actorName();
        return entry.actorId() == null && texts.has(locale, word) ? texts.get(locale, word) : entry.actorName();
    }

    public boolean anonymous() {
        return entry.actorId() == null;
    }

    public String word() {
        String key = "audit.action." + entry.action();
        if (texts.has(locale, key)) return texts.get(locale, key);
        String last = lastPart();
        key = "audit.done." + last;
        return texts.has(locale, key) ? texts.get(locale, key) : last.replace('_', ' ');
    }

    public String tone() {
        String last = lastPart();
        if (entry.source().equals("scan") && !last.equals("admitted") && !last.equals("checked_out"))
            return last.equals("already_used") ? "ui-tag-warning" : "ui-tag-danger";
        if (GOOD.contains(last)) return "ui-tag-success";
        if (BAD.contains(last)) return "ui-tag-danger";
        return WARN.contains(last) ? "ui-tag-warning" : "";
    }

    /** The kind of object, in words. */
    public String type() {
        return type(texts, locale, entry.targetType());
    }

    public List<Change> changes() {
        Map<String, Object> before = entry.before() == null ? Map.of() : entry.before();
        Map<String, Object> after = entry.after() == null ? Map.of() : entry.after();
        Set<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        for (String field : fields) changes.add(new Change(field, text(before.get(field)), text(after.get(field))));
        return changes;
    }

    public boolean detailed() {
        return entry.requestId() != null || !changes().isEmpty();
    }

    private String lastPart() {
        return entry.action().substring(entry.action().indexOf('.') + 1);
    }

    private static String text(Object value) {
        return value == null || String.valueOf(value).isEmpty() ? null : String.valueOf(value);
    }

    private static String type(Texts texts, Locale locale, String type) {
        String key = "audit.type." + type;
        return texts.has(locale, key) ? texts.get(locale, key) : type.replace('_', ' ');
    }

    /** The action with its object: Event: published. */
    static String fullWord(Texts texts, Locale locale, String action) {
        int dot = Math.max(0, action.indexOf('.'));
        LogEntry entry = new LogEntry(
                0, "change", Instant.EPOCH, null, "", action, "", null, null, null, null, null, null, null);
        String word = new AuditLine(entry, texts, locale, ZoneId.of("UTC")).word();
        return type(texts, locale, action.substring(0, dot)) + ": " + word;
    }
}
