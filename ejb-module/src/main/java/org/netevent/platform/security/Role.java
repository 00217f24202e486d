package org.netevent.platform.security;

/** The roles of an account, as named in {@code account_role}, in tokens and in {@code @RolesAllowed} (SPEC §1). */
public final class Role {
    public static final String ADMIN = "admin";
    public static final String ORGANIZER = "organizer";
    public static final String ATTENDEE = "attendee";
    /** The server itself: its timers run with {@code @RunAs} of this. No account can have it. */
    public static final String SYSTEM = "system";

    private Role() {}
}
