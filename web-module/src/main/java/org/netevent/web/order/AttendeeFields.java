package org.netevent.web.order;

import org.netevent.order.boundary.AttendeeDetails;
import org.netevent.order.boundary.OrderAttendeeInfo;
import org.netevent.order.boundary.OrderLineInfo;

/** What is typed about the person of one ticket. */
public class AttendeeFields {
    private final int position;
    private final OrderLineInfo line;
    private String name;
    private String email;
    private String organisation;
    private String role;
    private String members;

    AttendeeFields(int position, OrderLineInfo line) {
        this.position = position;
        this.line = line;
    }

    void fill(OrderAttendeeInfo known) {
        name = known.name();
        email = known.email();
        organisation = known.organisation();
        role = known.role();
        members = known.members();
    }

    AttendeeDetails details() {
        return new AttendeeDetails(line.typeId(), name, email, organisation, role, members);
    }

    /** Of the buyer's own ticket, whatever is typed here besides the role and the others. */
    AttendeeDetails of(String buyer, String address, String buyersOrganisation) {
        return new AttendeeDetails(line.typeId(), buyer, address, buyersOrganisation, role, members);
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getMembers() {
        return members;
    }

    public void setMembers(String members) {
        this.members = members;
    }
}
