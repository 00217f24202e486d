package org.netevent.badge.control;

import org.netevent.profile.boundary.AttendeeInfo;

/** Whose badge it is, as registered; organisation and role may be null. */
record Person(long id, String name, String organisation, String role, String serial) {
    boolean complete() {
        return organisation != null && role != null;
    }

    /** What the registration does not say, from the person's profile. */
    Person filled(AttendeeInfo profile) {
        if (profile == null) return this;
        return new Person(
                id,
                name,
                organisation == null ? profile.organisation() : organisation,
                role == null ? profile.role() : role,
                serial);
    }
}
