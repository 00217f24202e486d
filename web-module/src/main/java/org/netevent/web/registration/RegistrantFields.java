package org.netevent.web.registration;

import org.netevent.platform.validation.Validation;
import org.netevent.registration.boundary.Prefill;
import org.netevent.registration.boundary.Register;
import org.netevent.registration.boundary.RegistrationSource;

/** What is typed about one person, by the person or by the organizer. */
public abstract class RegistrantFields extends PersonFields {
    private static final long serialVersionUID = 1L;

    private String phone;
    private String teamName;
    private String amount;
    private boolean visible = true;

    /** @throws org.netevent.platform.error.DomainException INVALID_INPUT with all that is wrong, an amount that is none too */
    public Register command(long eventId, String language, Validation validation) {
        Register command = new Register(
                eventId,
                getName(),
                getEmail(),
                phone,
                getOrganisation(),
                getRole(),
                teamName,
                getMembers(),
                Amounts.parse(amount),
                language,
                RegistrationSource.FORM,
                visible);
        return validation.check(command, Amounts.error(amount));
    }

    protected void prefill(Prefill known) {
        setName(known.name());
        setEmail(known.email());
        phone = known.phone();
        setOrganisation(known.organisation());
        setRole(known.role());
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getTeamName() {
        return teamName;
    }

    public void setTeamName(String teamName) {
        this.teamName = teamName;
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
