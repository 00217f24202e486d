package org.netevent.registration.boundary;

import java.time.Instant;

/**
 * What the caller may do with a registration, and as whom.
 *
 * @param team whether the caller is of the event's team, however it came
 * @param details whether its details may be changed now
 * @param transfer whether its ticket may go to another person now, as far as the registration and the time say
 * @param until until when both are for its own people; the team is not bound
 */
public record ChangeRights(
        RegistrationInfo registration, Way way, boolean team, boolean details, boolean transfer, Instant until) {

    /** Whether the one who is registered acts, and not the buyer or the team. */
    public boolean byItsPerson() {
        return way == Way.ACCOUNT || way == Way.LINK;
    }

    /** How the caller came, the link before the account. */
    public enum Way {
        /** The account that it belongs to. */
        ACCOUNT,
        /** Who holds its secret link. */
        LINK,
        /** The account that bought it, or who holds the secret link of the order. */
        BUYER,
        /** The event's team. */
        TEAM
    }
}
