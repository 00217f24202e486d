package org.netevent.profile.boundary;

import java.util.List;

/**
 * Somebody whom the caller may want to meet, and why.
 *
 * @param sharedInterests in the other person's words
 * @param calling what the person's role stands for when it is one that the caller's looks for: investor, founder, mentor,
 *     student, speaker, buyer, supplier, recruiter or candidate; else null
 */
public record Suggestion(Attendee attendee, List<String> sharedInterests, String calling) {}
