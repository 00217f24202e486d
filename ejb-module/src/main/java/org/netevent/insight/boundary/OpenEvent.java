package org.netevent.insight.boundary;

import org.netevent.event.boundary.Approval;
import org.netevent.event.boundary.EventView;
import org.netevent.registration.boundary.RegistrationStatus;

/**
 * A public event that people may join, and how one stands to it.
 *
 * @param status of the caller's own live registration, null when there is none
 * @param queue whether others wait for a seat: a newcomer never overtakes them
 */
public record OpenEvent(EventView event, RegistrationStatus status, boolean queue) {
    /** What one click does. */
    public enum Way {
        /** Answered at once. */
        JOIN,
        /** The team decides. */
        ASK,
        /** All seats are taken. */
        WAIT,
        /** The event asks for more than the account knows. */
        FORM,
        /** Joined already. */
        LEAVE
    }

    public Way way() {
        if (status != null) return Way.LEAVE;
        if (event.asksAmount()) return Way.FORM;
        if (event.seatsLeft() != null && (event.seatsLeft() == 0 || queue)) return Way.WAIT;
        return event.approval() == Approval.MANUAL ? Way.ASK : Way.JOIN;
    }
}
