package org.netevent.order.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netevent.order.boundary.AttendeeDetails;
import org.netevent.order.entity.OrderLine;
import org.netevent.platform.error.DomainException;
import org.netevent.platform.error.FieldError;

/** Which ticket of an order is whose. Knows the tickets by their position, in the order of the lines. */
final class Seating {
    private final List<OrderLine> tickets = new ArrayList<>();
    private final List<FieldError> errors = new ArrayList<>();

    Seating(List<OrderLine> lines) {
        for (OrderLine line : lines) for (int i = 0; i < line.quantity(); i++) tickets.add(line);
    }

    /** The line of the ticket at each position. */
    List<OrderLine> tickets() {
        return tickets;
    }

    /**
     * @return for each position the one who has it: who names a type has a ticket of it, the others what is left
     * @throws DomainException INVALID_INPUT on {@code attendees}, {@code attendees[i].ticket_type_id} and
     *     {@code attendees[i].email}
     */
    List<AttendeeDetails> seat(List<AttendeeDetails> attendees, Set<String> registered) {
        if (attendees.size() != tickets.size())
            throw DomainException.invalid(
                    List.of(new FieldError("attendees", "attendee_count", Map.of("count", tickets.size()))));
        addresses(attendees, registered);
        AttendeeDetails[] seated = new AttendeeDetails[tickets.size()];
        for (int i = 0; i < attendees.size(); i++)
            if (attendees.get(i).ticketTypeId() != null) place(attendees, i, seated);
        if (!errors.isEmpty()) throw DomainException.invalid(errors);
        for (AttendeeDetails attendee : attendees)
            if (attendee.ticketTypeId() == null) seated[free(seated, null)] = attendee;
        return Arrays.asList(seated);
    }

    private void place(List<AttendeeDetails> attendees, int i, AttendeeDetails[] seated) {
        AttendeeDetails attendee = attendees.get(i);
        int position = free(seated, attendee.ticketTypeId());
        if (position < 0) errors.add(new FieldError("attendees[" + i + "].ticket_type_id", "no_such_ticket"));
        else seated[position] = attendee;
    }

    private int free(AttendeeDetails[] seated, Long type) {
        for (int i = 0; i < seated.length; i++)
            if (seated[i] == null && (type == null || type == tickets.get(i).typeId())) return i;
        return -1;
    }

    private void addresses(List<AttendeeDetails> attendees, Set<String> registered) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < attendees.size(); i++) {
            String email = attendees.get(i).email();
            if (email == null) continue;
            String field = "attendees[" + i + "].email";
            if (!seen.add(email)) errors.add(new FieldError(field, "attendee_twice"));
            else if (registered.contains(email)) errors.add(new FieldError(field, "attendee_registered"));
        }
    }
}
