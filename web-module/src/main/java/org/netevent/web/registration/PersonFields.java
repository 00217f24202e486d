package org.netevent.web.registration;

import java.io.Serializable;

/** What every form asks about one person. */
public abstract class PersonFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String email;
    private String organisation;
    private String role;
    private String members;

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

    /** The others of a team or of a group's ticket. */
    public String getMembers() {
        return members;
    }

    public void setMembers(String members) {
        this.members = members;
    }
}
