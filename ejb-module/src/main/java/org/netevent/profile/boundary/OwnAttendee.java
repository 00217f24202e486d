package org.netevent.profile.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.netevent.account.boundary.OwnAccount;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.PlatformError;
import org.netevent.platform.files.Square;
import org.netevent.registration.boundary.Showing;

/** The own profile by way of one's entry in a directory (SPEC §4, {@code PUT /attendees/{id}}). Others may not. */
@Stateless
public class OwnAttendee {
    @Inject
    Directory directory;

    @Inject
    OwnAccount account;

    @Inject
    Profiles profiles;

    @Inject
    Showing showing;

    /**
     * @param removesPhoto whether the photo goes, too
     * @throws DomainException SIGN_IN_NEEDED, NOT_FOUND, NOT_ALLOWED, INVALID_INPUT
     */
    @PermitAll
    public AttendeeView change(long attendeeId, AttendeeChange change, boolean removesPhoto) {
        requireOwn(attendeeId);
        // first the account, then the registration, then the directory: in the order in which everybody locks them
        account.lock();
        if (change.visible() != null) showing.set(attendeeId, null, change.visible());
        if (removesPhoto) profiles.removePhoto();
        if (change.ofProfile()) profiles.save(change.over(profiles.own()));
        return directory.get(attendeeId);
    }

    /** @throws DomainException as above, FILE_TOO_LARGE, FILE_TYPE */
    @PermitAll
    public AttendeeView photo(long attendeeId, InputStream content, Square part) {
        requireOwn(attendeeId);
        profiles.photo(content, part);
        return directory.get(attendeeId);
    }

    /** @throws DomainException as above */
    @PermitAll
    public void removePhoto(long attendeeId) {
        requireOwn(attendeeId);
        profiles.removePhoto();
    }

    private void requireOwn(long attendeeId) {
        if (!directory.get(attendeeId).attendee().yourself()) throw new DomainException(PlatformError.NOT_ALLOWED);
    }
}
