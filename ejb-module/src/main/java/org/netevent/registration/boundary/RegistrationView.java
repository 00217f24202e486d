package org.netevent.registration.boundary;

import java.util.List;
import org.netevent.event.boundary.EventInfo;

/**
 * One registration for its own person: by the secret link, or signed in.
 *
 * @param reason what the organizer wrote when declining it or cancelling the event, or null
 * @param waitlistPosition from 1, or null when not waitlisted
 * @param token of the secret link
 * @param canJoinAccount whether the caller, signed in, may add this guest's registration to the account
 */
public record RegistrationView(
        RegistrationInfo registration,
        EventInfo event,
        String reason,
        Integer waitlistPosition,
        List<AttachmentInfo> attachments,
        String token,
        boolean canCancel,
        boolean canAttach,
        boolean canJoinAccount) {}
