package org.netevent.web.desk;

import java.math.BigDecimal;
import org.netevent.registration.boundary.Register;
import org.netevent.registration.boundary.RegistrationSource;

/** What the organizer types about one person. */
public class PersonForm {
    private String name;
    private String email;
    private String phone;
    private String organisation;
    private String role;
    private String teamName;
    private String members;
    private BigDecimal amount;
    private boolean approve = true;

    Register command(long eventId, String language) {
        return new Register(
                eventId,
                name,
                email,
                phone,
                organisation,
                role,
                teamName,
                members,
                amount,
                language,
                RegistrationSource.FORM);
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

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public boolean isApprove() {
        return approve;
    }

    public void setApprove(boolean approve) {
        this.approve = approve;
    }
}
