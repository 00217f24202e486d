package org.netevent.web.connection;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.netevent.connection.boundary.ConnectionStatus;
import org.netevent.connection.boundary.ConnectionView;
import org.netevent.connection.boundary.Direction;

/**
 * A connection of the caller over the API.
 *
 * @param direction who asked, seen from the caller
 * @param attendeeId the other as an attendee of the event where it began, null when they are none any more or hidden
 * @param email null until it is accepted; so is the phone
 */
@Schema(name = "Connection")
public record ConnectionJson(
        long id,
        ConnectionStatus status,
        Direction direction,
        long eventId,
        String eventName,
        String message,
        @Schema(nullable = true) Long attendeeId,
        Person person,
        String email,
        String phone,
        Instant createdAt,
        Instant answeredAt) {

    /** @param profilePicture address of the photo, or null */
    @Schema(name = "ConnectedPerson")
    public record Person(String name, String organisation, String role, String introduction, String profilePicture) {}

    static ConnectionJson of(ConnectionView view) {
        var person = view.person();
        return new ConnectionJson(
                view.id(),
                view.status(),
                view.direction(),
                view.eventId(),
                view.eventName(),
                view.message(),
                view.attendeeId(),
                new Person(
                        person.name(),
                        person.organisation(),
                        person.role(),
                        person.introduction(),
                        person.photo() == null ? null : "/api/photos/" + person.photo() + "/480"),
                person.email(),
                person.phone(),
                view.askedAt(),
                view.answeredAt());
    }
}
