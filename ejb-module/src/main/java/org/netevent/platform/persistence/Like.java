package org.netevent.platform.persistence;

/** Patterns for {@code like ? escape '!'} in which what somebody typed stands for itself. */
public final class Like {
    private Like() {}

    /** The text anywhere. */
    public static String containing(String text) {
        return "%" + literally(text) + "%";
    }

    public static String beginning(String text) {
        return literally(text) + "%";
    }

    private static String literally(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }
}
