package org.netevent.profile.boundary;

/**
 * An account as a person. Who may see the address and the number is the business of who asks.
 *
 * @param organisation of the profile, else of the person's last registration, or null; so is the role
 * @param photo key of the photo, or null
 */
public record PersonInfo(
        long accountId,
        String name,
        String organisation,
        String role,
        String introduction,
        String photo,
        String email,
        String phone) {}
