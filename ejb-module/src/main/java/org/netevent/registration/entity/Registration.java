package org.netevent.registration.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.netevent.platform.error.DomainException;

/** One person's participation in one event (SPEC §2). Knows which step follows which; seats are the services' matter. */
@Entity
@Table(name = "registration")
public class Registration {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "event_id")
    private long eventId;

    @Column(name = "account_id")
    private Long accountId;

    private RegistrationState status;
    private String name;
    private String email;
    private String phone;
    private String organisation;
    private String role;

    @Column(name = "team_name")
    private String teamName;

    private String members;
    private BigDecimal amount;
    private String language;
    private boolean visible;
    private String source;

    @Column(name = "ticket_type_id", updatable = false)
    private Long ticketTypeId;

    @Column(name = "order_id", updatable = false)
    private Long orderId;

    @Column(updatable = false)
    private int places = 1;

    @Column(name = "decline_reason")
    private String declineReason;

    @Column(name = "link_version")
    private int linkVersion;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "transferred_at", insertable = false)
    private Instant transferredAt;

    @Column(name = "transferred_to", insertable = false)
    private String transferredTo;

    @Version
    private int version;

    protected Registration() {}

    /**
     * @param initial PENDING, APPROVED or WAITLISTED
     * @param source which way it came in: form, rsvp, api, import, order or transfer
     */
    public Registration(
            long eventId, Long accountId, Registrant person, String source, RegistrationState initial, Instant now) {
        if (!initial.live()) throw new IllegalArgumentException("A registration cannot begin as " + initial);
        this.eventId = eventId;
        this.accountId = accountId;
        this.source = source;
        status = initial;
        name = person.name();
        email = person.email();
        phone = person.phone();
        organisation = person.organisation();
        role = person.role();
        teamName = person.teamName();
        members = person.members();
        amount = person.amount();
        language = person.language();
        visible = person.visible();
        createdAt = now;
        updatedAt = now;
        if (initial == RegistrationState.APPROVED) approvedAt = now;
    }

    /** Ties a new one to the ticket that it came with. @param order the purchase, or null */
    public Registration with(Long ticketType, Long order, int people) {
        ticketTypeId = ticketType;
        orderId = order;
        places = people;
        return this;
    }

    /**
     * Takes one step.
     *
     * @throws DomainException a conflict that names the present state when the step does not follow it
     */
    public void become(RegistrationState next, Instant now) {
        if (!status.canBecome(next)) throw new DomainException(WrongState.of(status));
        status = next;
        updatedAt = now;
        if (next == RegistrationState.APPROVED) approvedAt = now;
    }

    /** Its ticket goes to somebody else, with which it is cancelled. @param to whom its person named, or null if others did */
    public void handOver(String to, Instant now) {
        requireApproved();
        transferredAt = now;
        transferredTo = to;
    }

    /** @throws DomainException a conflict that names the present state when it is declined or cancelled */
    public void requireLive() {
        if (!status.live()) throw new DomainException(WrongState.of(status));
    }

    /** @throws DomainException a conflict that names the present state when it is not approved */
    public void requireApproved() {
        if (status != RegistrationState.APPROVED) throw new DomainException(WrongState.of(status));
    }

    /** @param reason told to the person, or null */
    public void decline(String reason, Instant now) {
        become(RegistrationState.DECLINED, now);
        declineReason = reason;
    }

    /**
     * A guest's registration joins an account.
     *
     * @throws DomainException REGISTRATION_OWNED when it belongs to another one
     */
    public void joinAccount(long account, Instant now) {
        if (accountId != null && accountId != account) throw new DomainException(WrongState.REGISTRATION_OWNED);
        accountId = account;
        updatedAt = now;
    }

    /** @return whether this changed anything */
    public boolean show(boolean toOthers, Instant now) {
        if (visible == toOthers) return false;
        visible = toOthers;
        updatedAt = now;
        return true;
    }

    /** The person's details from now on. @throws DomainException a conflict when it is declined or cancelled */
    public void amend(
            String newName,
            String newEmail,
            String newPhone,
            String newOrganisation,
            String newRole,
            String newTeamName,
            String newMembers,
            Instant now) {
        requireLive();
        name = newName;
        email = newEmail;
        phone = newPhone;
        organisation = newOrganisation;
        role = newRole;
        teamName = newTeamName;
        members = newMembers;
        updatedAt = now;
    }

    public Registrant registrant() {
        return new Registrant(name, email, phone, organisation, role, teamName, members, amount, language, visible);
    }

    public Long id() {
        return id;
    }

    public long eventId() {
        return eventId;
    }

    public Long accountId() {
        return accountId;
    }

    public RegistrationState status() {
        return status;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Long ticketTypeId() {
        return ticketTypeId;
    }

    public Long orderId() {
        return orderId;
    }

    public int places() {
        return places;
    }

    public String declineReason() {
        return declineReason;
    }

    public int linkVersion() {
        return linkVersion;
    }

    /** When its ticket went to somebody else, or null. */
    public Instant transferredAt() {
        return transferredAt;
    }

    public String transferredTo() {
        return transferredTo;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
