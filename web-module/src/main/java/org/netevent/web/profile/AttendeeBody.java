package org.netevent.web.profile;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.netevent.platform.error.DomainException;
import org.netevent.profile.boundary.AttendeeChange;

/** What a person sends to change their entry; a field that is not sent stays as it is. */
@Schema(name = "AttendeeChange")
public record AttendeeBody(
        String firstName,
        String lastName,
        String organisation,
        String role,
        String introduction,
        String phone,
        List<String> interests,
        @Schema(description = "Empty takes the photo away; a new one is posted to /attendees/{id}/photo")
                String profilePicture,
        Boolean visible) {

    AttendeeChange change() {
        return new AttendeeChange(firstName, lastName, organisation, role, introduction, phone, interests, visible);
    }

    /**
     * @param present address of the picture there is, or null
     * @throws DomainException INVALID_INPUT for an address that is not the present one
     */
    boolean removesPicture(String present) {
        if (profilePicture == null || profilePicture.equals(present)) return false;
        if (!profilePicture.isBlank()) throw DomainException.invalid("profile_picture", "picture_upload");
        return true;
    }
}
