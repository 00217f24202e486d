package org.netevent.web.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Which colour and icon a state has: never colour alone, the word stands beside it (EL functions of the tag library). */
public final class Look {
    private static final String OK = "ui-tag-success";
    private static final String WARN = "ui-tag-warning";
    private static final String BAD = "ui-tag-danger";
    private static final String INFO = "ui-tag-info";

    private static final Map<String, String> TONES = Map.ofEntries(
            Map.entry("approved", OK),
            Map.entry("accepted", OK),
            Map.entry("valid", OK),
            Map.entry("paid", OK),
            Map.entry("partially_refunded", INFO),
            Map.entry("on_sale", OK),
            Map.entry("not_yet", WARN),
            Map.entry("sold_out", INFO),
            Map.entry("waitlist", INFO),
            Map.entry("done", OK),
            Map.entry("pays", OK),
            Map.entry("booked", OK),
            Map.entry("pays_late", WARN),
            Map.entry("wrong_amount", BAD),
            Map.entry("wrong_currency", BAD),
            Map.entry("several_orders", BAD),
            Map.entry("refused", BAD),
            Map.entry("published", OK),
            Map.entry("admitted", OK),
            Map.entry("sent", OK),
            Map.entry("active", OK),
            Map.entry("suspended", BAD),
            Map.entry("pending", WARN),
            Map.entry("used", WARN),
            Map.entry("already_used", WARN),
            Map.entry("waitlisted", INFO),
            Map.entry("waiting", INFO),
            Map.entry("offered", WARN),
            Map.entry("taken", OK),
            Map.entry("checked_in", INFO),
            Map.entry("not_signed", INFO),
            Map.entry("declined", BAD),
            Map.entry("rejected", BAD),
            Map.entry("forged", BAD),
            Map.entry("unknown", BAD),
            Map.entry("wrong_event", BAD),
            Map.entry("failed", BAD),
            Map.entry("dead", BAD));

    private static final Map<String, String> ICONS = Map.of(
            "ui-tag-success",
            "pi-check",
            "ui-tag-warning",
            "pi-clock",
            "ui-tag-danger",
            "pi-times",
            "ui-tag-info",
            "pi-hourglass");

    private static final int HUES = 6;

    private Look() {}

    public static String tone(Object state) {
        return TONES.getOrDefault(name(state), "");
    }

    public static String icon(Object state) {
        return switch (name(state)) {
            case "draft" -> "pi-pencil";
            case "cancelled" -> "pi-ban";
            case "refunded", "partially_refunded" -> "pi-undo";
            case "used", "already_used" -> "pi-exclamation-triangle";
            case "published" -> "pi-globe";
            case "transferred" -> "pi-send";
            case "checked_in", "checked_out" -> "pi-sign-in";
            case "not_signed", "unknown" -> "pi-question";
            default -> ICONS.getOrDefault(tone(state), "pi-circle");
        };
    }

    public static String statusKey(String of, Object state) {
        return "status." + of + "." + name(state);
    }

    public static String initials(String name) {
        if (name == null || name.isBlank()) return "";
        String[] words = name.strip().split("\\s+");
        return Arrays.stream(words.length == 1 ? words : new String[] {words[0], words[words.length - 1]})
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    /** Which of the six colours of initials a name has: always the same one. */
    public static int hue(String name) {
        return name == null ? 0 : Math.floorMod(name.hashCode(), HUES);
    }

    private static String name(Object state) {
        return String.valueOf(state).toLowerCase(Locale.ROOT);
    }
}
