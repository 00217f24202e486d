package org.netevent.profile.boundary;

import org.netevent.platform.error.ErrorCode;

/** The ways in which people are kept from meeting; the texts stand in {@code i18n/profile_*.properties}. */
public enum ProfileError implements ErrorCode {
    /** The caller has no approved registration of their own for the event. */
    NOT_ATTENDING(Kind.FORBIDDEN),
    /** Who is hidden cannot ask others for anything: they must show themselves first. */
    HIDDEN_YOURSELF(Kind.CONFLICT),
    /** Nobody meets themselves. */
    PERSON_YOURSELF(Kind.CONFLICT);

    private final Kind kind;

    ProfileError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
