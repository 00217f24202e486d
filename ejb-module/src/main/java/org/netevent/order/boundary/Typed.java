package org.netevent.order.boundary;

import java.util.Locale;

/** What people type, put in order: stripped, blank as none, one line where there is one. */
final class Typed {
    private Typed() {}

    static String text(String typed) {
        if (typed == null) return null;
        String stripped = typed.strip();
        return stripped.isEmpty() ? null : stripped;
    }

    /** One line: what was pasted with line breaks or control characters becomes spaces. */
    static String line(String typed) {
        return text(typed == null ? null : typed.replaceAll("\\p{Cntrl}+", " "));
    }

    static String email(String typed) {
        String address = text(typed);
        return address == null ? null : address.toLowerCase(Locale.ROOT);
    }

    static String language(String wanted) {
        return "de".equals(wanted) ? "de" : "en";
    }
}
