package org.netevent.web.profile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.netevent.profile.boundary.ProfileCommand;
import org.netevent.profile.boundary.ProfileView;
import org.netevent.profile.boundary.Profiles;
import org.netevent.web.platform.Messages;
import org.omnifaces.util.Faces;

/** The own profile, {@code /my/profile}: who one is. View scope, since the photo has a form of its own beside it. */
@Named
@ViewScoped
public class ProfilePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Profiles profiles;

    @Inject
    Messages messages;

    private transient ProfileView view;
    private String firstName;
    private String lastName;
    private String organisation;
    private String role;
    private String introduction;
    private String phone;
    private String interests;

    public void load() {
        view = profiles.own();
        firstName = view.firstName();
        lastName = view.lastName();
        organisation = view.organisation();
        role = view.role();
        introduction = view.introduction();
        phone = view.phone();
        interests = String.join(", ", view.interests());
    }

    public void save() {
        profiles.save(new ProfileCommand(
                firstName,
                lastName,
                organisation,
                role,
                introduction,
                phone,
                interests == null ? List.of() : List.of(interests.split(","))));
        messages.done("profile.saved");
        Faces.redirect("my/profile");
    }

    public ProfileView getView() {
        if (view == null) view = profiles.own();
        return view;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
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

    public String getIntroduction() {
        return introduction;
    }

    public void setIntroduction(String introduction) {
        this.introduction = introduction;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** Separated by commas. */
    public String getInterests() {
        return interests;
    }

    public void setInterests(String interests) {
        this.interests = interests;
    }
}
