package org.netevent.checkin.control;

/** Search words for {@code like ? escape '!'}. */
final class Like {
    private Like() {}

    static String contains(String part) {
        return "%" + part.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
