package org.netevent.badge.control;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A colour for each role of an event: the same on every print, and another one for every role as long as they last. */
final class RoleColours {
    /** White letters are legible on each (WCAG AA), and neighbours differ in lightness too. */
    static final List<String> PALETTE = List.of(
            "#2446bf", "#a8321a", "#0f6b4f", "#7a3ea8", "#8a5300", "#0a6480", "#a3195b", "#4d5b1e", "#3d4852",
            "#6b2d2d");

    private final Map<String, String> colours = new HashMap<>();

    /** @param roles the oldest first: it chooses first */
    RoleColours(List<String> roles) {
        for (String role : roles) {
            String key = key(role);
            if (key.isEmpty() || colours.containsKey(key)) continue;
            int slot = slot(key);
            for (int i = 0; i < PALETTE.size() && colours.containsValue(PALETTE.get(slot)); i++)
                slot = (slot + 1) % PALETTE.size();
            colours.put(key, colours.size() < PALETTE.size() ? PALETTE.get(slot) : PALETTE.get(slot(key)));
        }
    }

    /** @param role may be one that was not known before */
    String of(String role) {
        String key = key(role);
        return colours.getOrDefault(key, PALETTE.get(slot(key)));
    }

    private static int slot(String key) {
        return Math.floorMod(key.hashCode(), PALETTE.size());
    }

    private static String key(String role) {
        return role.strip().toLowerCase(Locale.ROOT);
    }
}
