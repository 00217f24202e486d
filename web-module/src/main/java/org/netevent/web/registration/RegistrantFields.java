package org.netevent.web.registration;

import java.io.Serializable;
import org.netevent.platform.validation.Validation;
import org.netevent.registration.boundary.Prefill;
import org.netevent.registration.boundary.Register;
import org.netevent.registration.boundary.RegistrationSource;

/** What is typed about one person, by the person or by the organizer. */
public abstract class RegistrantFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String email;
    private String phone;
    private String organisation;
    private String role;
    private String teamName;
    private String members;
    private String amount;
    private boolean visible = true;

    /** @throws org.netevent.platform.error.DomainException INVALID_INPUT with all that is wrong, an amount that is none too */
    public Register command(long eventId, String language, Validation validation) {
        Register command = new Register(
                eventId,
                name,
                email,
                phone,
                organisation,
                role,
                teamName,
                members,
                Amounts.parse(amount),
                language,
                RegistrationSource.FORM,
                visible);
        return validation.check(command, Amounts.error(amount));
    }

    protected void prefill(Prefill known) {
        name = known.name();
        email = known.email();
        phone = known.phone();
        organisation = known.organisation();
        role = known.role();
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

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
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

    public String getTeamName() {
        return teamName;
    }

    public void setTeamName(String teamName) {
        this.teamName = teamName;
    }

    public String getMembers() {
        return members;
    }

    public void setMembers(String members) {
        this.members = members;
    }

    /** Whether the other attendees see the person. */
    public boolean isVisible() {
        return visible;
    }

    public void setVisible(boolean visible) {
        this.visible = visible;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }
}
