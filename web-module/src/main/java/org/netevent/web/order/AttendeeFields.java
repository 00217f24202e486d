package org.netevent.web.order;

import org.netevent.order.boundary.AttendeeDetails;
import org.netevent.order.boundary.OrderAttendeeInfo;
import org.netevent.order.boundary.OrderLineInfo;
import org.netevent.web.registration.PersonFields;

/** What is typed about the person of one ticket. */
public class AttendeeFields extends PersonFields {
    private static final long serialVersionUID = 1L;

    private final int position;
    private final transient OrderLineInfo line;

    AttendeeFields(int position, OrderLineInfo line) {
        this.position = position;
        this.line = line;
    }

    void fill(OrderAttendeeInfo known) {
        setName(known.name());
        setEmail(known.email());
        setOrganisation(known.organisation());
        setRole(known.role());
        setMembers(known.members());
    }

    AttendeeDetails details() {
        return new AttendeeDetails(line.typeId(), getName(), getEmail(), getOrganisation(), getRole(), getMembers());
    }

    /** Of the buyer's own ticket, whatever is typed here besides the role and the others. */
    AttendeeDetails of(String buyer, String address, String buyersOrganisation) {
        return new AttendeeDetails(line.typeId(), buyer, address, buyersOrganisation, getRole(), getMembers());
    }

    /** What the ids of its inputs begin with. */
    public String getId() {
        return "attendee" + position;
    }

    public int getNumber() {
        return position + 1;
    }

    public String getType() {
        return line.typeName();
    }

    public int getPlaces() {
        return line.places();
    }
}
