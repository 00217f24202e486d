package org.netevent.badge.control;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netevent.platform.pdf.Typesetter;
import org.netevent.profile.boundary.AttendeeInfo;

/**
 * Whose badge it is, as registered; organisation and role may be null.
 *
 * @param type the name of the ticket type, or null
 * @param places how many people come in with it
 */
record Person(long id, String name, String organisation, String role, String serial, String type, int places) {
    boolean complete() {
        return organisation != null && role != null;
    }

    /** What the band says: the role, the ticket type, or both. */
    String band() {
        return Stream.of(role, type)
                .filter(word -> !Typesetter.clean(word).isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** The serial, and how many people come in with it where they are several. */
    String number() {
        return places > 1 ? serial + " × " + places : serial;
    }

    /** What the registration does not say, from the person's profile. */
    Person filled(AttendeeInfo profile) {
        if (profile == null) return this;
        return new Person(
                id,
                name,
                organisation == null ? profile.organisation() : organisation,
                role == null ? profile.role() : role,
                serial,
                type,
                places);
    }
}
