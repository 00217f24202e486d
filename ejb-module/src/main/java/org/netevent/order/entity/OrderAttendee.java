package org.netevent.order.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** For whom one ticket of an order is. */
@Entity
@Table(name = "order_attendee")
public class OrderAttendee {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "order_id")
    private long orderId;

    @Column(name = "line_id")
    private long lineId;

    private int position;
    private String name;
    private String email;
    private String phone;
    private String organisation;
    private String role;

    @Column(name = "team_name")
    private String teamName;

    private String members;
    private BigDecimal amount;
    private boolean visible;

    @Column(name = "registration_id")
    private Long registrationId;

    protected OrderAttendee() {}

    /** @param position from 0, in the order of the lines */
    public OrderAttendee(long orderId, long lineId, int position, Guest guest) {
        this.orderId = orderId;
        this.lineId = lineId;
        this.position = position;
        is(guest);
    }

    /** The ticket is for this person now. */
    public final void is(Guest guest) {
        name = guest.name();
        email = guest.email();
        phone = guest.phone();
        organisation = guest.organisation();
        role = guest.role();
        teamName = guest.teamName();
        members = guest.members();
        amount = guest.amount();
        visible = guest.visible();
    }

    /** The person came to be registered by it. */
    public void admitted(long registration) {
        registrationId = registration;
    }

    public Long id() {
        return id;
    }

    public long orderId() {
        return orderId;
    }

    public long lineId() {
        return lineId;
    }

    public int position() {
        return position;
    }

    public Guest guest() {
        return new Guest(name, email, phone, organisation, role, teamName, members, amount, visible);
    }

    public Long registrationId() {
        return registrationId;
    }
}
