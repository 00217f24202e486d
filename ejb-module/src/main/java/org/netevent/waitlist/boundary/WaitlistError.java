package org.netevent.waitlist.boundary;

import org.netevent.platform.error.ErrorCode;

/** The ways in which waiting is refused; the texts stand in {@code i18n/waitlist_*.properties}. */
public enum WaitlistError implements ErrorCode {
    /** This address waits for this type already. */
    ALREADY_WAITING(Kind.CONFLICT),
    /** There are tickets on public sale, so nobody has to wait. */
    TICKETS_AVAILABLE(Kind.CONFLICT),
    /** The time to take the offer is over. */
    OFFER_OVER(Kind.CONFLICT),
    /** As many tickets as this person wants are not free. */
    WAITLIST_NO_SEATS(Kind.CONFLICT),
    /** The event is cancelled or over. */
    WAITLIST_CLOSED(Kind.CONFLICT),
    /** It belongs to another account. */
    WAITLIST_OWNED(Kind.CONFLICT),
    /** The step does not follow the state that the entry is in. */
    WAITLIST_IS_WAITING(Kind.CONFLICT),
    WAITLIST_IS_OFFERED(Kind.CONFLICT),
    WAITLIST_IS_TAKEN(Kind.CONFLICT),
    WAITLIST_IS_EXPIRED(Kind.CONFLICT),
    WAITLIST_IS_WITHDRAWN(Kind.CONFLICT);

    private final Kind kind;

    WaitlistError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** The refusal that names the state. */
    public static WaitlistError wrongState(WaitlistStatus current) {
        return valueOf("WAITLIST_IS_" + current.name());
    }
}
