package org.netevent.profile.boundary;

import java.util.List;

/**
 * A person changes how they stand in the directory (SPEC §4, {@code PUT /attendees/{id}}). What is null stays as it is; an
 * empty text takes away.
 *
 * @param visible in this event only; the rest is the person's profile, in all events
 */
public record AttendeeChange(
        String firstName,
        String lastName,
        String organisation,
        String role,
        String introduction,
        String phone,
        List<String> interests,
        Boolean visible) {

    /** Whether anything but the visibility is to change. */
    boolean ofProfile() {
        return firstName != null
                || lastName != null
                || organisation != null
                || role != null
                || introduction != null
                || phone != null
                || interests != null;
    }

    ProfileCommand over(ProfileView present) {
        return new ProfileCommand(
                either(firstName, present.firstName()),
                either(lastName, present.lastName()),
                either(organisation, present.organisation()),
                either(role, present.role()),
                either(introduction, present.introduction()),
                either(phone, present.phone()),
                interests == null ? present.interests() : interests);
    }

    private static String either(String changed, String present) {
        return changed == null ? present : changed;
    }
}
