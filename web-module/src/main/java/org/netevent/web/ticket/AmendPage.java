package org.netevent.web.ticket;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.netevent.registration.boundary.Amend;
import org.netevent.registration.boundary.RegistrationInfo;
import org.netevent.web.platform.Messages;

/** {@code /ticket/change?id=&token=}: the details of a registration's person. */
@Named
@ViewScoped
public class AmendPage extends TicketChange {
    private static final long serialVersionUID = 1L;

    @Inject
    Messages messages;

    private String phone;
    private String teamName;

    public void load() {
        open();
        RegistrationInfo now = getRegistration();
        setName(now.name());
        setOrganisation(now.organisation());
        setRole(now.role());
        setMembers(now.members());
        phone = now.phone();
        teamName = now.teamName();
    }

    public void save() {
        open();
        amendments.change(
                getId(),
                getToken(),
                new Amend(getName(), getEmail(), phone, getOrganisation(), getRole(), teamName, getMembers()));
        messages.done("ticket.changed");
        back(getId());
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
}
