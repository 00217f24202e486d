package org.netevent.profile.boundary;

/**
 * Which people of the directory are wanted.
 *
 * @param eventId one event, or null for all that the caller attends or organizes
 * @param text words or parts of words of name, organisation, role, introduction and interests; each must be found
 * @param organisation exactly this one, whatever its case; or null
 * @param interest exactly this one, whatever its accents and case; or null
 */
public record DirectoryFilter(Long eventId, String text, String organisation, String interest) {
    public DirectoryFilter {
        text = blank(text);
        organisation = blank(organisation);
        interest = blank(interest);
    }

    private static String blank(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
