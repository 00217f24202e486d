package org.netevent.web.profile;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.netevent.profile.boundary.Attendee;
import org.netevent.profile.boundary.AttendeeView;

/**
 * Somebody in the directory, as SPEC §4 names it.
 *
 * @param profilePicture address of the photo with 480 pixels a side, or null
 */
@Schema(name = "Attendee")
public record AttendeeJson(
        long id,
        long eventId,
        String eventName,
        String name,
        String organisation,
        String role,
        List<String> interests,
        String profilePicture,
        boolean visible,
        boolean canConnect) {

    /** One person with all that they tell the others. */
    @Schema(name = "AttendeeDetails")
    public record Details(
            long id,
            long eventId,
            String eventName,
            String name,
            String firstName,
            String lastName,
            String organisation,
            String role,
            String introduction,
            List<String> interests,
            String profilePicture,
            @Schema(description = "Only for oneself") String phone,
            boolean visible,
            boolean canConnect) {

        static Details of(AttendeeView view) {
            Attendee person = view.attendee();
            return new Details(
                    person.id(),
                    person.eventId(),
                    person.eventName(),
                    person.name(),
                    view.firstName(),
                    view.lastName(),
                    person.organisation(),
                    person.role(),
                    view.introduction(),
                    person.interests(),
                    picture(person.photo()),
                    view.phone(),
                    person.visible(),
                    person.canConnect());
        }
    }

    static AttendeeJson of(Attendee person) {
        return new AttendeeJson(
                person.id(),
                person.eventId(),
                person.eventName(),
                person.name(),
                person.organisation(),
                person.role(),
                person.interests(),
                picture(person.photo()),
                person.visible(),
                person.canConnect());
    }

    static String picture(String key) {
        return key == null ? null : "/api/photos/" + key + "/480";
    }
}
