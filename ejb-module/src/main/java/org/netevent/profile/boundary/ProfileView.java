package org.netevent.profile.boundary;

import java.util.List;

/**
 * The own profile, for its person.
 *
 * @param firstName of an account that knows only a whole name, all of it but the last word
 * @param lastName null for a person of one name
 * @param photo key of the photo, or null
 */
public record ProfileView(
        String name,
        String firstName,
        String lastName,
        String email,
        String organisation,
        String role,
        String introduction,
        String phone,
        List<String> interests,
        String photo) {}
